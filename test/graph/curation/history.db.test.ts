import fc from 'fast-check';
import { digest } from '../../../src/graph/check/digest';
import { verifyGraph } from '../../../src/graph/check/verify-graph';
import { mergeEntities } from '../../../src/graph/curation/merge-entities';
import { splitEntity } from '../../../src/graph/curation/split-entity';
import type { Graph } from '../../../src/graph/graph';
import { migrate } from '../../../src/graph/migrate';
import { deleteArticle } from '../../../src/graph/write/delete-article';
import { ingestArticles } from '../../../src/ingest/ingest-articles';
import { openTestGraph, wipe } from '../../helpers/database';
import { toyExtract } from '../../ingest/toy-extract';
import { ALL } from '../../ingest/wire';

const now = new Date('2024-05-04T12:00:00Z');
const PEOPLE = ['person:ada-berg', 'person:a-berg', 'person:jo-lund', 'person:noor-haddad'];
const ALIASES = ['Berg', 'A. Bergh', 'Bergh', 'Lund', 'Jo Lund', 'Haddad'];
const RUNS = 4;

type Step =
  | { kind: 'ingest' | 'delete'; article: number }
  | { kind: 'merge'; keep: string; other: string }
  | { kind: 'split'; id: string; alias: string };

const article = fc.nat({ max: ALL.length - 1 });
const person = fc.constantFrom(...PEOPLE);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('ingest' as const), article }),
  fc.record({ kind: fc.constant('delete' as const), article }),
  fc.record({ kind: fc.constant('merge' as const), keep: person, other: person }),
  fc.record({ kind: fc.constant('split' as const), id: person, alias: fc.constantFrom(...ALIASES) }),
);

describe('any history of ingests, deletions, merges and splits', () => {
  let graph: Graph;
  const ingest = (...indexes: number[]) =>
    ingestArticles(
      graph,
      indexes.flatMap((index) => ALL[index] ?? []),
      { now, extract: toyExtract },
    );
  /** What curation refuses (an unknown entity, an alias that there is not) changes nothing; other errors fail the test. */
  const tolerate = (done: Promise<unknown>) =>
    done.catch((error) => expect(['ENTITY_NOT_FOUND', 'BAD_USER_INPUT']).toContain(error.code));
  const take = async (one: Step): Promise<unknown> => {
    switch (one.kind) {
      case 'ingest':
        return ingest(one.article);
      case 'delete': {
        const [outcome] = await ingest(one.article);
        return deleteArticle(graph, outcome?.articleId ?? '');
      }
      case 'merge':
        return tolerate(mergeEntities(graph, { keep: one.keep, merge: [one.other], now }));
      case 'split':
        return tolerate(splitEntity(graph, { id: one.id, alias: one.alias, now }));
    }
  };

  beforeAll(async () => {
    graph = await openTestGraph();
    await migrate(graph);
  });
  afterAll(() => graph.close());

  it('leaves a sound graph that is a function of its articles and rules', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 10 }), async (steps) => {
        await wipe(graph);
        await ingest(0, 1, 3);
        for (const one of steps) await take(one);
        expect((await verifyGraph(graph)).faults).toEqual([]);
        const reached = await digest(graph);
        // Everything once more, under the same rules and in another order.
        const held = await graph.read<{ text: string }>('MATCH (a:Article) RETURN a.text AS text ORDER BY a.id');
        const indexes = held.map(({ text }) => ALL.findIndex((one) => one.text === text));
        for (const index of indexes) await take({ kind: 'delete', article: index });
        await ingest(...indexes.reverse());
        expect(await digest(graph)).toBe(reached);
      }),
      { numRuns: RUNS, seed: 20240504, endOnFailure: true },
    );
  }, 300_000);
});
