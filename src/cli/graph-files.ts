import type Graph from 'graphology';
import { write } from 'graphology-gexf';

/** What the nodes of an exported graph have; a place in the picture where it was drawn. */
export interface ExportedNode {
  label: string;
  kind: string;
  weight: number;
  x?: number;
  y?: number;
}

/** What its edges have: the sort of fact and how many passages, statements, events or articles stand behind it. */
export interface ExportedEdge {
  kind: string;
  weight: number;
}

export type ExportedGraph = Graph<ExportedNode, ExportedEdge>;

/** GEXF 1.3, as Gephi reads it. Positions are written where the nodes have them. */
export const toGexf = (graph: ExportedGraph): string =>
  write(graph, {
    formatNode: (_id: string, { label, kind, weight, x, y }: ExportedNode) => ({
      label: clean(label),
      attributes: { kind, weight },
      ...(x === undefined || y === undefined ? {} : { viz: { x, y } }),
    }),
    formatEdge: (_id: string, { kind, weight }: ExportedEdge) => ({ label: kind, weight, attributes: { kind } }),
    version: '1.3',
  });

/** GraphML, as yEd, Cytoscape, igraph and NetworkX read it. */
export const toGraphml = (graph: ExportedGraph): string => {
  const nodes = graph.mapNodes((id, { label, kind, weight, x, y }) =>
    element('node', { id }, [
      data('label', label),
      data('kind', kind),
      data('weight', weight),
      ...(x === undefined || y === undefined ? [] : [data('x', x), data('y', y)]),
    ]),
  );
  const edges = graph.mapEdges((_id, { kind, weight }, source, target) =>
    element('edge', { source, target }, [data('edgeKind', kind), data('edgeWeight', weight)]),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${KEYS}
<graph edgedefault="directed">
${[...nodes, ...edges].join('\n')}
</graph>
</graphml>
`;
};

const key = (id: string, of: 'node' | 'edge', { name, type }: { name: string; type: string }): string =>
  `<key id="${id}" for="${of}" attr.name="${name}" attr.type="${type}"/>`;

const KEYS = [
  key('label', 'node', { name: 'label', type: 'string' }),
  key('kind', 'node', { name: 'kind', type: 'string' }),
  key('weight', 'node', { name: 'weight', type: 'double' }),
  key('x', 'node', { name: 'x', type: 'double' }),
  key('y', 'node', { name: 'y', type: 'double' }),
  key('edgeKind', 'edge', { name: 'kind', type: 'string' }),
  key('edgeWeight', 'edge', { name: 'weight', type: 'double' }),
].join('\n');

const element = (name: string, attributes: Record<string, string>, children: readonly string[]): string => {
  const written = Object.entries(attributes).map(([attribute, value]) => ` ${attribute}="${escaped(value)}"`);
  return `<${name}${written.join('')}>${children.join('')}</${name}>`;
};

const data = (id: string, value: string | number): string => `<data key="${id}">${escaped(String(value))}</data>`;

/** Characters that XML 1.0 has no way to write. */
const UNWRITABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const clean = (text: string): string => text.replace(UNWRITABLE, '\uFFFD');

const escaped = (text: string): string =>
  clean(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
