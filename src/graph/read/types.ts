/** The object types of the API that stand for nodes, and the label by which each is told from the others. */
const LABELS: Readonly<Record<string, string>> = {
  Person: 'Person',
  Country: 'Country',
  Organization: 'Organization',
  Place: 'Place',
  Meeting: 'Meeting',
  OtherEvent: 'Event',
  Statement: 'Statement',
  Article: 'Article',
};

export const ACTORS = ['Person', 'Country', 'Organization'] as const;
export const ENTITIES = [...ACTORS, 'Place'] as const;
export const EVENTS = ['Meeting', 'OtherEvent'] as const;
export const TOPICS = [...ENTITIES, ...EVENTS] as const;

/** An expression for the type of a node that is one of `types`; the last one is what remains. */
export const typeExpression = (types: readonly string[], variable: string): string => {
  const last = types[types.length - 1];
  if (types.length === 1) return `'${last}'`;
  const cases = types.slice(0, -1).map((type) => `WHEN ${variable}:${LABELS[type]} THEN '${type}'`);
  return `CASE ${cases.join(' ')} ELSE '${last}' END`;
};

/** The label of each kind of entity. */
export const KIND_LABELS: Readonly<Record<string, string>> = {
  PERSON: 'Person',
  COUNTRY: 'Country',
  ORGANIZATION: 'Organization',
  PLACE: 'Place',
};
