import Graph from 'graphology';
import { type ExportedEdge, type ExportedNode, toGexf, toGraphml } from '../../../src/cli/graph-files';
import { colour } from '../chart/colours';
import { toCsv } from '../csv';
import { download } from '../download';
import type { Export } from '../export-menu';
import type { Drawing } from './drawing';
import { kindColour } from './looks';
import type { Picture } from './picture';
import { shownTies } from './reducers';

interface Shown {
  sigma: () => Drawing | null;
  hidden: ReadonlySet<string>;
}

/** What is drawn, as files: pictures, graphs for other programs, and tables. */
export const graphExports = (picture: Picture, { sigma, hidden }: Shown): Export[] => {
  const shown = () => shownGraph(picture, hidden);
  return [
    { label: 'PNG', save: () => savePng(sigma()) },
    { label: 'SVG', save: () => download('graph.svg', svgOf(picture, sigma(), hidden), 'image/svg+xml') },
    { label: 'GraphML', save: () => download('graph.graphml', toGraphml(shown()), 'application/xml') },
    { label: 'GEXF', save: () => download('graph.gexf', toGexf(shown()), 'application/xml') },
    {
      label: 'CSV',
      save: () => {
        const graph = shown();
        const rows = graph.mapEdges((_id, { kind, weight }, source, target, one, other) => [
          one.label,
          kind,
          other.label,
          weight,
          source,
          target,
        ]);
        download('graph.csv', toCsv(['from', 'kind', 'to', 'weight', 'from id', 'to id'], rows), 'text/csv');
      },
    },
    {
      label: 'JSON',
      save: () => download('graph.json', JSON.stringify(shown().export(), null, 2), 'application/json'),
    },
  ];
};

/** What is shown, a line for each tie. */
const shownGraph = (picture: Picture, hidden: ReadonlySet<string>): Graph<ExportedNode, ExportedEdge> => {
  const graph = new Graph<ExportedNode, ExportedEdge>({ type: 'directed', multi: true });
  picture.forEachNode((id, { label, kind, weight, x, y }) => {
    if (!hidden.has(kind)) graph.addNode(id, { label, kind, weight, x, y });
  });
  picture.forEachEdge((_id, edge, source, target) => {
    if (!graph.hasNode(source) || !graph.hasNode(target)) return;
    for (const kind of shownTies(edge, hidden)) graph.addEdge(source, target, { kind, weight: edge.ties[kind] ?? 1 });
  });
  return graph;
};

const savePng = async (sigma: Drawing | null): Promise<void> => {
  if (!sigma) return;
  const { width, height } = sigma.getDimensions();
  const ratio = window.devicePixelRatio || 1;
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width * ratio, height * ratio];
  const context = canvas.getContext('2d');
  if (!context) return;
  context.fillStyle = colour('paper');
  context.fillRect(0, 0, canvas.width, canvas.height);
  // What WebGL draws is there only until the browser shows it, so it is drawn and taken in one go.
  sigma.refresh({ schedule: false });
  for (const layer of Object.values(sigma.getCanvases())) context.drawImage(layer, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
  if (blob) download('graph.png', blob);
};

const NAMESPACE = 'http://www.w3.org/2000/svg';

const svgOf = (picture: Picture, sigma: Drawing | null, hidden: ReadonlySet<string>): string => {
  const size = sigma?.getDimensions() ?? { width: 1000, height: 700 };
  const svg = document.createElementNS(NAMESPACE, 'svg');
  const add = (name: string, attributes: Record<string, string | number>, text = '') => {
    const element = document.createElementNS(NAMESPACE, name);
    for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, String(value));
    element.textContent = text;
    svg.append(element);
  };
  svg.setAttribute('viewBox', `0 0 ${size.width} ${size.height}`);
  add('rect', { width: '100%', height: '100%', fill: colour('paper') });
  const place = (id: string) => sigma?.graphToViewport(picture.getNodeAttributes(id)) ?? picture.getNodeAttributes(id);
  const isHidden = (id: string) => hidden.has(picture.getNodeAttribute(id, 'kind'));
  picture.forEachEdge((_id, edge, source, target) => {
    if (isHidden(source) || isHidden(target) || shownTies(edge, hidden).length === 0) return;
    const [one, other] = [place(source), place(target)];
    add('line', { x1: one.x, y1: one.y, x2: other.x, y2: other.y, stroke: colour('line-strong'), 'stroke-width': 1 });
  });
  picture.forEachNode((id, { label, kind, size: radius }) => {
    if (hidden.has(kind)) return;
    const { x, y } = place(id);
    add('circle', { cx: x, cy: y, r: radius, fill: kindColour(kind) });
    const font = { 'font-family': 'sans-serif', 'font-size': 12, fill: colour('ink') };
    add('text', { x: x + radius + 3, y: y + 4, ...font }, label);
  });
  return new XMLSerializer().serializeToString(svg);
};
