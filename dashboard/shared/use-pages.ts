import type { AnyVariables, CombinedError, TypedDocumentNode } from '@urql/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';

interface Page<Row> {
  nodes: readonly Row[];
  totalCount: number | null;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

interface PagesOptions<Data, Row> {
  /** Where the list stands in the answer. */
  pick: (data: Data) => Page<Row> | null | undefined;
  pause?: boolean;
  /** Fetches pages until there are this many rows. */
  atLeast?: number;
}

export interface Pages<Row> {
  rows: Row[];
  total: number | null;
  hasMore: boolean;
  isLoading: boolean;
  error: CombinedError | null;
  more: () => void;
  retry: () => void;
}

interface State<Row> {
  rows: Row[];
  total: number | null;
  cursor: string | null;
  hasMore: boolean;
  isLoading: boolean;
  error: CombinedError | null;
}

const START = { rows: [], total: null, cursor: null, hasMore: false, isLoading: true, error: null };

/** A list page by page: the operation takes `after`. It begins anew whenever the other variables change. */
export const usePages = <Data, Variables extends AnyVariables, Row>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Omit<Variables, 'after'>,
  { pick, pause = false, atLeast = 0 }: PagesOptions<Data, Row>,
): Pages<Row> => {
  const client = useClient();
  const [state, setState] = useState<State<Row>>(START);
  const [attempt, setAttempt] = useState(0);
  const key = JSON.stringify(variables);
  const now = useRef('');
  const latest = useRef({ variables, pick });
  latest.current = { variables, pick };

  const fetchPage = useCallback(
    async (after: string | null, before: readonly Row[]) => {
      const asked = now.current;
      const whole = { ...latest.current.variables, after } as unknown as Variables;
      const { data, error } = await client.query(query, whole).toPromise();
      if (now.current !== asked) return;
      const page = data ? latest.current.pick(data) : null;
      if (error || !page) return setState((old) => ({ ...old, isLoading: false, error: error ?? null }));
      const rows = [...before, ...page.nodes];
      const { hasNextPage, endCursor } = page.pageInfo;
      const goOn = hasNextPage && rows.length < atLeast;
      setState({
        rows,
        total: page.totalCount,
        cursor: endCursor,
        hasMore: hasNextPage,
        isLoading: goOn,
        error: null,
      });
      if (goOn) await fetchPage(endCursor, rows);
    },
    [client, query, atLeast],
  );

  useEffect(() => {
    now.current = `${key} ${attempt}`;
    setState(START);
    if (!pause) void fetchPage(null, []);
    return () => {
      now.current = '';
    };
  }, [key, attempt, pause, fetchPage]);

  const more = () => {
    if (state.isLoading || !state.hasMore) return;
    setState((old) => ({ ...old, isLoading: true }));
    void fetchPage(state.cursor, state.rows);
  };
  return { ...state, more, retry: () => setAttempt((before) => before + 1) };
};
