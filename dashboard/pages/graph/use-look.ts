import louvain from 'graphology-communities-louvain';
import { useCallback, useMemo, useState } from 'react';
import type { Picture } from '../../shared/graph-view/picture';
import type { Look } from '../../shared/graph-view/reducers';
import { useAddress } from '../../shared/use-address';

/** A small generator (mulberry32), so that the same picture falls into the same communities each time. */
const seeded = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let bits = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
  return ((bits ^ (bits >>> 14)) >>> 0) / 4_294_967_296;
};

/** What of the picture is shown, and how: who is selected, what is hidden, which path is lit. All but the path is in the address. */
export const useLook = (picture: Picture, version: number) => {
  const [address, change] = useAddress();
  const selected = address.get('at');
  const hide = address.get('hide') ?? '';
  const byCommunity = address.get('by') === 'community';
  const [path, setPath] = useState<ReadonlySet<string> | null>(null);
  const hidden = useMemo(() => new Set(hide.split('|').filter(Boolean)), [hide]);
  // Walking through a graph is one visit of its page, not a page of the history for each step.
  const select = useCallback((id: string | null) => change({ at: id }, { replace: true }), [change]);
  const toggle = useCallback(
    (kind: string) => {
      const after = new Set(hidden);
      if (!after.delete(kind)) after.add(kind);
      change({ hide: [...after].join('|') }, { replace: true });
    },
    [hidden, change],
  );
  const setByCommunity = useCallback(
    (isOn: boolean) => change({ by: isOn ? 'community' : null }, { replace: true }),
    [change],
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
