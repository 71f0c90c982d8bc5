import type { Settings } from 'sigma/settings';
import type { NodeDisplayData } from 'sigma/types';
import { colour } from '../chart/colours';
import type { PictureEdge, PictureNode } from './picture';

/** Colours of the kinds of entities, by our variables. */
export const kindColour = (kind: string): string => colour(kind.toLowerCase()) || colour('quiet');

/** Twelve colours that are told apart on either ground; communities beyond share them. */
const COMMUNITIES = [205, 28, 145, 300, 0, 60, 180, 260, 330, 100, 230, 45];
export const communityColour = (community: number): string =>
  `hsl(${COMMUNITIES[community % COMMUNITIES.length]}, 55%, 52%)`;

type Label = Pick<NodeDisplayData, 'x' | 'y' | 'size' | 'label'>;

/** A label with a halo of the ground's colour, so that lines behind it do not cross its letters. */
export const drawLabel = (
  context: CanvasRenderingContext2D,
  { label, x, y, size }: Label,
  settings: Settings<PictureNode, PictureEdge>,
): void => {
  if (!label) return;
  context.font = `${settings.labelWeight} ${settings.labelSize}px ${settings.labelFont}`;
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = colour('paper');
  context.strokeText(label, x + size + 4, y + settings.labelSize / 3);
  context.fillStyle = colour('ink');
  context.fillText(label, x + size + 4, y + settings.labelSize / 3);
};

const drawHover = (
  context: CanvasRenderingContext2D,
  data: Label,
  settings: Settings<PictureNode, PictureEdge>,
): void => {
  context.beginPath();
  context.arc(data.x, data.y, data.size + 3, 0, 2 * Math.PI);
  context.lineWidth = 2;
  context.strokeStyle = colour('ink');
  context.stroke();
  drawLabel(context, data, settings);
};

/** How our graphs are drawn, whatever is in them. */
export const baseSettings = (): Partial<Settings<PictureNode, PictureEdge>> => ({
  allowInvalidContainer: true,
  defaultDrawNodeLabel: drawLabel as Settings<PictureNode, PictureEdge>['defaultDrawNodeLabel'],
  defaultDrawNodeHover: drawHover as Settings<PictureNode, PictureEdge>['defaultDrawNodeHover'],
  labelFont: colour('sans'),
  labelSize: 13,
  labelWeight: '500',
  labelDensity: 0.9,
  labelGridCellSize: 90,
  labelRenderedSizeThreshold: 5,
  minEdgeThickness: 1.2,
  zIndex: true,
  stagePadding: 60,
});
