import { articleId, contentHash, normalizeText, parseEvidenceKey } from '../../model/identity';
import type { Graph } from '../graph';
import { loadCypher } from '../load-cypher';
import { readPages } from './read-pages';
import { verifyFamilies } from './verify-families';
import { verifyLinks } from './verify-links';
import { readAllRules, verifyTallies } from './verify-tallies';

export interface Fault {
  code: 'WRONG_PASSAGE' | 'WRONG_IDENTITY' | 'UNSUPPORTED' | 'DOUBLE' | 'OUT_OF_STEP';
  /** The node or relationship. */
  id: string;
  message: string;
}

export interface Verification {
  /** How many passages and facts were looked at. */
  checked: number;
  /** The first thousand. */
  faults: Fault[];
}

interface Passage {
  id: string;
  start: number;
  end: number;
}

interface ArticleRow {
  id: string;
  text: string;
  source: string | null;
  contentHash: string;
  mentions: { id: string; count: number; starts: number[]; ends: number[] }[];
  statements: (Passage & {
    text: string;
    speakerText: string | null;
    speakerStart: number | null;
    speakerEnd: number | null;
    passageStart: number;
    passageEnd: number;
  })[];
  events: Passage[];
  topics: Passage[];
}

interface RelationRow {
  id: string;
  facts: { type: string; to: string; evidence: string[]; gazetteer: number }[];
}

const MOST_FAULTS = 1_000;

/**
 * Proves over the whole graph that every passage stands in its article and has its words, that every fact and
 * node has support, that articles are what their ids say, that shared nodes and families are what all articles
 * together say, and that nothing stands twice. The graph is streamed.
 */
export const verifyGraph = async (graph: Graph): Promise<Verification> => {
  const faults: Fault[] = [];
  let checked = 0;
  const expect = (holds: boolean, code: Fault['code'], { id, message }: { id: string; message: string }): void => {
    checked += 1;
    if (!holds && faults.length < MOST_FAULTS) faults.push({ code, id, message });
  };

  const lengths = new Map<string, number>();
  for await (const article of readPages<ArticleRow>(graph, { query: 'check/articles' })) {
    lengths.set(article.id, article.text.length);
    const hash = contentHash(article);
    const isItself =
      article.contentHash === hash && article.id === articleId(hash) && article.text === normalizeText(article.text);
    expect(isItself, 'WRONG_IDENTITY', { id: article.id, message: 'text and source do not give this id' });
    for (const { id, message, holds } of passages(article)) expect(holds, 'WRONG_PASSAGE', { id, message });
  }

  for await (const { id, facts } of readPages<RelationRow>(graph, { query: 'check/relations' })) {
    for (const { type, to, evidence, gazetteer } of facts) {
      const fact = `${id} ${type} ${to}`;
      expect(evidence.length > 0 || gazetteer > 0, 'UNSUPPORTED', { id: fact, message: 'no passage states it' });
      for (const key of evidence) {
        const passage = parseEvidenceKey(key);
        const length = passage ? lengths.get(passage.article) : undefined;
        const stands = passage !== null && length !== undefined && isWithin(passage, length);
        expect(stands, 'WRONG_PASSAGE', { id: fact, message: `its evidence ${key} does not stand in an article` });
      }
    }
  }
  for (const { label, id } of await graph.read<{ label: string; id: string }>(loadCypher('check/orphans'))) {
    expect(false, 'UNSUPPORTED', { id, message: `no article supports this ${label}` });
  }
  for (const { id, times } of await graph.read<{ id: string; times: number }>(loadCypher('check/doubles'))) {
    expect(false, 'DOUBLE', { id, message: `stands ${times} times` });
  }
  const { compared, outOfStep } = await verifyTallies(graph);
  for (const id of outOfStep) expect(false, 'OUT_OF_STEP', { id, message: 'is not what its articles together say' });
  const links = await verifyLinks(graph, { rules: await readAllRules(graph) });
  for (const id of links.outOfStep) {
    expect(false, 'OUT_OF_STEP', { id, message: 'has other relationships than its articles give rise to' });
  }
  const families = await verifyFamilies(graph);
  for (const id of families.outOfStep) {
    expect(false, 'OUT_OF_STEP', { id, message: 'is not of the family that its text puts it in' });
  }
  const compares = compared + links.compared + families.compared;
  const wrong = outOfStep.length + links.outOfStep.length + families.outOfStep.length;
  return { checked: checked + compares - wrong, faults };
};

const isWithin = ({ start, end }: { start: number; end: number }, length: number): boolean =>
  0 <= start && start < end && end <= length;

const passages = ({ text, mentions, statements, events, topics }: ArticleRow) => [
  ...mentions.map(({ id, count, starts, ends }) => ({
    id,
    message: 'its mentions do not stand in the article',
    holds:
      count === starts.length &&
      count === ends.length &&
      starts.every((start, index) => isWithin({ start, end: ends[index] ?? -1 }, text.length)),
  })),
  ...statements.map((statement) => ({
    id: statement.id,
    message: 'its words are not what stands there',
    holds:
      statement.text === text.slice(statement.start, statement.end) &&
      statement.passageStart === statement.start &&
      statement.passageEnd === statement.end &&
      (statement.speakerText === null ||
        statement.speakerText === text.slice(statement.speakerStart ?? 0, statement.speakerEnd ?? 0)),
  })),
  ...[...events, ...topics].map(({ id, start, end }) => ({
    id,
    message: 'its passage does not stand in the article',
    holds: isWithin({ start, end }, text.length),
  })),
];
