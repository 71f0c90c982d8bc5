import { bestName } from '../../model/best-name';
import { foldName } from '../../model/identity';
import type { Definition, FieldTable, Prepared } from './definition';
import { underArgumentsOf } from './facets';
import { beginningsQuery } from './full-text';
import { list } from './lead';
import { pageSize } from './page';
import { expression, nodeOf } from './property';
import { ENTITIES, KIND_LABELS } from './types';

const DEFAULT_SUGGESTIONS = 10;

const found = list({ from: 'suggest.entities', row: { entity: 'entity', articles: 'articles' } });

/** Entities whose names begin with what is typed: for completing names while they are typed. */
export const suggestEntities: Definition = {
  prepare: ({ prefix, kinds, first }) => ({
    variant: '',
    parameters: {
      words: prefix,
      key: foldName(prefix as string),
      text: beginningsQuery(prefix as string),
      labels: (kinds as string[] | null | undefined)?.map((kind) => KIND_LABELS[kind]) ?? null,
      first: pageSize(first, 'first') ?? DEFAULT_SUGGESTIONS,
    },
  }),
  compile: (row, planned, compiler) => found.compile(row, { ...planned, fields: underArgumentsOf(planned) }, compiler),
};

/** The name among all of an entity's that fits the field's `words` best. */
const matchedName = (variable: string): Definition => ({
  compile: (row, planned) => {
    const entity = row[variable];
    return {
      clauses: '',
      value: `[coalesce(${entity}.name, '')] + coalesce(${entity}.aliases, [])`,
      shape: (names, prepared) => {
        const { words } = (prepared[planned.index] as Prepared).parameters;
        return bestName(names as string[], words as string);
      },
    };
  },
});

/** `Entity.nameLike(words)`. */
export const nameLike: Definition = {
  ...matchedName('parent'),
  prepare: ({ words }) => ({ variant: '', parameters: { words } }),
};

export const SUGGEST_TABLES: Readonly<Record<string, FieldTable>> = {
  EntitySuggestion: {
    entity: nodeOf('entity', ENTITIES),
    matchedName: matchedName('entity'),
    articles: expression(({ articles }) => articles as string),
  },
};
