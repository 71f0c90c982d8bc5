export const ACTORS = ['Person', 'Country', 'Organization'] as const;
export const ENTITIES = [...ACTORS, 'Place'] as const;
export const EVENTS = ['Meeting', 'OtherEvent'] as const;
export const TOPICS = [...ENTITIES, ...EVENTS] as const;

/** The kind of entity that an id begins with (docs/graph-model.md), as a type. */
const TYPES: Readonly<Record<string, string>> = {
  person: 'Person',
  country: 'Country',
  organization: 'Organization',
  place: 'Place',
};

interface TypedNode {
  variable: string;
  /** Sends a value with the node; gives its place in the list. */
  place(expression: string): number;
}

/**
 * Tells the type of a node that is one of `types` from the values that are read of it. An entity's id begins with its
 * kind, which is quicker than asking for its labels one after another; whether an event is a meeting only its label says.
 */
export const readType = (
  types: readonly string[],
  { variable, place }: TypedNode,
): ((values: readonly unknown[]) => string) => {
  const [first = ''] = types;
  if (types.length === 1) return () => first;
  const hasEvents = types.includes('Meeting');
  const meeting = hasEvents ? place(`${variable}:Meeting`) : -1;
  const event = (values: readonly unknown[]): string => (values[meeting] === true ? 'Meeting' : 'OtherEvent');
  if (!types.some((type) => Object.values(TYPES).includes(type))) return event;
  const at = place(`${variable}.id`);
  return (values) => {
    const id = String(values[at]);
    return TYPES[id.slice(0, id.indexOf(':'))] ?? (hasEvents ? event(values) : 'Place');
  };
};

/** The label of each kind of entity. */
export const KIND_LABELS: Readonly<Record<string, string>> = {
  PERSON: 'Person',
  COUNTRY: 'Country',
  ORGANIZATION: 'Organization',
  PLACE: 'Place',
};
