import type { DraftEntity, Mention, Token } from '../../../document';
import { countryById } from '../../../lexicons/countries';
import { firstBehind } from '../../spans';
import { namedTopics } from '../named-topics';
import { DESCRIBED, OPENING } from '../topic-words';
import { standsFor } from './candidate';
import type { Feature } from './features';
import type { Scene } from './scene';

/** What the word in front of a name makes of it. */
const IN_FRONT: readonly (readonly [words: RegExp, feature: Feature])[] = [
  [/^(?:in|at|from|near|through|via|outside|inside|across|around|off|along|between|behind|beyond)$/, 'named-in'],
  [/^of$/, 'named-of'],
  [/^(?:with|against|without|versus)$/, 'named-with'],
  [/^(?:to|for|toward|towards|into)$/, 'named-to'],
  [/^(?:on|about|over|upon)$/, 'named-on'],
  [/^by$/, 'named-by'],
  [/^(?:and|or|,)$/, 'named-joined'],
];

/** What of a country acts for it, when its people's adjective stands before. */
const OF_STATE =
  /^(?:government|authorities|officials?|army|military|navy|troops|soldiers|forces?|police|patrols?|jets|warplanes|warships?|column|side|delegation|negotiators|parliament|lawmakers|court|leaders?|foreign|defen[cs]e|embassy|intelligence|border|economy|people|voters|aggression|soil|territory|sovereignty)$/;

const FINITE = /^(?:VB[DZP]|MD)$/;

const SUBORDINATOR =
  /^(?:who|which|whose|whom|after|before|because|when|while|if|where|since|although|unless|until|whether|once|that)$/;

/** Where in a statement its first subordinate clause begins, not counting one that opens it; -1 where there is none. */
export const subordinateFrom = (tokens: readonly Token[]): number =>
  tokens.findIndex(({ lower, tag }, at) => at > 1 && SUBORDINATOR.test(lower) && tag !== 'DT');

const ORDER: readonly Feature[] = ['named-first', 'named-second'];

/** Notes who and what is named in a statement, where, and in which part of its sentence. */
export const noteNamed = ({ context, article, candidates, tokens }: Scene): void => {
  const { mentions } = context.document;
  const start = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? 0;
  const inside: Mention[] = [];
  for (let at = firstBehind(mentions, start); at < mentions.length && (mentions[at] as Mention).start < end; at++)
    inside.push(mentions[at] as Mention);
  const order = [...new Set(inside.map(({ entity }) => entity))];
  const verb = tokens.findIndex(({ tag }) => FINITE.test(tag));
  const clause = subordinateFrom(tokens);
  let here = 0;
  for (const mention of inside) {
    while (here < tokens.length && (tokens[here]?.start ?? 0) < mention.start) here++;
    let behind = here;
    while (behind < tokens.length && (tokens[behind]?.start ?? 0) < mention.end) behind++;
    const candidate = candidates.entity(mention.entity);
    const { facts } = candidate;
    if (facts.has('named')) facts.note('named-again');
    facts.note('named');
    facts.note(ORDER[order.indexOf(mention.entity)] ?? 'named-later');
    if (order.length === 1) facts.note('named-alone');
    if (mention === inside.at(-1)) facts.note('named-last');
    if (mention.start - start < OPENING) facts.note('named-opening');
    if (mention.form === 'ADJECTIVE') facts.note('named-adjective');
    if (mention.form === 'PEOPLE') facts.note('named-people');
    if (mention.form === 'CAPITAL') facts.note('named-capital');
    let before = here - 1;
    while (/^(?:DT|JJ|NN|NNS|NNP|POS|CD|PRP\$)$/.test(tokens[before]?.tag ?? '') && here - before < 5) before--;
    const front = tokens[before];
    for (const [words, feature] of IN_FRONT) if (words.test(front?.lower ?? '')) facts.note(feature);
    if (/^VB/.test(front?.tag ?? '')) facts.note('named-object');
    const next = tokens[behind];
    const further = tokens[behind + 1];
    if (/^(?:VB[DZP]|MD)$/.test(next?.tag ?? '') || (next?.tag === 'RB' && /^(?:VB[DZP]|MD)$/.test(further?.tag ?? '')))
      facts.note('named-subject');
    if (next?.tag === 'POS') facts.note('named-owner');
    if (/^(?:NNS?|JJ)$/.test(next?.tag ?? '')) facts.note('named-modifier');
    if (tokens.slice(behind, behind + 3).some(({ lower }) => DESCRIBED.test(lower))) facts.note('named-describing');
    if (mention.form === 'ADJECTIVE' && tokens.slice(behind, behind + 3).some(({ lower }) => OF_STATE.test(lower)))
      facts.note('named-adjective-body');
    if (verb < 0 || here < verb) facts.note('named-before-verb');
    if (clause >= 0 && here > clause) facts.note('named-subordinate');
    // "Near Bergamo, Italy": the country only tells where the place is.
    const place = inside[inside.indexOf(mention) - 1];
    const entity = context.document.entities[mention.entity] as DraftEntity;
    if (
      place &&
      context.document.entities[place.entity]?.country === entity.id &&
      context.document.text.slice(place.end, mention.start).trim() === ','
    )
      facts.note('named-land-behind');
    standsFor(candidate, mention, 2);
    // "I leave it to Quito" speaks of Ecuador.
    const { country, name } = entity;
    const land = country === undefined ? undefined : article.countries.get(country);
    if (land !== undefined) {
      candidates.entity(land).facts.note('named-place-of');
      if (countryById(country as string)?.seats.includes(name)) candidates.entity(land).facts.note('named-capital-of');
    }
  }
  for (const { entity, span, weight } of namedTopics(context, tokens)) {
    const candidate = candidates.entity(entity as number);
    candidate.facts.note('named-weight', weight / 3);
    standsFor(candidate, span, 3 + weight);
  }
};
