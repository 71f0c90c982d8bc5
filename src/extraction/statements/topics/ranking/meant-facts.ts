import type { Token } from '../../../document';
import { referencesIn } from '../../../names/at';
import { firstBehind } from '../../spans';
import { bodyTopics } from '../body-topics';
import { deniedTopics, sideTopics } from '../meant-topics';
import { partyTopics } from '../party-topics';
import { BODY_PRONOUN, OPENING } from '../topic-words';
import { standsFor } from './candidate';
import type { Feature } from './features';
import type { Scene } from './scene';

/** Notes whom pronouns, titles and descriptions of a statement mean. */
export const noteMeant = ({ context, candidates, statement, tokens }: Scene): void => {
  const { references, text } = context.document;
  for (let at = firstBehind(references, statement.start); at < references.length; at++) {
    const reference = references[at];
    if (!reference || reference.start >= statement.end) break;
    const { entity, form } = reference;
    if (entity === null) continue;
    const words = text.slice(reference.start, reference.end);
    if (/^(?:who|which|whose|whom)$/i.test(words)) continue;
    const candidate = candidates.entity(entity);
    const { facts } = candidate;
    const opening = reference.start - statement.start < OPENING;
    if (form === 'PRONOUN') {
      const body = BODY_PRONOUN.test(words);
      facts.note(body ? 'pronoun-body' : 'pronoun-person');
      if (opening) facts.note(body ? 'pronoun-body-opening' : 'pronoun-opening');
      if (/^(?:his|her|its|their)$/i.test(words)) facts.note('pronoun-owner');
    } else {
      facts.note(form === 'TITLE' ? 'title' : 'description');
      if (opening) facts.note('described-opening');
    }
    standsFor(candidate, reference, form === 'PRONOUN' ? 2.5 : 4);
  }
  const rules: readonly (readonly [Feature, ReturnType<typeof bodyTopics>])[] = [
    ['body-noun', bodyTopics(context, statement, tokens)],
    ['party', partyTopics(context, statement, tokens)],
    ['own-side', sideTopics(context, statement, tokens)],
    ['denier', deniedTopics(context, statement, tokens)],
  ];
  for (const [feature, topics] of rules)
    for (const { entity, span, weight } of topics) {
      const candidate = candidates.entity(entity as number);
      candidate.facts.note(feature, weight / 2.5);
      standsFor(candidate, span, weight);
    }
};

const says = (tokens: readonly Token[], words: RegExp): Token | undefined =>
  tokens.find(({ lower }) => words.test(lower));

/** Notes who speaks, for whom, and to whom, and where the words say "I", "we" or "it" of them. */
export const noteSpeaker = ({ context, candidates, statement, tokens }: Scene): void => {
  const { document, sides, officers, lands } = context;
  const { speaker, moreSpeakers, kind, speakerMention, addressedTo } = statement;
  const i = says(tokens, /^(?:i|me|my)$/);
  const we = says(tokens, /^(?:we|us|our|ours)$/);
  const [first] = tokens;
  for (const one of speaker === null ? [] : [speaker, ...moreSpeakers]) {
    const candidate = candidates.entity(one);
    const { facts } = candidate;
    facts.note('speaker');
    const person = document.entities[one]?.kind === 'PERSON';
    if (person && kind === 'DIRECT' && i) {
      facts.note('speaker-i');
      standsFor(candidate, i, 1);
    }
    if (!person && we) {
      facts.note('speaker-we');
      standsFor(candidate, we, 1);
    }
    if (!person && kind !== 'DIRECT') {
      const it = says(tokens, BODY_PRONOUN);
      if (it) {
        facts.note('speaker-it');
        standsFor(candidate, it, 1);
      }
    }
    if (first && (kind === 'DIRECT' ? /^(?:i|we)$/ : person ? /^s?he$/ : /^(?:it|they)$/).test(first.lower))
      facts.note('speaker-subject');
    const side = sides.get(one);
    // "We" and "our forces", said by a ministry or one who speaks for it, are the country's.
    const land = lands.get(side ?? one);
    if (land !== undefined) {
      const { facts: whose } = candidates.entity(land);
      whose.note('side', 0.5);
      if (we) whose.note('side-we', 0.5);
    }
    if (side === undefined) continue;
    const beside = candidates.entity(side);
    beside.facts.note('side', officers.has(one) ? 1 : 0.7);
    if (we) {
      beside.facts.note('side-we', officers.has(one) ? 1 : 0.7);
      standsFor(beside, we, 1);
    }
    if (says(tokens, /^(?:his|her)$/)) beside.facts.note('side-owned');
  }
  if (speakerMention !== null) {
    // "His lawyer", "a friend of the minister"
    for (const { entity } of referencesIn(document, speakerMention))
      if (entity !== null && entity !== speaker) candidates.entity(entity).facts.note('owner-of-speaker');
    for (let at = firstBehind(document.mentions, speakerMention.start); at < document.mentions.length; at++) {
      const mention = document.mentions[at];
      if (!mention || mention.start >= speakerMention.end) break;
      if (mention.entity !== speaker) candidates.entity(mention.entity).facts.note('in-speaker-words');
    }
  }
  for (const one of addressedTo) candidates.entity(one).facts.note('addressee');
};
