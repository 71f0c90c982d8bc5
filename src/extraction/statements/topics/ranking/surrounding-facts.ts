import type { Mention } from '../../../document';
import { firstBehind } from '../../spans';
import { ACTS, SUFFERS } from './event-facts';
import { firstAtOrBehind, type Scene } from './scene';

/** At how many places of an entity the words around it are looked at. */
const PLACES = { before: 12, behind: 6 };

/** Notes who spoke before, who opens the sentences around, and whose sentences share words with the statement. */
export const noteSurroundings = (scene: Scene): void => {
  noteSpeakersBefore(scene);
  noteOpenings(scene);
  noteParties(scene);
  noteRelated(scene);
  const { context, article, candidates, statement, content } = scene;
  if (article.home !== null) candidates.entity(article.home).facts.note('home');
  const { sentences } = context.document;
  const own = firstBehind(sentences, statement.start);
  for (const { entity, facts } of candidates.all) {
    if (entity === undefined) continue;
    const places = article.places.get(entity) ?? [];
    const here = firstAtOrBehind(places, statement.start);
    const around = places.slice(Math.max(0, here - PLACES.before), here + PLACES.behind);
    const shared = new Set<string>();
    for (const at of new Set(around.map((place) => firstBehind(sentences, place))))
      if (at !== own) for (const word of content) if (article.sentenceWords[at]?.has(word)) shared.add(word);
    if (shared.size > 0) facts.note('words-around');
    if (shared.size > 1) facts.note('words-around-2');
  }
};

/** Notes whom relations tie to the speaker and to those who are named. */
const noteRelated = ({ article, candidates, statement }: Scene): void => {
  for (const entity of article.related.get(statement.speaker ?? -1) ?? [])
    candidates.entity(entity).facts.note('related-to-speaker');
  for (const { entity, facts } of [...candidates.all])
    if (entity !== undefined && facts.has('named'))
      for (const other of article.related.get(entity) ?? []) candidates.entity(other).facts.note('related-to-named');
};

const noteSpeakersBefore = ({ context, article, candidates, statement, previous }: Scene): void => {
  const { speaker } = statement;
  const before = previous?.speaker ?? null;
  if (before !== null && before !== speaker) {
    candidates.entity(before).facts.note('previous-speaker');
    const side = context.sides.get(before);
    if (side !== undefined) candidates.entity(side).facts.note('previous-side');
  }
  const other = article.speakers.findLast((one) => one !== speaker);
  if (other !== undefined) candidates.entity(other).facts.note('other-speaker');
};

const noteOpenings = ({ context, candidates, statement }: Scene): void => {
  const { sentences, mentions, paragraphs } = context.document;
  const own = sentences[firstBehind(sentences, statement.cue?.start ?? statement.start)];
  const before = sentences[(own?.index ?? 0) - 1];
  const opening = (start: number, end: number): number | undefined => {
    const mention = mentions[firstBehind(mentions, start)];
    return mention && mention.start < end ? mention.entity : undefined;
  };
  if (before) {
    const entity = opening(before.start, before.end);
    if (entity !== undefined) candidates.entity(entity).facts.note('opens-sentence-before');
  }
  const paragraph = paragraphs[own?.paragraph ?? -1];
  if (!paragraph) return;
  const entity = opening(paragraph.start, statement.start);
  if (entity !== undefined) candidates.entity(entity).facts.note('opens-paragraph');
  const last = paragraphs[paragraph.index - 1] ?? paragraph;
  for (let at = firstBehind(mentions, last.start); at < mentions.length; at++) {
    const { entity: one, start } = mentions[at] as Mention;
    if (start >= statement.start) break;
    candidates.entity(one).facts.note(start < paragraph.start ? 'paragraph-before' : 'same-paragraph');
  }
};

const noteParties = ({ context, article, candidates }: Scene): void => {
  const { events } = context.document;
  for (const { event, facts } of [...candidates.all]) {
    if (event === undefined) continue;
    for (const { entity, role } of events[event]?.participants ?? []) {
      const party = candidates.entity(entity).facts;
      const deed = ACTS.test(role) ? 'actor' : SUFFERS.test(role) ? 'target' : null;
      const note = (of: 'told' | 'last' | 'main'): void => {
        party.note(`party-of-${of}`);
        if (deed) party.note(`${deed}-of-${of}`);
      };
      if (facts.has('told') || facts.has('noun-name')) note('told');
      if (facts.has('last-told')) note('last');
      if (article.main?.event === event) note('main');
    }
    for (const place of events[event]?.places ?? []) {
      const there = candidates.entity(place).facts;
      if (facts.has('told') || facts.has('noun-name')) there.note('place-of-told');
      if (facts.has('last-told')) there.note('place-of-last');
      if (article.main?.event === event) there.note('place-of-main');
    }
  }
};
