import type { Mention, Token } from '../../document';
import { EVENT_NOUNS } from '../../lexicons/event-nouns';
import { firstBehind } from '../spans';
import type { TopicContext, WeightedTopic } from './topic-context';
import { DESCRIBED, OPENING } from './topic-words';

/** True where an adjective of a country only describes a person, a thing or a place that has a name or weight of its own. */
const isDescription = (mention: Mention, next: Mention | undefined, behind: readonly Token[]): boolean => {
  if (mention.form !== 'ADJECTIVE') return false;
  for (const token of behind) {
    if (next && next.start <= token.start && token.start < next.end) return true;
    if (!/^(?:NN|JJ|HYPH|VBN|VBG)/.test(token.tag)) return false;
    if (DESCRIBED.test(token.lower)) return true;
  }
  return false;
};

/** Words behind which a name only tells where something happens or whose it is. */
const OF = /^(?:in|at|from|near|through|via|by|outside|inside|across|of)$/;

/** Further such words behind which a city, region or water stands. */
const WHERE = /^(?:in|at|from|near|through|via|by|outside|inside|across|of|on|around|off|along|between|behind|beyond)$/;

/** What a named place is called before its name. */
const SITE = /^(?:city|town|village|port|province|region|island|district|capital)$/;

/** Words behind which "of" names what is spoken of. */
const PART = /^(?:most|much|all|parts?|half|some)$/;

/** Who and what is named in a statement: subjects weigh most, places behind "in" and "from" least. */
export const namedTopics = ({ document }: TopicContext, tokens: readonly Token[]): WeightedTopic[] => {
  const start = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? 0;
  const topics: WeightedTopic[] = [];
  let here = 0;
  let governedEnd = -1;
  for (let at = firstBehind(document.mentions, start); at < document.mentions.length; at++) {
    const mention = document.mentions[at] as Mention;
    if (mention.start >= end) break;
    while (here < tokens.length && (tokens[here] as Token).start < mention.start) here++;
    let behind = here;
    while (behind < tokens.length && (tokens[behind] as Token).start < mention.end) behind++;
    if (isDescription(mention, document.mentions[at + 1], tokens.slice(behind, behind + 4))) continue;
    let before = here - 1;
    // "The town of Sines" is Sines.
    if (tokens[before]?.lower === 'of' && SITE.test(tokens[before - 1]?.lower ?? '')) before -= 2;
    while (/^(?:DT|JJ|NN|NNP|POS)$/.test(tokens[before]?.tag ?? '') && here - before < 5) before--;
    const kind = document.entities[mention.entity]?.kind;
    const place = kind === 'PLACE' || kind === 'COUNTRY';
    // "In Lisbon and Porto": the second place stands as the first.
    const joined =
      governedEnd >= 0 && /^(?:,|,? ?(?:and|or))$/.test(document.text.slice(governedEnd, mention.start).trim());
    // "Most of Sines" is Sines.
    const partOf = tokens[before]?.lower === 'of' && PART.test(tokens[before - 1]?.lower ?? '');
    const governed =
      (!partOf && (kind === 'PLACE' ? WHERE : OF).test(tokens[before]?.lower ?? '')) ||
      (kind === 'PLACE' && (joined || EVENT_NOUNS.has((tokens[behind]?.lemma ?? '').toLowerCase())));
    governedEnd = governed ? mention.end : -1;
    const aside =
      /^(?:by|led)$/.test(tokens[before]?.lower ?? '') &&
      /^(?:led|known|called)$/.test(tokens[before - 1]?.lower ?? '');
    const weight = aside
      ? 0.8
      : mention.form === 'ADJECTIVE'
        ? 1.4
        : governed
          ? place
            ? 1.2
            : 1.5
          : mention.start - start < OPENING
            ? 3
            : 2;
    topics.push({ entity: mention.entity, span: { start: mention.start, end: mention.end }, weight });
  }
  return topics;
};
