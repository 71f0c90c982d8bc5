import type { Graph, ReadOptions } from '../graph';
import { type Compiled, compile } from './compile';
import type { Planned, Prepared } from './definition';
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
      for (const { index, definition } of planned.withArguments) {
        if (definition.prepare) prepared[index] = definition.prepare(all[index] ?? {}, names);
      }
      const byName = names.slots.filter(({ name }) => !isId(name));
      if (byName.length > 0) await resolveNames(graph, byName, options);
      const run = () => runCompiled(graph, { planned, prepared, names, options });
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
}

const runCompiled = async (
  graph: Graph,
  { planned, prepared, names, options }: Run,
): Promise<{ answer: unknown; unknown: string[] }> => {
  const assumed = names.assumed();
  const variant = `${assumed.length > 0 ? 'ids' : ''}|${prepared.map((one) => one?.variant).join('|')}`;
  let compiled = planned.compiled.get(variant);
  if (compiled === undefined) {
    compiled = compile(planned.root, prepared, { assumesIds: assumed.length > 0 });
    if (planned.compiled.size < KEPT_VARIANTS) planned.compiled.set(variant, compiled);
  }
  const parameters: Record<string, unknown> = assumed.length > 0 ? { assumed } : {};
  for (const { parameter, index, name } of compiled.bindings) parameters[parameter] = prepared[index]?.parameters[name];
  const [row] = await graph.read<{ value: unknown; unknown: string[] }>(compiled.cypher, parameters, options);
  if (row === undefined) throw new Error('A compiled statement gave no row.');
  if (row.unknown.length > 0) return { answer: null, unknown: row.unknown };
  return { answer: compiled.shape ? compiled.shape(row.value, prepared) : row.value, unknown: [] };
};
