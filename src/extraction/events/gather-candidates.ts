import { actorsOf } from '../clauses/actors';
import { viewsOf } from '../clauses/clause-views';
import { phrasesStartingAt } from '../clauses/noun-phrase';
import type { Unit } from '../clauses/units';
import type { Document } from '../document';
import type { Candidate, SentenceView } from './candidate';
import { leadEvent } from './lead-event';
import { nounCandidates } from './noun-candidates';
import { joinParties } from './parties';
import { verbCandidates } from './verb-candidates';

/** A verb or noun that may report an event: what it may be by the lexicon, the reading first that fits best. */
export interface Gathered {
  view: SentenceView;
  readings: readonly Candidate[];
  /** Of the deed that the article opens with, its reading as news that no line of the lexicon has. */
  lead: Candidate | null;
}

/**
 * Every passage of an article's prose that may report an event, in order. `knows` is false for the verbs and nouns, by lemma, that
 * are read as if no lexicon had them.
 */
export function gatherCandidates(
  document: Document,
  { knows = () => true }: { knows?: (lemma: string) => boolean } = {},
): Gathered[] {
  const gathered: Gathered[] = [];
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
      const view: SentenceView = { ...part, home, together, knows };
      const nouns = withoutTalksAtMeetings(part.units, nounCandidates(view));
      const found = absorb(verbCandidates(view), nouns).sort((a, b) => a.trigger - b.trigger);
      known.push(...here.toReversed(), ...metIn(found.filter(({ misfit }) => misfit === null)));
      known.splice(0, known.length - MOST_KNOWN);
      const lead =
        sentence === opening
          ? leadEvent(
              view,
              found.filter(({ misfit }) => misfit === null),
            )
          : null;
      const told = found.filter((candidate) => !isSpoken(candidate));
      if (lead && !told.some(({ trigger }) => trigger === lead.trigger))
        told.push({ ...lead, misfit: 'unknown', founds: false });
      told.sort((a, b) => a.trigger - b.trigger);
      for (let i = 0; i < told.length; ) {
        let end = i + 1;
        while (told[end]?.trigger === told[i]?.trigger) end++;
        const readings = told.slice(i, end).sort((a, b) => fitness(b) - fitness(a));
        gathered.push({ view, readings, lead: lead?.trigger === told[i]?.trigger ? lead : null });
        i = end;
      }
    }
  }
  return inRelief(gathered);
}

/** After a disaster, those who send aircraft and crews send help. */
function inRelief(gathered: readonly Gathered[]): Gathered[] {
  const first = gathered.flatMap(({ lead, readings }) => (lead ? [lead] : readings)).find(({ founds }) => founds);
  if (!first || !/^(?:earthquake|disaster|accident)$/.test(first.topic)) return [...gathered];
  const relief = (event: Candidate): Candidate =>
    event.topic === 'deployment' ? { ...event, type: 'AID', topic: 'aid' } : event;
  return gathered.map((one) => ({ ...one, readings: one.readings.map(relief) }));
}

const fitness = ({ misfit, founds, form }: Candidate): number =>
  founds ? 3 : misfit === null ? 2 : form.known ? 1 : 0;

/** How many sets of parties are kept; bounds the work for long texts. */
const MOST_KNOWN = 40;

/** Those who met, talked or fought in a sentence: "the two leaders" of the next one. */
const metIn = (found: readonly Candidate[]): (readonly number[])[] =>
  found.flatMap(({ parties }) => {
    const met = parties.filter(({ role }) => role === 'PARTICIPANT').map(({ entity }) => entity);
    return met.length > 1 ? [met] : [];
  });

/** The country that is named twice at least and more often than any other. */
function homeOf({ entities, mentions }: Document): number | null {
  const counts = new Map<number, number>();
  for (const { entity } of mentions)
    if (entities[entity]?.kind === 'COUNTRY') counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] > Math.max(1, second?.[1] ?? 0) ? first[0] : null;
}

/** How many words may stand between "at" and the noun of the meeting: "at a security conference". */
const TO_MEETING = 4;

/** "Consultations with allies at a security conference in Munich": the conference is the event, and what is talked of there is not another one. */
const withoutTalksAtMeetings = (units: readonly Unit[], nouns: readonly Candidate[]): Candidate[] =>
  nouns.filter(
    ({ type, start, end, unit: talks }) =>
      type !== 'NEGOTIATION' ||
      !nouns.some(
        (meeting) =>
          meeting.type === 'MEETING' &&
          meeting.misfit === null &&
          meeting.places.length > 0 &&
          meeting.unit > talks &&
          meeting.start >= start &&
          meeting.end <= end &&
          units.slice(Math.max(talks, meeting.unit - TO_MEETING), meeting.unit).some(({ lower }) => lower === 'at'),
      ),
  );

/** "killed a commander in a drone strike": the verb tells who, the noun what; one event of both. */
function absorb(verbs: readonly Candidate[], nouns: readonly Candidate[]): Candidate[] {
  // "pulled out of a deal", "announced her resignation": the verb tells what becomes of its object.
  const governed = new Set(
    nouns.filter((noun) =>
      verbs.some(
        ({ objects, type, status, founds, unit }) =>
          founds && unit < noun.unit && objects.includes(noun.unit) && (type !== noun.type || status !== noun.status),
      ),
    ),
  );
  const taken = new Set<Candidate>();
  const joined = verbs.map((verb) => {
    if (verb.type !== 'ATTACK' || verb.misfit !== null) return verb;
    const noun = nouns.find(
      ({ governor, type, topic, misfit }) =>
        misfit === null &&
        governor === verb.unit &&
        (/^(?:ATTACK|MILITARY_OPERATION|ARMED_CONFLICT)$/.test(type) ||
          // "were killed in an explosion", by nobody
          (/^(?:accident|disaster|earthquake|stampede)$/.test(topic) &&
            !verb.parties.some(({ role }) => role === 'ACTOR'))),
    );
    if (!noun) return verb;
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
  const left = nouns.filter((noun) => !taken.has(noun));
  return [
    ...joined,
    ...left.map((noun): Candidate => (governed.has(noun) ? { ...noun, misfit: 'governed', founds: false } : noun)),
  ];
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
