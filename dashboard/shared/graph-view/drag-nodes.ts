import type Sigma from 'sigma';
import type { Picture } from './picture';

/** Lets nodes be dragged; a dragged one is pinned where it is left. @returns what ends it */
export const dragNodes = (sigma: Sigma, picture: Picture, onPin: (node: string) => void): (() => void) => {
  let dragged: string | null = null;
  let isMoved = false;
  sigma.on('downNode', ({ node }) => {
    dragged = node;
    isMoved = false;
    // The picture must not grow or shrink under the hand.
    if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox());
  });
  const mouse = sigma.getMouseCaptor();
  const onMove = (event: { x: number; y: number; preventSigmaDefault(): void }) => {
    if (dragged === null) return;
    isMoved = true;
    const { x, y } = sigma.viewportToGraph(event);
    picture.mergeNodeAttributes(dragged, { x, y, fixed: true });
    event.preventSigmaDefault();
  };
  const onUp = () => {
    if (dragged !== null && isMoved) onPin(dragged);
    dragged = null;
  };
  mouse.on('mousemovebody', onMove);
  mouse.on('mouseup', onUp);
  return () => {
    mouse.off('mousemovebody', onMove);
    mouse.off('mouseup', onUp);
  };
};
