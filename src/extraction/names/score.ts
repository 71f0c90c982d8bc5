import { isFirstName } from '../lexicons/first-names';
import { knownWeight } from './known-weight';
import type { Scores } from './label';
import { scoreOrganization } from './score-organization';
import { scoreNone, scoreOther, scoreTitle } from './score-other';
import { scorePerson } from './score-person';
import { scorePlace } from './score-place';
import { type RunView, type SpanView, spanOf } from './view';

/** How sure the rest of the article makes us of a name: sums of what its other mentions showed. */
export interface Evidence {
  person: number;
  organization: number;
  place: number;
  other: number;
}

/** Looks up what the article shows elsewhere, by lexicon key; absent in the first pass, when nothing is known yet. */
export type EvidenceOf = (key: string) => Evidence | undefined;

/**
 * Scores every label for words `from` up to `to` of a run. The weights are set by hand, in units of about half a natural log-odds
 * each, from what such words and contexts mean in newswire.
 */
export const scoreSpan = (
  view: RunView,
  from: number,
  to: number,
  { evidenceOf }: { evidenceOf: EvidenceOf | null },
): Scores => {
  const [first, last] = [view.word(from), view.word(to - 1)];
  const closed =
    last.capital ||
    view.known(from, to) !== undefined ||
    /^\d/.test(last.text) ||
    (last.glued && to - from > 2 && last.key !== '');
  if (first.key === '' || !closed) return to - from === 1 ? { NONE: scoreNone(view, from) } : {};
  const span = spanOf(view, from, to);
  const scores: Scores = {};
  if (to - from === 1) scores.NONE = scoreNone(view, from);
  if (!first.capital && span.known === undefined && !view.facts(from).particle) return scores;
  scores.TITLE = scoreTitle(span);
  scores.OTHER = scoreOther(span) - (span.n > 1 ? Math.max(0, view.right(to).organization) : 0);
  const [left, right] = [view.left(from), view.right(to)];
  const evidence = evidenceOf?.(keyOf(view, from, to));
  // A surname that the article shows elsewhere speaks for the whole name, too.
  const surname = span.n > 1 ? evidenceOf?.(last.key)?.person : undefined;
  const personEvidence = Math.max(evidence?.person ?? 0, (surname ?? 0) * 0.9);
  // "Territorial Administration" is no short form where "Ministry" follows.
  const inPlace =
    span.known !== undefined &&
    /^(?:in|at|near|outside)$/.test(view.run.words[from - 1]?.lower ?? '') &&
    span.known.entries.some(({ kind }) => kind === 'CITY' || kind === 'REGION');
  const shortForm =
    inPlace || (to < view.run.to && view.word(to).capital && view.facts(to).organizationEnd)
      ? 0
      : (evidence?.organization ?? 0);
  const raise = (label: 'PERSON' | 'ORGANIZATION' | 'PLACE', own: number | null, context: number): void => {
    if (own !== null) scores[label] = Math.max(scores[label] ?? -9, own + context);
  };
  // "France urged": a first name, too, but a country until the article shows somebody of that name.
  const country = span.known?.entries.some(({ kind, form }) => kind === 'COUNTRY' && form === 'FULL') ?? false;
  const namesake = span.n === 1 && country && personEvidence < 1 ? 2 : 0;
  raise('PERSON', scorePerson(span), left.person + right.person + personEvidence - namesake);
  raise('ORGANIZATION', scoreOrganization(span), left.organization + right.organization + shortForm);
  // "the consultancy Arko Sul": what a firm is called is not cut in two.
  if (
    span.n > 1 &&
    span.known === undefined &&
    (left.organization >= 1.8 || right.organization >= 2.8) &&
    scores.ORGANIZATION !== undefined
  )
    scores.ORGANIZATION += 1.5 + placeInFront(span);
  raise('PLACE', scorePlace(span), left.place + right.place + (evidence?.place ?? 0));
  // "residents of Ban Nong Chik": nor is a village.
  if (
    span.n > 1 &&
    span.known === undefined &&
    span.connectors === 0 &&
    (left.place >= 2.4 || right.place >= 2.8) &&
    scores.PLACE !== undefined
  )
    scores.PLACE += 1.2 + view.gainInside(from, to) * 0.9;
  if (evidence !== undefined) scores.OTHER = (scores.OTHER ?? -2) + evidence.other;
  if (span.known !== undefined)
    scoreKnown(scores, span, {
      person: (left.person + right.person) * 0.6 + personEvidence,
      organization: (left.organization + right.organization) * 0.7 + shortForm,
      place: (left.place + right.place) * 0.7 + (evidence?.place ?? 0),
    });
  return scores;
};

/** "the shipbuilder Zeeland Vessa": the worth of the place in front, which is part of the firm's name; an adjective of a country stays apart. */
const placeInFront = ({ view, from, to }: SpanView): number => {
  const known = view.known(from, from + 1);
  const word = view.word(from);
  const place = known?.entries.some(
    ({ kind, form }) =>
      kind === 'REGION' || kind === 'CITY' || (kind === 'COUNTRY' && (form === 'FULL' || form === 'ALIAS')),
  );
  if (place !== true || word.capitals || word.text.includes('.')) return 0;
  if (known?.entries.some(({ kind, form }) => kind === 'COUNTRY' && form === 'ADJECTIVE')) return 0;
  for (let i = from + 1; i < to; i++)
    if (
      view.known(i, i + 1) !== undefined ||
      !view.word(i).capital ||
      view.facts(i).people ||
      view.facts(i).titleHead ||
      view.facts(i).titleModifier
    )
      return 0;
  return view.gainInside(from, from + 1) + 1;
};

const keyOf = (view: RunView, from: number, to: number): string => {
  let key = '';
  for (let i = from; i < to; i++) {
    const part = view.word(i).key;
    if (part !== '') key = key === '' ? part : `${key} ${part}`;
  }
  return key;
};

const scoreKnown = (
  scores: Scores,
  { view, from, to, n, known }: SpanView,
  context: { person: number; organization: number; place: number },
): void => {
  const doubt = view.run.headline || view.run.shouting ? 0.7 : 0;
  // "U.S. Department of Justice" is more than "U.S." and the rest of it.
  const inside = n > 1 ? view.gainInside(from, to, { whole: known }) * 0.6 : 0;
  for (const entry of known?.entries ?? []) {
    const sure = knownWeight(entry, view.word(from), n) + (n - 1) * 2 + inside - doubt;
    if (entry.kind === 'ORGANIZATION' && n === 1 && isOtherwise(view, from)) continue;
    if (entry.kind === 'ORGANIZATION')
      scores.ORGANIZATION = Math.max(
        scores.ORGANIZATION ?? -9,
        sure +
          context.organization +
          (n === 1 && /^(?:conservative|liberal|democratic)$/.test(view.word(from).lower)
            ? 2
            : n === 1 && PARTY_PEOPLE.test(view.word(from).lower)
              ? 2.5
              : 0),
      );
    else if (entry.kind === 'PERSON') scores.PERSON = Math.max(scores.PERSON ?? -9, sure + context.person);
    else if (entry.form === 'ADJECTIVE' || entry.form === 'PEOPLE')
      scores.ADJECTIVE = Math.max(scores.ADJECTIVE ?? -9, sure);
    else {
      // "fields in the Amazon": the article keeps the firm out.
      const behindThe =
        entry.kind === 'REGION' && view.run.words[from - 1]?.lower === 'the' && view.run.words[to]?.capital !== true
          ? 1.5
          : 0;
      scores.PLACE = Math.max(scores.PLACE ?? -9, sure + context.place + behindThe);
      // A team bears its city's name.
      if (context.organization > (entry.kind === 'COUNTRY' ? 3 : 2.5))
        scores.ORGANIZATION = Math.max(scores.ORGANIZATION ?? -9, sure * 0.7 + context.organization);
    }
  }
};

/** What parties' adjectives stand before where they mean the party: "a Conservative lawmaker". */
const OF_A_PARTY =
  /^(?:mps?|lawmakers?|backbenchers?|senators?|governments?|leaders?|leadership|party|peers?|treasurer|candidates?|councillors?|chairman|chairwoman|members?|ministers?|voters?|nominee|primary|primaries|caucus|caucuses|congressman|congresswoman|representatives?|governors?|mayors?|opposition|rebels?|frontbenchers?|whips?|manifesto|administration|premier|strategists?|front|colleagues?|rivals?|majority|minority|sens?|reps?|govs?)$/;

const PARTY_ADJECTIVES = /^(?:conservative|liberal|democratic|republican)$/;

/** The people of a party stand for it: "Democrats", "a Republican". */
const PARTY_PEOPLE = /^(?:republicans?|democrats?|conservatives|liberals|tories)$/;

/** "Labour Minister" is no party's, and "Conservative" is a party only before its people. */
const isOtherwise = (view: RunView, i: number): boolean => {
  const word = view.word(i).lower;
  const next = view.run.words[i + 1];
  if (word === 'labour' || word === 'labor')
    return (
      next?.capital === true && /^(?:minister|ministry|secretary|department|day|commissioner|office)$/.test(next.lower)
    );
  if (PARTY_PEOPLE.test(word) && (word !== 'republican' || /^(?:a|fellow)$/.test(view.run.words[i - 1]?.lower ?? '')))
    return false;
  // "Conservative Robert Halse"
  if (next?.capital === true && isFirstName(next.lower) && view.run.words[i + 2]?.capital === true) return false;
  return PARTY_ADJECTIVES.test(word) && !OF_A_PARTY.test((next?.lower ?? '').replace(/\.$/, ''));
};
