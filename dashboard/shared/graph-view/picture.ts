import Graph from 'graphology';

/** What joins two entities, by kind: how many passages, statements, events or articles. */
export type Ties = Record<string, number>;

export interface PictureNode {
  label: string;
  kind: string;
  weight: number;
  x: number;
  y: number;
  size: number;
  /** Stays where it was put. */
  fixed: boolean;
  /** In the reader's hand, and drawn there. */
  isHeld: boolean;
  /** Put in by the reader; what hangs on it alone goes when it is collapsed. */
  isCentre: boolean;
  community: number;
}

export interface PictureEdge {
  ties: Ties;
  weight: number;
  size: number;
}

/** Entities and what joins them, one line a pair. Which end speaks or leads is in the ties' own data, not in the line. */
export type Picture = Graph<PictureNode, PictureEdge>;

export interface Part {
  nodes: readonly { id: string; label: string; kind: string; weight: number }[];
  edges: readonly { source: string; target: string; kind: string; weight: number }[];
}

/** More than these are not drawn: no reader would see anything. */
export const MOST_NODES = 2_000;

/** More lines or nodes than these take a computer without a graphics processor longer than a frame. */
const MOST_LIVE_LINES = 1_500;
const MOST_LIVE_NODES = 500;

/** Whether a picture has so much in it that it is drawn with less care. */
export const isLarge = ({ size, order }: Pick<Picture, 'size' | 'order'>): boolean =>
  size > MOST_LIVE_LINES || order > MOST_LIVE_NODES;

export const emptyPicture = (): Picture => new Graph<PictureNode, PictureEdge>({ type: 'undirected', multi: false });

/** The golden angle: nodes laid on a spiral by it never fall together. */
const TURN = 2.399963;

/**
 * Adds a part of the graph to a picture, new nodes around `near` if that is in it; what was there stays where it is.
 * @returns how many nodes found no room
 */
export const addPart = (picture: Picture, part: Part, near?: string): number => {
  const middle = near && picture.hasNode(near) ? picture.getNodeAttributes(near) : { x: 0, y: 0 };
  let left = 0;
  for (const { id, label, kind, weight } of part.nodes) {
    if (picture.hasNode(id)) continue;
    if (picture.order >= MOST_NODES) {
      left += 1;
      continue;
    }
    const turn = picture.order * TURN;
    const away = 10 * Math.sqrt(picture.order + 1) * (near ? 0.3 : 1);
    picture.addNode(id, {
      label,
      kind,
      weight,
      x: middle.x + away * Math.cos(turn),
      y: middle.y + away * Math.sin(turn),
      size: Math.min(18, 4 + 2.2 * Math.sqrt(weight)),
      fixed: false,
      isHeld: false,
      isCentre: false,
      community: 0,
    });
  }
  for (const { source, target, kind, weight } of part.edges) {
    if (source === target || !picture.hasNode(source) || !picture.hasNode(target)) continue;
    const edge = picture.edge(source, target) ?? picture.addEdge(source, target, { ties: {}, weight: 0, size: 1 });
    const ties = { ...picture.getEdgeAttribute(edge, 'ties'), [kind]: weight };
    setTies(picture, edge, ties);
  }
  return left;
};

const setTies = (picture: Picture, edge: string, ties: Ties): void => {
  const weight = Object.values(ties).reduce((sum, one) => sum + one, 0);
  picture.mergeEdgeAttributes(edge, { ties, weight, size: Math.min(6, 0.8 + 0.5 * Math.sqrt(weight)) });
};

/** Takes out what hangs on this node alone, except what the reader put in or pinned. @returns how many went */
export const collapse = (picture: Picture, id: string): number => {
  const alone = picture.filterNeighbors(
    id,
    (other, { isCentre, fixed }) => !isCentre && !fixed && picture.degree(other) === 1,
  );
  for (const other of alone) picture.dropNode(other);
  picture.setNodeAttribute(id, 'isCentre', false);
  return alone.length;
};

/** The kinds of ties in a picture, with how many lines have each, the most frequent first. */
export const tieKinds = (picture: Picture): [kind: string, lines: number][] => {
  const counts = new Map<string, number>();
  picture.forEachEdge((_edge, { ties }) => {
    for (const kind of Object.keys(ties)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  });
  return [...counts].sort(([, one], [, other]) => other - one);
};
