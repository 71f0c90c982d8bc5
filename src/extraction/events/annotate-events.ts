import { covers, overlaps, type Span } from '../../model/span';
import { actorsOf } from '../clauses/actors';
import { viewsOf } from '../clauses/clause-views';
import { phrasesStartingAt } from '../clauses/noun-phrase';
import type { Unit } from '../clauses/units';
import type { Annotator, Document, DraftEvent } from '../document';
import { giveAttendants } from './attendants';
import type { Candidate } from './candidate';
import { giveCandidates } from './candidates-of-elections';
import { eventTitle } from './event-title';
import { leadEvent } from './lead-event';
import { type MergedEvent, mergeEvents } from './merge-events';
import { nounCandidates } from './noun-candidates';
import { joinParties } from './parties';
import { giveSides } from './understood-parties';
import { verbCandidates } from './verb-candidates';

/**
 * Fills `document.events` with what the article reports as happened, going on or planned, from verbs and nouns of the
 * trigger lexicons. Headings report nothing of their own; denied, wished for and conditional things are no events.
 * Needs names, references and tags. Each event stands once, at its fullest passage.
 */
export const annotateEvents: Annotator = (document) => {
  const candidates: Candidate[] = [];
  const known: (readonly number[])[] = [];
  const isPerson = (entity: number): boolean => document.entities[entity]?.kind === 'PERSON';
  const isSpoken = spokenIn(document);
  const home = homeOf(document);
  const opening = document.sentences.find(({ paragraph }) => document.paragraphs[paragraph]?.role === 'BODY');
  for (const sentence of document.sentences) {
    if (document.paragraphs[sentence.paragraph]?.role !== 'BODY') continue;
    for (const part of viewsOf(document, sentence)) {
      const here = togetherIn(part.units);
      const together = (count: number, people?: boolean): readonly number[] => {
        const fits = (those: readonly number[]): boolean =>
          those.length === count && (people === undefined || those.every((one) => isPerson(one) === people));
        return here.find(fits) ?? known.findLast(fits) ?? [];
      };
      const view = { ...part, home, together };
      const found = absorb(verbCandidates(view), nounCandidates(view)).sort((a, b) => a.trigger - b.trigger);
      known.push(...here.toReversed(), ...metIn(found));
      known.splice(0, known.length - MOST_KNOWN);
      candidates.push(...found.filter((candidate) => !isSpoken(candidate)));
      const lead = sentence === opening ? leadEvent(view, found) : null;
      if (lead) candidates.push(lead);
    }
  }
  const events = mergeEvents(inRelief(candidates), (entity) => document.entities[entity]?.kind);
  giveSides(document, events);
  giveAttendants(document, events);
  giveCandidates(document, events);
  document.events = events.map((event, index) => draftOf(document, event, index));
};

/** How many sets of parties are kept; bounds the work for long texts. */
const MOST_KNOWN = 40;

/** Those who met, talked or fought in a sentence: "the two leaders" of the next one. */
const metIn = (found: readonly Candidate[]): (readonly number[])[] =>
  found.flatMap(({ parties }) => {
    const met = parties.filter(({ role }) => role === 'PARTICIPANT').map(({ entity }) => entity);
    return met.length > 1 ? [met] : [];
  });

/** After a disaster, those who send aircraft and crews send help. */
function inRelief(candidates: readonly Candidate[]): Candidate[] {
  const [first] = candidates.filter(({ founds }) => founds);
  if (!first || !/^(?:earthquake|disaster|accident)$/.test(first.topic)) return [...candidates];
  return candidates.map((event) => (event.topic === 'deployment' ? { ...event, type: 'AID', topic: 'aid' } : event));
}

/** The country that is named twice at least and more often than any other. */
function homeOf({ entities, mentions }: Document): number | null {
  const counts = new Map<number, number>();
  for (const { entity } of mentions)
    if (entities[entity]?.kind === 'COUNTRY') counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] > Math.max(1, second?.[1] ?? 0) ? first[0] : null;
}

/** "killed a commander in a drone strike": the verb tells who, the noun what; one event of both. */
function absorb(verbs: readonly Candidate[], nouns: readonly Candidate[]): Candidate[] {
  // "pulled out of a deal", "announced her resignation": the verb tells what becomes of its object.
  const taken = new Set(
    nouns.filter((noun) =>
      verbs.some(
        ({ objects, type, status, founds, unit }) =>
          founds && unit < noun.unit && objects.includes(noun.unit) && (type !== noun.type || status !== noun.status),
      ),
    ),
  );
  const joined = verbs.map((verb) => {
    const noun = nouns.find(
      ({ governor, type, topic }) =>
        governor === verb.unit &&
        (/^(?:ATTACK|MILITARY_OPERATION|ARMED_CONFLICT)$/.test(type) ||
          // "were killed in an explosion", by nobody
          (/^(?:accident|disaster|earthquake|stampede)$/.test(topic) &&
            !verb.parties.some(({ role }) => role === 'ACTOR'))),
    );
    if (!noun || verb.type !== 'ATTACK') return verb;
    taken.add(noun);
    const { type, topic, label, places, parties, why } = noun;
    return {
      ...verb,
      type,
      topic,
      label,
      // "Two officers were killed in the attack": the one told before.
      definite: noun.definite,
      founds: verb.founds && !(noun.definite && verb.parties.length === 0),
      places: [...new Set([...verb.places, ...places])],
      parties: joinParties(verb.parties, parties),
      why: [...verb.why, ...why],
    };
  });
  return [...joined, ...nouns.filter((noun) => !taken.has(noun))];
}

/** Two to seven actors of one kind that a sentence names together, the first of each number: "Chad’s government and the rebels of the LFP". */
function togetherIn(units: readonly Unit[]): (readonly number[])[] {
  const found: (readonly number[])[] = [];
  let behind = 0;
  for (let i = 0; i < units.length; i++) {
    if (i < behind || (units[i]?.entity != null && !units[i]?.named)) continue;
    const phrases = phrasesStartingAt(units, i, { between: true });
    if (phrases.length < 2 || phrases.length > 7) continue;
    const actors = phrases.flatMap((phrase) => actorsOf(units, phrase).slice(0, 1));
    const entities = [...new Set(actors.map(({ entity }) => entity))];
    if (entities.length < phrases.length) continue;
    const kinds = actors.map(({ unit }) => units[unit]?.kind);
    if (kinds.includes('PLACE') || (kinds.includes('PERSON') && kinds.some((kind) => kind !== 'PERSON'))) continue;
    if (phrases.length > 2) behind = phrases.at(-1)?.end ?? i;
    if (!found.some(({ length }) => length === entities.length)) found.push(entities);
  }
  return found;
}

/**
 * What somebody is quoted with is told as a statement; only an appointment with a date is an event as well. The returned
 * test wants candidates in their order.
 */
function spokenIn({ quotes, tokens }: Document): (candidate: Candidate) => boolean {
  let next = 0;
  return (candidate) => {
    const at = tokens[candidate.trigger]?.start ?? 0;
    while (next < quotes.length && (quotes[next]?.end ?? 0) <= at) next++;
    const quoted = (quotes[next]?.start ?? Number.POSITIVE_INFINITY) <= at;
    return quoted && !(candidate.date?.value && candidate.parties.length > 0);
  };
}

/** The other passages, each once, without those inside the event's own. */
function furtherPassages(whole: Candidate, members: readonly Candidate[]): Span[] {
  const kept: Span[] = [];
  for (const { start, end } of members)
    if (!covers(whole, { start, end }) && !kept.some((span) => overlaps(span, { start, end })))
      kept.push({ start, end });
  return kept;
}

function draftOf(document: Document, { whole, members }: MergedEvent, index: number): DraftEvent {
  return {
    index,
    type: whole.type,
    status: whole.status,
    title: eventTitle(document, whole),
    start: whole.start,
    end: whole.end,
    trigger: whole.trigger,
    participants: whole.parties.map(({ entity, role }) => ({ entity, role })),
    places: whole.places,
    date: whole.date,
    more: furtherPassages(whole, members),
    why: [...new Set(members.flatMap(({ why }) => why))].slice(0, 6),
  };
}
