import { useEffect, useRef } from 'react';
import type { LayoutStep, LayoutTask } from './layout.worker';
import { isLarge, type Picture } from './picture';

/**
 * Lays a picture out, again whenever nodes or lines came or went. Pinned nodes stay; the page stays responsive meanwhile.
 * Of a large picture it tells how much is done, from 0 to 1, and null at the end.
 */
export const useLayout = (picture: Picture, version: number, onProgress: (share: number | null) => void): void => {
  const tell = useRef(onProgress);
  tell.current = onProgress;
  const laidOut = useRef('');
  const stop = useRef(() => {});
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version says that the picture, changed in place, may be another
  useEffect(() => {
    const content = `${picture.order} ${picture.size}`;
    if (picture.order < 2 || laidOut.current === content) return;
    laidOut.current = content;
    stop.current();
    const ids = picture.nodes();
    const at = new Map(ids.map((id, place) => [id, place]));
    const task: LayoutTask = {
      nodes: ids.map((id) => {
        const { x, y, size, fixed } = picture.getNodeAttributes(id);
        return { id, x, y, size, fixed };
      }),
      edges: picture.mapEdges((_edge, { weight }, source, target) => [source, target, weight]),
    };
    const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    stop.current = () => worker.terminate();
    if (isLarge(picture)) tell.current(0);
    worker.onmessage = ({ data }: MessageEvent<LayoutStep>) => {
      if (isLarge(picture)) tell.current(data.share);
      if (!isStill || data.share === 1) {
        picture.updateEachNodeAttributes(
          (id, attributes) => {
            const place = at.get(id);
            if (place === undefined || attributes.fixed) return attributes;
            return { ...attributes, x: data.places[2 * place] ?? 0, y: data.places[2 * place + 1] ?? 0 };
          },
          { attributes: ['x', 'y'] },
        );
      }
      if (data.share === 1) {
        worker.terminate();
        tell.current(null);
      }
    };
    worker.postMessage(task);
  }, [picture, version]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another picture begins anew
  useEffect(
    () => () => {
      stop.current();
      laidOut.current = '';
    },
    [picture],
  );
};
