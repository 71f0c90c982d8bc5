import type { Graph } from './graph';

/** True where no article is stored. */
export const isEmpty = async (graph: Graph): Promise<boolean> => {
  const [row] = await graph.read<{ empty: boolean }>('RETURN NOT EXISTS { (:Article) } AS empty');
  return row?.empty ?? true;
};
