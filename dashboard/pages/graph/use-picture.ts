import { useCallback, useEffect, useRef, useState } from 'react';
import { type CombinedError, useClient } from 'urql';
import { AroundQuery } from '../../shared/graph-view/around-query';
import { addPart, emptyPicture, type Part, type Picture } from '../../shared/graph-view/picture';

/** A first picture that can be read: the best joined of however many neighbours there are. */
const FIRST = 60;
const EXPANDED = 40;
/** Neighbours are counted up to here. */
const COUNTED = 300;

export interface DrawnPicture {
  picture: Picture;
  /** Grows whenever nodes or lines came or went. */
  version: number;
  isLoading: boolean;
  error: CombinedError | null;
  /** How many found no room in the picture. */
  left: number;
  expand: (id: string) => Promise<void>;
  add: (part: Part) => void;
  changed: () => void;
  /** How many neighbours an entity has in the whole graph, and how many of them are not in the picture. */
  countAround: (id: string) => Promise<{ all: number; missing: number; isMore: boolean } | null>;
  retry: () => void;
}

/** The picture around some entities; it is drawn anew when they are others, and grows in place when one is expanded. */
export const usePicture = (centres: readonly string[]): DrawnPicture => {
  const client = useClient();
  const [picture, setPicture] = useState<Picture>(emptyPicture);
  const [state, setState] = useState({ version: 0, isLoading: false, error: null as CombinedError | null, left: 0 });
  const [attempt, setAttempt] = useState(0);
  const key = JSON.stringify(centres);
  const now = useRef('');

  const changed = useCallback(() => setState((old) => ({ ...old, version: old.version + 1 })), []);

  useEffect(() => {
    const of: string[] = JSON.parse(key);
    now.current = `${key} ${attempt}`;
    const asked = now.current;
    if (of.length === 0) return;
    setState((old) => ({ ...old, isLoading: true, error: null }));
    void client
      .query(AroundQuery, { of, limit: FIRST })
      .toPromise()
      .then(({ data, error }) => {
        if (now.current !== asked) return;
        if (!data) return setState((old) => ({ ...old, isLoading: false, error: error ?? null }));
        const drawn = emptyPicture();
        const left = addPart(drawn, data.neighbourhood);
        for (const id of of) if (drawn.hasNode(id)) drawn.setNodeAttribute(id, 'isCentre', true);
        setPicture(drawn);
        setState((old) => ({ version: old.version + 1, isLoading: false, error: null, left }));
      });
  }, [key, attempt, client]);

  const expand = useCallback(
    async (id: string) => {
      setState((old) => ({ ...old, isLoading: true }));
      const { data, error } = await client.query(AroundQuery, { of: [id], limit: EXPANDED }).toPromise();
      const left = data ? addPart(picture, data.neighbourhood, id) : 0;
      if (data && picture.hasNode(id)) picture.setNodeAttribute(id, 'isCentre', true);
      setState((old) => ({ version: old.version + 1, isLoading: false, error: error ?? null, left: old.left + left }));
    },
    [client, picture],
  );

  const countAround = useCallback(
    async (id: string) => {
      const { data } = await client.query(AroundQuery, { of: [id], limit: COUNTED }).toPromise();
      if (!data) return null;
      const others = data.neighbourhood.nodes.filter((node) => node.id !== id);
      return {
        all: others.length,
        missing: others.filter((node) => !picture.hasNode(node.id)).length,
        isMore: data.neighbourhood.nodes.length >= COUNTED,
      };
    },
    [client, picture],
  );

  const add = useCallback(
    (part: Part) => {
      addPart(picture, part);
      changed();
    },
    [picture, changed],
  );

  return { picture, ...state, expand, add, changed, countAround, retry: () => setAttempt((before) => before + 1) };
};
