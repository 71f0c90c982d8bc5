import type { EventType } from '../../../../model/kinds';
import { covers, overlaps } from '../../../../model/span';
import type { DraftEvent } from '../../../document';
import { EVENT_NOUNS } from '../../../lexicons/event-nouns';
import { firstBehind, firstFrom } from '../../spans';
import { lemmaOf } from '../event-index';
import { eventTopics } from '../event-topics';
import { isKnown } from '../topic-context';
import { OPENING } from '../topic-words';
import { type Candidate, standsFor } from './candidate';
import type { Feature } from './features';
import { subordinateFrom } from './named-facts';
import { type EventWords, firstAtOrBehind, isPartOf, type Scene } from './scene';

const TYPES: Readonly<Record<EventType, Feature>> = {
  MEETING: 'meeting',
  NEGOTIATION: 'negotiation',
  AGREEMENT: 'agreement',
  SANCTION: 'sanction',
  ATTACK: 'attack',
  ARMED_CONFLICT: 'armed-conflict',
  MILITARY_OPERATION: 'military-operation',
  PROTEST: 'protest',
  ELECTION: 'election',
  DISPLACEMENT: 'displacement',
  AID: 'relief',
  OTHER: 'other-event',
};

/** An event told so near before a statement is likely what it answers to, in code units. */
const JUST_BEFORE = 150;

export const ACTS = /^(?:ACTOR|HOST)$/;
export const SUFFERS = /^(?:TARGET|VICTIM)$/;

/** An event that may be a topic. */
interface Eligible {
  candidate: Candidate;
  event: DraftEvent;
  words: EventWords;
}

/** Notes which events the statement tells, at which its nouns point, and which are told around it. */
export const noteEvents = (scene: Scene): void => {
  const { context, article, candidates, statement, tokens } = scene;
  for (const { event, span, weight } of eventTopics(context, statement, tokens)) {
    const candidate = candidates.event(event as number);
    if (weight > 2.5) candidate.facts.note('noun-it');
    standsFor(candidate, span, weight);
  }
  const eligible = candidates.all.flatMap((candidate): Eligible[] => {
    const event = context.document.events[candidate.event ?? -1];
    const words = article.events[candidate.event ?? -1];
    return event && words ? [{ candidate, event, words }] : [];
  });
  for (const one of eligible) {
    noteSort(scene, one);
    noteTold(scene, one);
    noteParties(scene, one);
    noteWords(scene, one);
    noteDistance(scene, one);
  }
  noteFields(scene, eligible);
  notePointed(scene, eligible);
};

const noteSort = ({ context, article, statement }: Scene, { candidate: { facts }, event }: Eligible): void => {
  const { passages } = context.events;
  const last = passages[firstFrom(passages, statement.start) - 1];
  facts.note('event');
  facts.note(TYPES[event.type]);
  if (event.status === 'PLANNED') facts.note('planned');
  if (article.main?.event === event.index) facts.note('main');
  if (passages[0]?.event === event.index) facts.note('first-told');
  if (context.document.events.length === 1) facts.note('only-event');
  if (event.start > statement.end) facts.note('told-later');
  if (last?.event === event.index) {
    facts.note('last-told');
    if (statement.start - last.end < JUST_BEFORE) facts.note('last-told-near');
  }
  facts.note('passages', Math.min(1, event.more.length / 4));
};

const noteTold = (
  { context, statement, previous, tokens: words }: Scene,
  { candidate: { facts }, event }: Eligible,
): void => {
  const { sentences, tokens } = context.document;
  const clause = words[subordinateFrom(words)]?.start ?? Number.POSITIVE_INFINITY;
  const beside = sentences[firstBehind(sentences, statement.cue?.start ?? statement.start)];
  const trigger = tokens[event.trigger];
  for (const passage of [event, ...event.more]) {
    if (beside && passage.start >= beside.start && passage.start < beside.end) facts.note('cue-sentence');
    if (previous && overlaps(passage, previous)) {
      facts.note('told-before');
      if (isPartOf(statement, previous)) facts.note('told-before-part');
    }
    if (!overlaps(passage, statement)) continue;
    if (trigger && covers(statement, trigger) && trigger.start > clause) facts.note('told-subordinate');
    if (covers(statement, passage) || (trigger && covers(statement, trigger))) facts.note('told');
    else facts.note('told-partly');
    if (covers(passage, statement)) facts.note('inside-passage');
  }
};

const noteParties = ({ context, candidates, statement }: Scene, { candidate: { facts }, event }: Eligible): void => {
  const side = context.sides.get(statement.speaker ?? -1);
  for (const { entity, role } of event.participants) {
    const party = candidates.entity(entity).facts;
    if (party.has('named')) facts.note(facts.has('party-named') ? 'parties-named' : 'party-named');
    else if (party.has('pronoun-person') || party.has('description') || party.has('title')) facts.note('party-meant');
    if (entity === statement.speaker) {
      facts.note('speaker-takes-part');
      if (ACTS.test(role)) facts.note('speaker-acts');
      if (SUFFERS.test(role)) facts.note('speaker-suffers');
    }
    if (entity === side) {
      facts.note('side-takes-part');
      if (ACTS.test(role)) facts.note('side-acts');
      if (SUFFERS.test(role)) facts.note('side-suffers');
    }
  }
  for (const place of event.places) if (candidates.entity(place).facts.has('named')) facts.note('place-named');
};

const noteWords = ({ content, stems }: Scene, { candidate: { facts }, words }: Eligible): void => {
  let [inPassage, inSentence] = [0, 0];
  for (const word of content) {
    if (words.passages.has(word)) inPassage++;
    else if (words.sentence.has(word)) inSentence++;
  }
  let stemsShared = 0;
  for (const stem of stems) if (words.stems.has(stem)) stemsShared++;
  if (stemsShared > 0) facts.note('stems-shared', stemsShared / 2);
  if (inPassage > 0) facts.note('words-shared');
  if (inPassage > 1) facts.note('words-shared-2');
  if (inSentence > 0) facts.note('sentence-words-shared', Math.min(1, inSentence / 2));
};

/** Notes how many sentences and paragraphs before a statement an event was told last, and whether by the article itself. */
const noteDistance = (
  { context, statement }: Scene,
  { candidate: { facts }, words: { starts, narrated } }: Eligible,
): void => {
  const { sentences } = context.document;
  const last = starts[firstAtOrBehind(starts, statement.start) - 1];
  if (narrated) facts.note('narrated');
  if (last === undefined) return;
  const here = firstBehind(sentences, statement.cue?.start ?? statement.start);
  const there = firstBehind(sentences, last);
  const paragraphs = (sentences[here]?.paragraph ?? 0) - (sentences[there]?.paragraph ?? 0);
  if (here - there <= 1) facts.note('told-near-1');
  else if (here - there <= 2) facts.note('told-near-2');
  else if (here - there <= 4) facts.note('told-near-4');
  if (paragraphs <= 0) facts.note('told-same-paragraph');
  else if (paragraphs === 1) facts.note('told-paragraph-before');
};

/** Notes which events are of the fields that the statement's words belong to: how much, and which most of all. */
const noteFields = ({ fields }: Scene, eligible: readonly Eligible[]): void => {
  if (fields.size === 0) return;
  const shared = eligible.map(({ words }) => {
    let sum = 0;
    for (const [field, count] of fields) if (words.fields.has(field)) sum += Math.min(2, count);
    return sum;
  });
  const most = Math.max(...shared);
  eligible.forEach(({ candidate: { facts } }, at) => {
    const sum = shared[at] as number;
    if (sum > 0) facts.note('field-shared', sum / 4);
    if (sum > 0 && sum === most)
      facts.note(shared.filter((one) => one === most).length === 1 ? 'field-alone' : 'field-most');
  });
};

/** Notes at which events nouns may point; of several, the last that was told before counts whole, the others half. */
const notePointed = ({ context, statement, tokens }: Scene, eligible: readonly Eligible[]): void => {
  const byStart = [...eligible].sort((a, b) => a.event.start - b.event.start);
  tokens.forEach((token, at) => {
    if (!/^NNS?$/.test(token.tag) || /^NN/.test(tokens[at + 1]?.tag ?? '') || isKnown(context.document, token)) return;
    const lemma = lemmaOf(token);
    const sorts = new Set((EVENT_NOUNS.get(lemma) ?? []).map(({ type }) => type));
    for (const [feature, fits] of [
      ['noun-name', ({ words }: Eligible) => words.names.has(lemma)],
      ['noun-sort', ({ event }: Eligible) => sorts.has(event.type)],
      ['noun-passage', ({ words }: Eligible) => words.nouns.has(lemma)],
    ] as const) {
      const fitting = byStart.filter(fits);
      const last = fitting.findLast(({ event }) => event.start < statement.start) ?? fitting[0];
      for (const one of fitting) one.candidate.facts.note(feature, one === last ? 1 : 0.5);
      if (last) {
        standsFor(last.candidate, token, feature === 'noun-name' ? 1.5 : 1);
        if (token.start - statement.start < OPENING) last.candidate.facts.note('noun-opening');
      }
    }
  });
};
