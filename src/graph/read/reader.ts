import type { Graph, ReadOptions } from '../graph';
import { type Compiled, compile } from './compile';
import type { Planned, Prepared } from './definition';
import { fragment } from './fragments';
import { createNameSlots, isId, type NameSlotsMade } from './name-slots';
import { plan } from './plan';
import { resolveNames } from './resolve-names';
import type { Selected, Selection } from './selection';

/** Statements kept for one document: more variants of its arguments than this are compiled each time. */
const KEPT_VARIANTS = 64;

export interface Reader {
  /**
   * Reads a root field with everything below it in one Cypher statement (after one for names, where arguments
   * name entities otherwise than by id). Values stand under response keys; where a type is one of several it
   * is `@type`.
   *
   * @throws RapporteurError ENTITY_NOT_FOUND, AMBIGUOUS_ENTITY, BAD_USER_INPUT, BAD_CURSOR
   */
  read(selection: Selection, options?: ReadOptions): Promise<unknown>;
}

interface Plan {
  root: Planned;
  /** The fields whose arguments matter, each once. */
  withArguments: readonly Planned[];
  compiled: Map<string, Compiled>;
}

/** A reader over a graph; it keeps what it compiled as long as the document lives. */
export const createReader = (graph: Graph): Reader => {
  const plans = new WeakMap<Selected, Plan>();
  const planOf = (root: Selected): Plan => {
    const known = plans.get(root);
    if (known) return known;
    const made = makePlan(root);
    plans.set(root, made);
    return made;
  };

  return {
    read: async ({ root, arguments: all }, options = {}) => {
      const planned = planOf(root);
      const names = createNameSlots();
      const prepared: Prepared[] = [];
      let namesOfRoot = 0;
      for (const { index, definition } of planned.withArguments) {
        if (definition.prepare) prepared[index] = definition.prepare(all[index] ?? {}, names);
        if (index === root.index) namesOfRoot = names.slots.length;
      }
      const byName = names.slots.filter(({ name }) => !isId(name));
      if (byName.length > 0) await resolveNames(graph, byName, options);
      // What the root field finds proves its own single names: they need not be looked up as well.
      const provesIds = namesOfRoot === names.slots.length && names.slots.every(({ isAlone }) => isAlone);
      const run = () => runCompiled(graph, { planned, prepared, names, options, provesIds });
      const { answer, unknown } = await run();
      if (unknown.length === 0) return answer;
      const strangers = names.slots.filter(({ name }) => unknown.includes(name));
      await resolveNames(graph, strangers, options);
      return (await run()).answer;
    },
  };
};

const makePlan = (selected: Selected): Plan => {
  const [root] = plan(selected);
  if (root === undefined) throw new Error(`Nothing reads ${selected.name}.`);
  const withArguments: Planned[] = [];
  const collect = (planned: Planned) => {
    if (planned.definition.prepare) withArguments.push(planned);
    planned.fields.forEach(collect);
  };
  collect(root);
  return { root, withArguments, compiled: new Map() };
};

interface Run {
  planned: Plan;
  prepared: Prepared[];
  names: NameSlotsMade;
  options: ReadOptions;
  /** An answer that is not empty shows that no name is unknown. */
  provesIds: boolean;
}

const runCompiled = async (
  graph: Graph,
  { planned, prepared, names, options, provesIds }: Run,
): Promise<{ answer: unknown; unknown: string[] }> => {
  const assumed = names.assumed();
  const asksIds = assumed.length > 0 && !(provesIds && planned.root.definition.provesNames === true);
  const variant = `${asksIds ? 'ids' : ''}|${prepared.map((one) => one?.variant).join('|')}`;
  let compiled = planned.compiled.get(variant);
  if (compiled === undefined) {
    compiled = compile(planned.root, prepared, { checksIds: asksIds });
    if (planned.compiled.size < KEPT_VARIANTS) planned.compiled.set(variant, compiled);
  }
  const parameters: Record<string, unknown> = asksIds ? { assumed } : {};
  for (const { parameter, index, name } of compiled.bindings) parameters[parameter] = prepared[index]?.parameters[name];
  const [row] = await graph.read<{ value: unknown; unknown?: string[] }>(compiled.cypher, parameters, options);
  if (row === undefined) throw new Error('A compiled statement gave no row.');
  const { value, unknown = [] } = row;
  if (unknown.length > 0) return { answer: null, unknown };
  if (assumed.length > 0 && !asksIds && compiled.isEmpty?.(value) === true) {
    const strangers = await unknownIds(graph, assumed, options);
    if (strangers.length > 0) return { answer: null, unknown: strangers };
  }
  return { answer: compiled.shape ? compiled.shape(value, prepared) : value, unknown: [] };
};

const UNKNOWN_IDS = `${fragment('names.unknown')}\nRETURN unknown`;

/** Which ids are nobody's. */
const unknownIds = async (graph: Graph, assumed: string[], options: ReadOptions): Promise<string[]> => {
  const [row] = await graph.read<{ unknown: string[] }>(UNKNOWN_IDS, { assumed }, options);
  return row?.unknown ?? [];
};
