import { colour } from '../chart/colours';
import { communityColour, kindColour } from './looks';
import { isLarge, type Picture, type PictureEdge, type PictureNode } from './picture';

/** What of a picture is shown, and how. */
export interface Look {
  selected: string | null;
  /** Kinds of entities and of ties that are left out. */
  hidden: ReadonlySet<string>;
  /** Entities on a path, or null. */
  path: ReadonlySet<string> | null;
  byCommunity: boolean;
}

/** The ties of a line that are shown. */
export const shownTies = ({ ties }: Pick<PictureEdge, 'ties'>, hidden: ReadonlySet<string>): string[] =>
  Object.keys(ties).filter((kind) => !hidden.has(kind));

const MOST_IN_FULL_SIZE = 300;

/** How sigma is to draw each node and line under a look. */
export const reducersOf = (picture: Picture, { selected, hidden, path, byCommunity }: Look) => {
  const near = selected && picture.hasNode(selected) ? new Set([selected, ...picture.neighbors(selected)]) : null;
  const lit = path ?? near;
  // Of thousands, each takes less room, so that the lines between them are seen.
  const scale = Math.min(1, Math.sqrt(MOST_IN_FULL_SIZE / Math.max(1, picture.order)));
  const isCrowded = isLarge(picture);
  const colours = new Map<string, string>();
  const of = (kind: string) => {
    const known = colours.get(kind) ?? kindColour(kind);
    colours.set(kind, known);
    return known;
  };
  const faint = colour('line');
  const strong = colour('line-strong');
  const accent = colour('accent');
  return {
    node: (id: string, data: PictureNode) => ({
      ...data,
      size: scale * data.size,
      color: lit && !lit.has(id) ? faint : byCommunity ? communityColour(data.community) : of(data.kind),
      label: lit && !lit.has(id) ? '' : data.fixed ? `${data.label} ·` : data.label,
      hidden: data.isHeld || hidden.has(data.kind),
      highlighted: id === selected,
      forceLabel: id === selected || path?.has(id) === true || data.isCentre,
      zIndex: lit?.has(id) ? 2 : 1,
    }),
    edge: (id: string, data: PictureEdge) => {
      const [source, target] = picture.extremities(id);
      const isLit = path ? path.has(source) && path.has(target) : source === selected || target === selected;
      const kinds = shownTies(data, hidden);
      const isPale = kinds.every((kind) => kind === 'CO_MENTION');
      return {
        ...data,
        size: isLit ? (isPale && !path ? 1.4 : Math.max(2.5, data.size)) : data.size,
        ...(isLit ? { type: 'thick' } : {}),
        color: isLit ? accent : isPale || lit ? faint : strong,
        // Among thousands, the rest would be a wall behind what is lit.
        hidden: kinds.length === 0 || (isCrowded && lit !== null && !isLit),
        zIndex: isLit ? 2 : isPale ? 0 : 1,
      };
    },
  };
};
