import type { KeyboardEvent, RefObject } from 'react';
import type { Drawing } from './drawing';
import type { Picture } from './picture';
import type { Look } from './reducers';

interface Keyed {
  picture: Picture;
  look: Look;
  onSelect: (node: string | null) => void;
  onExpand?: (node: string) => void;
  onCollapse?: (node: string) => void;
  onPin?: (node: string) => void;
}

/** On the screen, where y grows downwards. */
const DIRECTIONS: Record<string, [x: number, y: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Walks a drawn graph by keyboard. */
export const useGraphKeys =
  (sigma: RefObject<Drawing | null>, { picture, look, onSelect, onExpand, onCollapse, onPin }: Keyed) =>
  (event: KeyboardEvent): void => {
    const drawn = sigma.current;
    if (!drawn || event.ctrlKey || event.metaKey || event.altKey) return;
    const { selected } = look;
    const direction = DIRECTIONS[event.key];
    if (direction) onSelect(nextNode(drawn, { picture, look }, direction));
    else if (event.key === '+' || event.key === '=') void drawn.getCamera().animatedZoom();
    else if (event.key === '-') void drawn.getCamera().animatedUnzoom();
    else if (event.key === '0') void drawn.getCamera().animatedReset();
    else if (event.key === 'Escape') onSelect(null);
    else if (selected && event.key === 'Enter') onExpand?.(selected);
    else if (selected && (event.key === 'Backspace' || event.key === 'Delete')) onCollapse?.(selected);
    else if (selected && event.key.toLowerCase() === 'p') onPin?.(selected);
    else return;
    event.preventDefault();
  };

/** The nearest shown node in a direction; the heaviest where none is selected; the same where there is no further one. */
const nextNode = (
  drawn: Drawing,
  { picture, look }: Pick<Keyed, 'picture' | 'look'>,
  [towardsX, towardsY]: [number, number],
): string | null => {
  const shown = picture.filterNodes((_id, { kind }) => !look.hidden.has(kind));
  const { selected } = look;
  if (!selected || !picture.hasNode(selected)) {
    return (
      shown.sort((one, other) => weightOf(picture, other) - weightOf(picture, one) || (one < other ? -1 : 1))[0] ?? null
    );
  }
  const place = (id: string) => drawn.graphToViewport(picture.getNodeAttributes(id));
  const from = place(selected);
  let best = selected;
  let least = Number.POSITIVE_INFINITY;
  for (const id of shown) {
    const { x, y } = place(id);
    const along = (x - from.x) * towardsX + (y - from.y) * towardsY;
    if (id === selected || along <= 0) continue;
    const aside = Math.abs((x - from.x) * towardsY) + Math.abs((y - from.y) * towardsX);
    const cost = along + 2 * aside;
    if (cost < least) [least, best] = [cost, id];
  }
  return best;
};

const weightOf = (picture: Picture, id: string): number => picture.getNodeAttribute(id, 'weight');
