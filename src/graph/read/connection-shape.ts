import { type CursorKeys, encodeCursor } from './cursor';
import type { Planned, Prepared, Shape } from './definition';
import type { Page } from './page';

/** A row of a page: its sort keys where a cursor is asked for, and its node once for each selection of it. */
export interface PageRow {
  keys: CursorKeys | null;
  nodes: readonly unknown[];
}

interface RawPage {
  rows?: unknown;
  total?: number;
  behind?: boolean;
  ahead?: boolean;
}

/** True for a page of a list that has nothing on it, as the statement gave it. */
export const isEmptyPage = (value: unknown): boolean => {
  const { rows, total = 0 } = value as { rows?: unknown[]; total?: number };
  return (rows?.length ?? 0) === 0 && total === 0;
};

/** Makes edges, nodes, pageInfo and totalCount, under their response keys, of what the statement gave. */
export const shapeConnection =
  (planned: Planned, { list, rowShape }: { list: string; rowShape: Shape | undefined }): Shape =>
  (value, prepared) => {
    const raw = value as RawPage;
    const { page } = prepared[planned.index] as Prepared & { page: Page };
    const found = (rowShape?.(raw.rows ?? [], prepared) ?? []) as PageRow[];
    const rows = found.slice(0, page.size);
    if (page.backward) rows.reverse();
    const more = found.length > page.size;
    const info: Record<string, unknown> = {
      hasNextPage: page.backward ? raw.ahead === true : more || raw.ahead === true,
      hasPreviousPage: page.backward ? more || raw.behind === true : raw.behind === true,
    };
    const cursorOf = (row: PageRow | undefined) => (row?.keys ? encodeCursor(list, row.keys) : null);
    let slot = 0;
    const shaped: Record<string, unknown> = {};
    // Slots are numbered as they are compiled: selections of `nodes` first, then those of `edges { node }`.
    for (const field of planned.fields.filter(({ name }) => name === 'nodes')) {
      const at = slot++;
      shaped[field.key] = rows.map(({ nodes }) => nodes[at]);
    }
    for (const field of planned.fields) {
      if (field.name === 'totalCount') shaped[field.key] = raw.total;
      else if (field.name === 'pageInfo') {
        info.startCursor = cursorOf(rows[0]);
        info.endCursor = cursorOf(rows[rows.length - 1]);
        shaped[field.key] = Object.fromEntries(field.fields.map(({ key, name }) => [key, info[name]]));
      } else if (field.name === 'edges') {
        const parts = field.fields.map(({ key, name }) => ({ key, at: name === 'node' ? slot++ : null }));
        shaped[field.key] = rows.map((row) =>
          Object.fromEntries(parts.map(({ key, at }) => [key, at === null ? cursorOf(row) : row.nodes[at]])),
        );
      }
    }
    return shaped;
  };
