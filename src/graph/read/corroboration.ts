import type { FieldTable } from './definition';
import { list, single } from './lead';
import { expression } from './property';

const row = { articles: 'articles', outlet: 'outlet', sum: 'sum' };

/** How many articles, outlets and families of near copies report a statement. */
export const statementCorroboration = single({ from: 'corroboration.ofStatement', row });
/** The same of an event. */
export const eventCorroboration = single({ from: 'corroboration.ofEvent', row });
/** The same of a fact that keeps its passages as `evidence`. */
export const factCorroboration = single({ from: 'corroboration.ofPassages', row });
/** The same statement as other articles report it. */
export const otherReports = list({ from: 'corroboration.otherReports' });

export const CORROBORATION_TABLES: Readonly<Record<string, FieldTable>> = {
  Corroboration: {
    articles: expression(({ articles }) => articles as string),
    outlets: expression(({ outlet }) => outlet as string),
    families: expression(({ sum }) => sum as string),
  },
};
