import type { DraftStatement } from '../../../document';
import { firstFrom } from '../../spans';
import type { TopicContext } from '../topic-context';
import { tokensIn } from '../topic-context';
import { articleFacts, lemmasOf, stemsOf } from './article-facts';
import { type Candidate, Candidates } from './candidate';
import { noteEvents } from './event-facts';
import { fieldsOf } from './fields';
import { noteLexical } from './lexical-facts';
import { noteMeant, noteSpeaker } from './meant-facts';
import { noteNamed } from './named-facts';
import type { ArticleFacts, Scene } from './scene';
import { noteStanding } from './standing-facts';
import { noteStatement } from './statement-facts';
import { noteSurroundings } from './surrounding-facts';

/** How many namings before and behind a statement are looked at, and how many of the entities named most. */
const NAMINGS = { before: 80, behind: 40, foremost: 15 };

/** How many tellings of events before and behind a statement are looked at. */
const TELLINGS = { before: 20, behind: 10 };

/** Shows every statement of an article with whom and what it may be about, in order. */
export const eachStatement = (
  context: TopicContext,
  statements: readonly DraftStatement[],
  visit: (statement: DraftStatement, candidates: readonly Candidate[]) => void,
): void => {
  const article = articleFacts(context, statements);
  let previous: DraftStatement | null = null;
  for (const statement of statements) {
    visit(statement, gatherCandidates(context, article, { statement, previous }));
    const { speaker } = statement;
    if (speaker !== null && article.speakers.at(-1) !== speaker) article.speakers.push(speaker);
    previous = statement;
  }
};

/**
 * Whom and what a statement may be about, with all that speaks for and against each: what its words name or mean, whoever is
 * named near it or often in the article, and the events told near it. Bounded, so that a long text takes time in proportion.
 */
const gatherCandidates = (
  context: TopicContext,
  article: ArticleFacts,
  { statement, previous }: { statement: DraftStatement; previous: DraftStatement | null },
): readonly Candidate[] => {
  const tokens = tokensIn(context.document, statement);
  const content = lemmasOf(tokens);
  const scene: Scene = {
    context,
    article,
    statement,
    previous,
    tokens,
    content,
    fields: fieldsOf(content),
    stems: stemsOf(content),
    candidates: new Candidates(),
  };
  addNear(scene);
  noteNamed(scene);
  noteMeant(scene);
  noteSpeaker(scene);
  noteLexical(scene);
  noteEvents(scene);
  noteSurroundings(scene);
  noteStatement(scene);
  noteStanding(scene);
  return scene.candidates.all;
};

const addNear = ({ context, article, statement, candidates }: Scene): void => {
  const { mentions } = context.document;
  const { passages } = context.events;
  const here = firstFrom(mentions, statement.start);
  for (const { entity } of mentions.slice(Math.max(0, here - NAMINGS.before), here + NAMINGS.behind))
    if (article.places.has(entity)) candidates.entity(entity);
  for (const entity of article.foremost.slice(0, NAMINGS.foremost)) candidates.entity(entity);
  const told = firstFrom(passages, statement.start);
  for (const { event } of passages.slice(Math.max(0, told - TELLINGS.before), told + TELLINGS.behind))
    candidates.event(event);
  if (article.main?.event !== undefined) candidates.event(article.main.event);
};
