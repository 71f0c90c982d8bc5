import louvain from 'graphology-communities-louvain';
import { useCallback, useMemo, useState } from 'react';
import type { Picture } from '../../shared/graph-view/picture';
import type { Look } from '../../shared/graph-view/reducers';

/** A small generator (mulberry32), so that the same picture falls into the same communities each time. */
const seeded = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let bits = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
  return ((bits ^ (bits >>> 14)) >>> 0) / 4_294_967_296;
};

/** What of the picture is shown, and how: who is selected, what is hidden, which path is lit. */
export const useLook = (picture: Picture, version: number) => {
  const [selected, select] = useState<string | null>(null);
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const [path, setPath] = useState<ReadonlySet<string> | null>(null);
  const [byCommunity, setByCommunity] = useState(false);
  const toggle = useCallback(
    (kind: string) =>
      setHidden((before) => {
        const after = new Set(before);
        if (!after.delete(kind)) after.add(kind);
        return after;
      }),
    [],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version says that the picture, changed in place, is another
  const look: Look = useMemo(() => {
    // Communities by the Louvain method (Blondel et al. 2008), weighted by what joins the entities.
    if (byCommunity && picture.order > 0) {
      louvain.assign(picture, { getEdgeWeight: 'weight', rng: seeded(1) });
    }
    return { selected, hidden, path, byCommunity };
  }, [selected, hidden, path, byCommunity, picture, version]);
  return { look, select, toggle, setPath, setByCommunity };
};
