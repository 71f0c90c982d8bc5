import { RapporteurError } from '../../errors';
import { foldName } from '../../model/identity';
import type { Graph, ReadOptions } from '../graph';
import { fragment } from './fragments';
import { allWordsQuery, similarQuery } from './full-text';
import { isId, type NameRole, type NameSlot } from './name-slots';

/** An entity that a name may stand for. */
interface Candidate {
  id: string;
  found: string;
  labels: string[];
  aliases: string[];
}

/** An entity as errors name it, in `suggestions` and `candidates`. */
export interface NamedEntity {
  id: string;
  name: string;
  kind: string;
}

/** How many suggestions or candidates an error carries. */
const SHOWN = 10;

/**
 * Finds whom names mean and puts the ids into their slots. A name fits an entity by id, or as its name or
 * alias without regard to case and accents; only where nobody has it whole, but for a leading "the", as whole words of a name or alias
 * ("Kerry"). Among several: those that fit the place of the name (a speaker is an actor), then the one whose
 * main name it is.
 *
 * @throws RapporteurError AMBIGUOUS_ENTITY with `candidates`, ENTITY_NOT_FOUND with `suggestions`
 */
export const resolveNames = async (graph: Graph, slots: readonly NameSlot[], options: ReadOptions): Promise<void> => {
  const names = [...new Set(slots.map(({ name }) => name))].map((name) => ({ name, key: foldName(name) }));
  const rows = await graph.read<Candidate & { name: string }>(fragment('names.exact'), { names }, options);
  for (const slot of slots) {
    const meant = await survivor(graph, slot, options);
    if (meant !== null) {
      slot.put(meant);
      continue;
    }
    const exact = choose(
      slot,
      rows.filter(({ name }) => name === slot.name),
    );
    const id =
      exact ?? (await withoutArticle(graph, slot, options)) ?? choose(slot, await partial(graph, slot, options));
    if (id === null && !slot.optional) throw notFound(slot.name, await similar(graph, slot, options));
    slot.put(id);
  }
};

/** The entity that took over the one of this id, through all merges; null where it was never merged. */
const survivor = async (graph: Graph, { name }: NameSlot, options: ReadOptions): Promise<string | null> => {
  if (!isId(name)) return null;
  let id: string | null = null;
  for (let next: string | undefined = name; next !== undefined; ) {
    const [row]: { into: string }[] = await graph.read(fragment('names.merged'), { id: next }, options);
    next = row?.into;
    id = next ?? id;
  }
  return id;
};

const ROLE_LABELS: Record<NameRole, readonly string[]> = {
  ACTOR: ['Actor'],
  LOCATION: ['Place', 'Country'],
  ENTITY: ['Entity'],
  TOPIC: ['Entity'],
};

/** The one that is meant, or null where there is none. @throws RapporteurError AMBIGUOUS_ENTITY */
const choose = ({ name, role, label }: NameSlot, candidates: readonly Candidate[]): string | null => {
  const possible = label === undefined ? candidates : candidates.filter(({ labels }) => labels.includes(label));
  const fitting = possible.filter(({ labels }) => ROLE_LABELS[role].some((one) => labels.includes(one)));
  const left = fitting.length > 0 ? fitting : possible;
  if (left.length < 2) return left[0]?.id ?? null;
  const sameId = left.filter(({ id }) => id === name);
  const mainName = left.filter(({ found }) => foldName(found) === foldName(name));
  const [one] = sameId.length === 1 ? sameId : mainName.length === 1 ? mainName : [];
  if (one) return one.id;
  throw ambiguous(name, left);
};

/** The one whose whole name it is but for a leading article: "the Islamic State". */
const withoutArticle = async (graph: Graph, slot: NameSlot, options: ReadOptions): Promise<string | null> => {
  const name = slot.name.replace(/^the\s+/i, '');
  if (name === slot.name) return null;
  const names = [{ name, key: foldName(name) }];
  const rows = await graph.read<Candidate>(fragment('names.exact'), { names }, options);
  return choose({ ...slot, name }, rows);
};

/** Entities that have the whole name among the words of a name or alias. */
const partial = async (graph: Graph, { name }: NameSlot, options: ReadOptions): Promise<Candidate[]> => {
  if (isId(name)) return [];
  const found = await graph.read<Candidate>(fragment('names.similar'), { text: allWordsQuery(name) }, options);
  const wanted = ` ${foldName(name)} `;
  return found.filter(({ found: main, aliases }) =>
    [main, ...aliases].some((one) => ` ${foldName(one)} `.includes(wanted)),
  );
};

/** Entities with nearly this name, the best ones first. */
const similar = async (graph: Graph, { name }: NameSlot, options: ReadOptions): Promise<Candidate[]> =>
  graph.read<Candidate>(fragment('names.similar'), { text: similarQuery(name.replace(/^\w+:/, '')) }, options);

const notFound = (name: string, found: readonly Candidate[]): RapporteurError => {
  const suggestions = found.slice(0, 5).map(namedEntity);
  const [first] = suggestions;
  const hint = first ? ` Did you mean "${first.name}"?` : ' Try "search" for words of the name.';
  return new RapporteurError('ENTITY_NOT_FOUND', `Nobody and nothing is called "${name}".${hint}`, {
    details: { suggestions },
  });
};

const ambiguous = (name: string, found: readonly Candidate[]): RapporteurError => {
  const candidates = found.slice(0, SHOWN).map(namedEntity);
  const names = candidates.map((one) => `${one.name} (${one.id})`).join(', ');
  return new RapporteurError('AMBIGUOUS_ENTITY', `"${name}" may be ${names}: say which one by its id.`, {
    details: { candidates },
  });
};

const KINDS = ['Person', 'Country', 'Organization', 'Place'];

const namedEntity = ({ id, found, labels }: Candidate): NamedEntity => ({
  id,
  name: found,
  kind: (KINDS.find((kind) => labels.includes(kind)) ?? 'Entity').toUpperCase(),
});

/**
 * The ids of the entities that names mean, in their order.
 *
 * @throws RapporteurError AMBIGUOUS_ENTITY, ENTITY_NOT_FOUND
 */
export const findEntities = async (
  graph: Graph,
  names: readonly string[],
  { role = 'ENTITY', ...options }: { role?: NameRole } & ReadOptions,
): Promise<string[]> => {
  const ids: string[] = [];
  const slots = names.map((name, at): NameSlot => {
    const put = (id: string | null) => {
      ids[at] = id ?? '';
    };
    return { name, role, isAlone: names.length === 1, put };
  });
  if (slots.length > 0) await resolveNames(graph, slots, options);
  return ids;
};
