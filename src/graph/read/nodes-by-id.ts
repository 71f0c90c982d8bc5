import { RapporteurError } from '../../errors';
import { isEntityId, isEventId } from '../../model/is-entity-id';
import type { Definition, Prepared, Shape } from './definition';
import { single } from './lead';
import { LARGEST_PAGE } from './page';
import { ENTITIES, EVENTS, KIND_LABELS } from './types';

/** The families of nodes, told by their ids: each has one index of ids. */
const FAMILIES = {
  articles: { is: (id: string) => id.startsWith('article:'), from: 'query.nodesArticle', types: ['Article'] },
  entities: { is: isEntityId, from: 'query.nodesEntity', types: ENTITIES },
  events: { is: isEventId, from: 'query.nodesEvent', types: EVENTS },
  statements: { is: (id: string) => id.startsWith('statement:'), from: 'query.nodesStatement', types: ['Statement'] },
} as const;
type Family = keyof typeof FAMILIES;
const NAMES = Object.keys(FAMILIES) as Family[];

type Found = Partial<Record<Family, { id: string; node: unknown }[]>>;

/** `node(id)` and `nodes(ids)`: each id's node in the order of the ids, null where there is none. */
export const nodesById: Definition = {
  prepare: ({ id, ids }) => {
    const asked = (ids ?? [id]) as string[];
    if (asked.length > LARGEST_PAGE) {
      throw new RapporteurError(
        'BAD_USER_INPUT',
        `"ids" has ${asked.length} ids: expected ${LARGEST_PAGE.toLocaleString('en')} at most.`,
      );
    }
    const parameters: Record<string, unknown> = { asked, many: ids !== undefined };
    for (const family of NAMES) {
      const members = asked.filter(FAMILIES[family].is);
      if (members.length > 0) parameters[family] = members;
    }
    return { variant: Object.keys(parameters).join(), parameters };
  },
  compile: (row, planned, compiler) => {
    const parameters = compiler.prepared(planned)?.parameters ?? {};
    const shapes = new Map<Family, Shape>();
    const clauses: string[] = [];
    const entries: string[] = [];
    for (const family of NAMES.filter((name) => parameters[name] !== undefined)) {
      const { from, types } = FAMILIES[family];
      const found = compiler.fragment(from, row, planned);
      const child = found.row.child as string;
      const item = compiler.object({ parent: child }, planned.fields, { types });
      const out = compiler.fresh(family);
      clauses.push(
        ['CALL () {', found.text, item.clauses, `RETURN collect({id: ${child}.id, node: ${item.value}}) AS ${out}`, '}']
          .filter(Boolean)
          .join('\n'),
      );
      entries.push(`${family}: ${out}`);
      if (item.shape) shapes.set(family, item.shape);
    }
    return {
      clauses: clauses.join('\n'),
      value: `{${entries.join(', ')}}`,
      shape: (value, prepared) => {
        const nodes = new Map<string, unknown>();
        for (const [family, rows] of Object.entries(value as Found) as [Family, { id: string; node: unknown }[]][]) {
          const shape = shapes.get(family);
          for (const { id, node } of rows) nodes.set(id, shape ? shape(node, prepared) : node);
        }
        const { asked, many } = (prepared[planned.index] as Prepared).parameters as { asked: string[]; many: boolean };
        const answers = asked.map((id) => nodes.get(id) ?? null);
        return many ? answers : answers[0];
      },
    };
  },
};

const byName = single({ from: 'query.entity', types: ENTITIES });
const byNameAndKind = single({ from: 'query.entityOfKind', types: ENTITIES });

/** `entity(name, kind)`: null where nobody has the name. */
export const entityByName: Definition = {
  prepare: ({ name, kind }, names) => {
    const label = kind == null ? undefined : KIND_LABELS[kind as string];
    return {
      variant: label === undefined ? '' : 'kind',
      parameters: { name: names.ids([name as string], 'ENTITY', { label, optional: true }), label },
    };
  },
  compile: (row, planned, compiler) =>
    (compiler.prepared(planned)?.variant === 'kind' ? byNameAndKind : byName).compile(row, planned, compiler),
};
