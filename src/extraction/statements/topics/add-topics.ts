import type { Document, DraftStatement, Topic } from '../../document';
import { addAddressedParties } from './party-topics';
import type { Candidate } from './ranking/candidate';
import { besideOthers, howManyTopics } from './ranking/choose-topics';
import { eachStatement } from './ranking/gather-candidates';
import { probabilityOf, reasonFor, type TopicModel } from './ranking/topic-model';
import type { TopicContext } from './topic-context';
import { tokensIn } from './topic-context';

interface Ranked {
  candidate: Candidate;
  probability: number;
}

const nameOf = ({ entities, events }: Document, { entity, event }: Topic): string | undefined =>
  entity === undefined ? events[event ?? -1]?.title : entities[entity]?.name;

const topicOf = ({ entity, event, span }: Candidate): Topic => ({
  ...(entity === undefined ? {} : { entity }),
  ...(event === undefined ? {} : { event }),
  span,
});

/**
 * Fills `about` of every statement: up to four of the article's entities and events, ranked by a model of all that speaks for
 * and against them (docs/models.md), the likeliest first. Each leaves in `why` the fact that spoke most for it.
 */
export const addTopics = (
  context: TopicContext,
  statements: readonly DraftStatement[],
  { model }: { model: TopicModel },
): void => {
  const { document } = context;
  eachStatement(context, statements, (statement, candidates) => {
    const ranked = weighed(model, candidates).sort((a, b) => b.probability - a.probability);
    const chosen = ranked.slice(0, howManyTopics(ranked.map(({ probability }) => probability)));
    // "Both countries" are two, or none.
    if (chosen.some(isParty)) chosen.push(...ranked.filter((one) => isParty(one) && !chosen.includes(one)));
    statement.about = chosen.map(({ candidate }) => topicOf(candidate));
    for (const { candidate } of chosen)
      statement.why.push(`topic:${reasonFor(model, candidate.facts) ?? 'likeliest'}<-${nameOf(document, candidate)}`);
    addAddressedParties(context, statement, tokensIn(document, statement));
  });
};

/** How likely each candidate is a topic, an event beside the others. */
const weighed = (model: TopicModel, candidates: readonly Candidate[]): Ranked[] => {
  const alone = candidates.map((candidate) => ({ candidate, probability: probabilityOf(model, candidate.facts) }));
  const events = alone.reduce(
    (sum, { candidate: { event }, probability }) => (event === undefined ? sum : sum + probability),
    0,
  );
  return alone.map((one) =>
    one.candidate.event === undefined
      ? one
      : { ...one, probability: besideOthers(one.probability, events - one.probability) },
  );
};

const isParty = ({ candidate: { facts } }: Ranked): boolean => facts.has('party');
