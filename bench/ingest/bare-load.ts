import type { Contribution, Graph, Link, Prepared, Program, Tally } from './program';

const PREFIX = 'bare:';

/**
 * Loads the graph of a batch as quickly as the driver can: the same nodes, relationships, properties and indexes, by
 * UNWIND, in one transaction. Nothing is looked up first, so it is right only for a batch that comes once. Ids have a
 * prefix, so that it stands in the same database beside what we store.
 */
export const bareLoad = async (
  graph: Graph,
  batch: readonly { record: Prepared; contribution: Contribution }[],
  { program, now }: { program: Program; now: Date },
): Promise<void> => {
  const all = batch.map(({ contribution }) => contribution);
  const entities = shared(all.flatMap((one) => one.entities));
  const events = shared(all.flatMap((one) => one.events));
  const isEvent = ({ to }: Link): boolean => to.includes(':event:');
  const links = (of: (one: Contribution) => Link[]) =>
    all.flatMap(of).map(({ from, to, properties }) => ({ from: PREFIX + from, to: PREFIX + to, properties }));
  const about = links((one) => one.about);
  const rows: [name: string, rows: object[]][] = [
    [
      'articles',
      batch.map(({ record, contribution: { article } }) => ({
        properties: { ...article, id: PREFIX + article.id },
        facts: record.packed.facts,
        // Other prints than ours, or ours would find near-copies here.
        print: program.printProperties(record.packed.print.map((hash) => ~hash)),
        family: PREFIX + article.id,
      })),
    ],
    [
      'entities',
      entities.map(({ id, kind, tally }) => ({
        id: PREFIX + id,
        label: kind,
        properties: { ...program.describeEntity(tally), ...program.storeTally(tally) },
      })),
    ],
    [
      'events',
      events.map(({ id, type, tally }) => ({
        id: PREFIX + id,
        properties: { type, ...program.describeEvent(tally), ...program.storeTally(tally) },
      })),
    ],
    [
      'names',
      entities.flatMap(({ id, tally }) =>
        [...program.nameKeys(tally)].map((key) => ({ entity: PREFIX + id, key: PREFIX + key })),
      ),
    ],
    [
      'statements',
      all.flatMap(({ article, statements }) =>
        statements.map((statement) => ({ ...statement, id: PREFIX + statement.id, article: PREFIX + article.id })),
      ),
    ],
    ['mentions', links((one) => one.mentions)],
    ['implied', links((one) => one.implied)],
    ['said', links((one) => one.said)],
    ['about-entities', about.filter((link) => !isEvent(link))],
    ['about-events', about.filter(isEvent)],
    ['addressed', links((one) => one.addressed)],
    ['reported', links((one) => one.reported)],
    ['wrote', links((one) => one.wrote)],
    [
      'participations',
      all.flatMap((one) =>
        one.participations.map((row) => ({
          ...row,
          entity: PREFIX + row.entity,
          event: PREFIX + row.event,
          articles: 1,
        })),
      ),
    ],
    [
      'event-places',
      all.flatMap((one) =>
        one.eventPlaces.map((row) => ({ event: PREFIX + row.event, place: PREFIX + row.place, articles: 1 })),
      ),
    ],
  ];
  const relations = all.flatMap((one) => one.relations);
  await graph.write(async (transaction) => {
    const sent = rows
      .filter(([, given]) => given.length > 0)
      .map(([name, given]) =>
        transaction.run(program.loadCypher(`write/${name}`), { rows: given, now: now.toISOString() }),
      );
    for (const type of new Set(relations.map((one) => one.type))) {
      const cypher =
        type === 'HOLDS_OFFICE'
          ? program.loadCypher('write/offices')
          : program.loadCypher('write/relations').replaceAll('RELATION_TYPE', type);
      const given = relations
        .filter((one) => one.type === type)
        .map((one) => ({
          ...one,
          source: PREFIX + one.source,
          target: PREFIX + one.target,
          gazetteer: one.gazetteer ? 1 : null,
        }));
      sent.push(transaction.run(cypher, { rows: given }));
    }
    await Promise.all(sent);
  });
};

/** One row for what several articles of the batch share. */
const shared = <Share extends { id: string; said: string[] }>(shares: Share[]): (Share & { tally: Tally })[] => {
  const found = new Map<string, Share & { tally: Tally }>();
  for (const share of shares) {
    const one = found.get(share.id) ?? { ...share, tally: new Map<string, number>() };
    found.set(share.id, one);
    for (const said of new Set(share.said)) one.tally.set(said, (one.tally.get(said) ?? 0) + 1);
  }
  return [...found.values()];
};
