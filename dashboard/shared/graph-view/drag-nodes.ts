import type { Drawing } from './drawing';
import { HeldNode } from './held-node';
import type { Picture } from './picture';

/** Lets nodes be dragged; one is pinned where it is dropped. @returns what ends it */
export const dragNodes = (drawing: Drawing, picture: Picture, onDrop: () => void): (() => void) => {
  let dragged: string | null = null;
  let held: HeldNode | null = null;
  let isMoved = false;
  drawing.on('downNode', ({ node }) => {
    dragged = node;
    isMoved = false;
    // The picture must not grow or shrink under the hand.
    if (!drawing.getCustomBBox()) drawing.setCustomBBox(drawing.getBBox());
  });
  const mouse = drawing.getMouseCaptor();
  const onMove = (event: { x: number; y: number; preventSigmaDefault(): void }) => {
    if (dragged === null) return;
    event.preventSigmaDefault();
    if (!isMoved && drawing.glides) held = new HeldNode(drawing, picture, dragged);
    isMoved = true;
    if (held) held.move(event);
    else picture.mergeNodeAttributes(dragged, { ...drawing.viewportToGraph(event), fixed: true });
  };
  const onUp = () => {
    held?.release();
    held = null;
    if (dragged !== null && isMoved) onDrop();
    dragged = null;
  };
  mouse.on('mousemovebody', onMove);
  mouse.on('mouseup', onUp);
  return () => {
    held?.release();
    mouse.off('mousemovebody', onMove);
    mouse.off('mouseup', onUp);
  };
};
