import { cueReadings } from '../../cue-lexicon';
import { firstBehind } from '../../spans';
import { STATE_NOUN } from '../topic-words';
import type { Feature } from './features';
import { isPartOf, type Scene } from './scene';

/** What somebody else said or did, which a reaction speaks of. */
const REACTED_TO =
  /^(?:accusations?|allegations?|charges?|claims?|criticism|remarks?|comments?|decision|demands?|order|deadline|move|offer|proposal|report|reports|statement|warning|threats?|ultimatum|call)$/;

/** True for what somebody vows, threatens or refuses to do himself. */
const commits = (why: readonly string[]): boolean => {
  const lemma = why.find((reason) => reason.startsWith('cue:'))?.slice(4) ?? '';
  return (
    why.includes('frame:infinitive') &&
    cueReadings(lemma).some(({ entry }) => entry.frames.has('I') && !entry.frames.has('D'))
  );
};

/** Notes what the statement itself is like, for every candidate. */
export const noteStatement = ({ context, candidates, statement, tokens, previous, fields }: Scene): void => {
  const { kind, speaker, why } = statement;
  const [first] = tokens;
  const named = candidates.all.filter(({ facts }) => facts.has('named')).length;
  const opens = (words: RegExp): boolean => words.test(first?.lower ?? '');
  const person = context.document.entities[speaker ?? -1]?.kind === 'PERSON';
  const state: readonly (readonly [boolean, Feature])[] = [
    [named === 0, 'nothing-named'],
    [firstBehind(context.document.sentences, statement.start) < 4, 'early'],
    [fields.size === 0, 'no-field'],
    [named === 1, 'one-named'],
    [named > 2, 'many-named'],
    [candidates.all.some(({ facts }) => facts.has('told')), 'event-told'],
    [candidates.all.some(({ facts }) => facts.has('noun-name')), 'event-pointed'],
    [tokens.length <= 5, 'short'],
    [tokens.length > 18, 'long'],
    [kind === 'DIRECT', 'direct'],
    [kind === 'MIXED', 'mixed'],
    [isPartOf(statement, previous), 'goes-on'],
    [opens(/^(?:that|this|these|those)$/), 'points-back'],
    [opens(/^(?:they|them|their)$/), 'opens-they'],
    [opens(/^(?:we|our|us)$/), 'opens-we'],
    [opens(/^(?:i|my)$/), 'opens-i'],
    [opens(/^(?:s?he|his|her)$/), 'opens-he'],
    [opens(/^(?:it|its)$/), 'opens-it'],
    [speaker === null, 'unnamed-speaker'],
    [person, 'speaker-person'],
    [speaker !== null && !person, 'speaker-body'],
    [why.some((reason) => /^frame:(?:object|of|for|as|call)$/.test(reason)), 'frame-object'],
    [why.includes('frame:infinitive'), 'frame-infinitive'],
    [why.includes('frame:call') || why.includes('frame:as'), 'frame-call'],
    [why.includes('frame:of') || why.includes('frame:for'), 'frame-of'],
    [commits(why), 'commits'],
    [why.includes('cue:deny'), 'denies'],
    [tokens.length <= 12 && tokens.some(({ lower }) => REACTED_TO.test(lower)), 'reaction-noun'],
    [tokens.some(({ lower }) => STATE_NOUN.test(lower)), 'state-noun'],
    [context.document.events.length === 0, 'no-events'],
    [previous !== null && previous.speaker !== null && previous.speaker === speaker, 'same-speaker'],
  ];
  for (const [holds, feature] of state) if (holds) for (const { facts } of candidates.all) facts.note(feature);
};
