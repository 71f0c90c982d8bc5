import { useEffect } from 'react';
import type { LayoutStep, LayoutTask } from './layout.worker';
import type { Picture } from './picture';

/** Lays a picture out, again whenever `version` changes. Pinned nodes stay; the page stays responsive meanwhile. */
export const useLayout = (picture: Picture, version: number): void => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version says that the picture, changed in place, is another
  useEffect(() => {
    if (picture.order < 2) return;
    const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    const ids = picture.nodes();
    const task: LayoutTask = {
      nodes: ids.map((id) => {
        const { x, y, size, fixed } = picture.getNodeAttributes(id);
        return { id, x, y, size, fixed };
      }),
      edges: picture.mapEdges((_edge, { weight }, source, target) => [source, target, weight]),
    };
    const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    worker.onmessage = ({ data }: MessageEvent<LayoutStep>) => {
      if (isStill && !data.isDone) return;
      const at = new Map(ids.map((id, place) => [id, place]));
      picture.updateEachNodeAttributes((id, attributes) => {
        const place = at.get(id);
        if (place === undefined || attributes.fixed) return attributes;
        return { ...attributes, x: data.places[2 * place] ?? 0, y: data.places[2 * place + 1] ?? 0 };
      });
      if (data.isDone) worker.terminate();
    };
    worker.postMessage(task);
    return () => worker.terminate();
  }, [picture, version]);
};
