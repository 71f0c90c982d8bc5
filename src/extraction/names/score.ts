import type { NameEntry } from '../lexicons/name-lexicon';
import { contextOf } from './context';
import { type Facts, factsOf } from './facts';
import type { Known } from './known';
import type { Scores } from './label';
import type { Run } from './runs';
import type { Word } from './word';

/** How sure the rest of the article makes us of a name: sums of what its other mentions showed. */
export interface Evidence {
  person: number;
  organization: number;
  place: number;
  other: number;
}

/** Looks up what the article shows elsewhere; null in the first pass, when nothing is known yet. */
export type EvidenceOf = (key: string, words: number) => Evidence | undefined;

/**
 * Scores every label for words `from` up to `to` of a run. The weights are set by hand, in units of about half a
 * natural log-odds each, from what such words and contexts mean in newswire.
 */
export const scoreSpan = (
  run: Run,
  from: number,
  to: number,
  { known, evidenceOf }: { known: Known | undefined; evidenceOf: EvidenceOf | null },
): Scores => {
  const { words } = run;
  const span = words.slice(from, to);
  const facts = span.map(factsOf);
  const first = span[0] as Word;
  const last = span[span.length - 1] as Word;
  const n = span.filter(({ key }) => key !== '').length;
  const closed = last.capital || known !== undefined || /^\d/.test(last.text);
  if (first.key === '' || !closed) return span.length === 1 ? { NONE: 0 } : {};
  const scores: Scores = {};
  const context = contextOf(words, from, to);
  const inner = innerOf(span, facts);
  const opening =
    from === run.opening ||
    (from > 0 && /^["“'‘«„(:]$/.test((words[from - 1] as Word).text) && from - 1 <= run.opening + 1);
  const evidence = evidenceOf?.(
    span
      .map(({ key }) => key)
      .filter(Boolean)
      .join(' '),
    n,
  );

  if (span.length === 1) scores.NONE = scoreNone(run, first, facts[0] as Facts, { opening, known });
  scores.TITLE = scoreTitle(span, facts);
  scores.OTHER = scoreOther(span, facts, inner);
  if (!first.capital && known === undefined && !(facts[0] as Facts).particle) return scores;
  if (known !== undefined) scoreKnown(scores, known, { n, run, context, first });
  const person = scorePerson(span, facts, { inner, n, known });
  if (person !== null) scores.PERSON = Math.max(scores.PERSON ?? -9, person + context.person + (evidence?.person ?? 0));
  const organization = scoreOrganization(span, facts, { inner, n, opening });
  if (organization !== null)
    scores.ORGANIZATION = Math.max(
      scores.ORGANIZATION ?? -9,
      organization + context.organization + (evidence?.organization ?? 0),
    );
  const place = scorePlace(span, facts, { inner, n });
  if (place !== null) scores.PLACE = Math.max(scores.PLACE ?? -9, place + context.place + (evidence?.place ?? 0));
  if (evidence !== undefined) scores.OTHER = (scores.OTHER ?? -2) + evidence.other;
  return scores;
};

interface Inner {
  /** Lower-case words between, other than people's particles. */
  connectors: number;
  particles: number;
  hyphens: number;
  slash: boolean;
  owner: boolean;
  ampersand: boolean;
}

const innerOf = (span: Word[], facts: Facts[]): Inner => {
  const inner: Inner = { connectors: 0, particles: 0, hyphens: 0, slash: false, owner: false, ampersand: false };
  for (const [i, word] of span.entries()) {
    if (word.text === '/') inner.slash = true;
    else if (word.text === '&') inner.ampersand = true;
    else if (word.key === '' && /^[-‑–]$/.test(word.text)) inner.hyphens++;
    else if (/^['’]$/.test(word.text) || word.lower === "'s") inner.owner = true;
    else if (!word.capital && word.key !== '') {
      if (facts[i]?.particle && !['of', 'for', 'the', 'and', 'on', 'in', 'at', 'to'].includes(word.lower))
        inner.particles++;
      else if (!facts[i]?.number) inner.connectors++;
    }
  }
  return inner;
};

const scoreNone = (
  run: Run,
  word: Word,
  facts: Facts,
  { opening, known }: { opening: boolean; known: Known | undefined },
): number => {
  if (!word.capital) return 0;
  if (facts.function) return facts.acronym && known !== undefined ? -1 : 3;
  if (run.shouting || run.headline) return facts.common && known === undefined ? 2.5 : known === undefined ? 1 : -0.5;
  if (opening) {
    if (facts.common) return word.tag === '' ? 1.6 : word.tag.startsWith('NNP') ? -0.4 : 2.4;
    return word.tag !== '' && !word.tag.startsWith('NNP') ? 0.6 : -0.8;
  }
  if (facts.titleHead || facts.titleModifier) return -0.2;
  if (word.text.length === 1) return 0.5;
  return facts.common ? -0.6 : -2;
};

const scoreTitle = (span: Word[], facts: Facts[]): number => {
  const last = facts[facts.length - 1] as Facts;
  if (span.length === 1 && last.honorific)
    return /^(?:mr|mrs|ms|dr|mme|prof|rev)\.?$/i.test((span[0] as Word).text) ? 5 : 1.2;
  if (span.length > 8 || (span.some(({ text }) => /^[-‑–/]$/.test(text)) && !facts.some(({ titleHead }) => titleHead)))
    return -9;
  const ofOffice = span.findIndex(({ lower }) => lower === 'of');
  if (
    !last.titleHead &&
    !(
      ofOffice > 0 &&
      facts[ofOffice - 1]?.titleHead &&
      /^(?:state|staff|defense|defence|justice|the|representatives|commons)$/.test((span.at(-1) as Word).lower)
    )
  )
    return -9;
  if (
    !facts
      .slice(0, -1)
      .every(({ titleModifier, titleHead }, i) => titleModifier || titleHead || /^[-‑–]$/.test((span[i] as Word).text))
  )
    return -9;
  return 0.8 + span.length * 0.9;
};

const scoreOther = (span: Word[], facts: Facts[], { connectors }: Inner): number => {
  const first = facts[0] as Facts;
  const last = facts[facts.length - 1] as Facts;
  if (span.length === 1) {
    if (first.calendar) return 4.5;
    if (first.people) return 3;
    if (
      /^(?:[IVX]+|TV|CEO|CFO|MP|MPs|GDP|HIV|AIDS|AK|PhD|DNA|PC|IT|ID|OK|PM|AM|NGO|NGOs|UFO|SUV|GMT|VAT|IPO|MBA|BA|MA|No|Nos|Q\d|CO2|IQ|DVD|CD)$/.test(
        (span[0] as Word).text,
      )
    )
      return 3;
    return last.otherEnd && last.common ? -0.5 : -1.5;
  }
  let score = -1;
  if (last.otherEnd) score += 3;
  if (first.otherHead) score += 1.6;
  if (facts.some(({ calendar }) => calendar)) score += 1;
  if (facts.every(({ people, hyphen }: Facts & { hyphen?: boolean }) => people || hyphen === true)) score += 2;
  if (facts.every(({ common, function: fn }) => common || fn)) score += 0.6;
  return score - connectors * 0.3;
};

const scoreKnown = (
  scores: Scores,
  { entries }: Known,
  { n, run, context, first }: { n: number; run: Run; context: ReturnType<typeof contextOf>; first: Word },
): void => {
  const raise = (label: 'PERSON' | 'ORGANIZATION' | 'PLACE' | 'ADJECTIVE', score: number): void => {
    scores[label] = Math.max(scores[label] ?? -9, score);
  };
  const doubt = run.headline || run.shouting ? 1 : 0;
  for (const entry of entries) {
    const sure = knownWeight(entry, first) + (n - 1) * 1.2 - doubt;
    if (entry.kind === 'ORGANIZATION') raise('ORGANIZATION', sure + context.organization * 0.5);
    else if (entry.form === 'ADJECTIVE' || entry.form === 'PEOPLE') raise('ADJECTIVE', sure);
    else raise('PLACE', sure + context.place * 0.7);
  }
};

const knownWeight = ({ kind, form }: NameEntry, word: Word): number => {
  const { firstName, surname, common } = factsOf(word);
  if (kind === 'COUNTRY')
    return form === 'ADJECTIVE' || form === 'PEOPLE' ? 4.5 : form === 'CAPITAL' ? 4 : firstName ? 3.4 : 4.8;
  if (kind === 'ORGANIZATION') return common ? 2.8 : 4;
  if (kind === 'REGION') return firstName ? 2.2 : 4;
  return common ? 0.4 : firstName ? 0.8 : surname ? 1.4 : 2.4;
};

const scorePerson = (
  span: Word[],
  facts: Facts[],
  { inner, n, known }: { inner: Inner; n: number; known: Known | undefined },
): number | null => {
  if (inner.connectors > 0 || inner.ampersand || inner.slash || inner.owner || n > 6) return null;
  if (span.some((word, i) => facts[i]?.number || (word.key !== '' && facts[i]?.calendar && !facts[i]?.firstName)))
    return null;
  if (facts.some(({ honorific, titleHead, firstName, surname }) => (honorific || titleHead) && !firstName && !surname))
    return null;
  const real = span.map((word, i) => [word, facts[i] as Facts] as const).filter(([word]) => word.key !== '');
  const [, firstFacts] = real[0] as readonly [Word, Facts];
  const [lastWord, lastFacts] = real[real.length - 1] as readonly [Word, Facts];
  if (lastFacts.initial && n > 1) return null;
  let score = n === 1 ? -0.6 : n === 2 ? 1.3 : n === 3 ? 1 : -0.5 * (n - 3);
  if (firstFacts.firstName) score += n === 1 ? 0.3 : firstFacts.common ? 1.2 : 2.4;
  else if (firstFacts.initial && n > 1) score += 1.5;
  else if (n > 1 && firstFacts.common) score -= 1.8;
  if (lastFacts.surname) score += lastFacts.common ? 0.1 : 0.8;
  else if (lastFacts.common && !lastFacts.firstName) score -= n === 1 ? 1.8 : 1.6;
  if (real.slice(1, -1).some(([, { initial }]) => initial)) score += 1.5;
  if (inner.particles > 0) score += 1;
  if (inner.hyphens > 0 && n === 2 && !firstFacts.firstName) score -= 1;
  if (real.some(([, { organizationEnd, surname }]) => organizationEnd && !surname)) score -= 3;
  if (lastFacts.organizationEnd && n > 1) score -= 1.5;
  if (lastFacts.placeEnd && n > 1 && !lastFacts.surname) score -= 2;
  if (real.some(([, { acronym }]) => acronym) && !real.every(([word]) => word.capitals)) score -= 2.5;
  if (n === 1 && lastFacts.acronym) score -= 1.5;
  if (known !== undefined && n === 1 && !firstFacts.firstName && !firstFacts.surname) score -= 1;
  if (lastWord.key.length < 2) score -= 2;
  if (real.some(([, { people }]) => people)) score -= 1.5;
  return score;
};

const scoreOrganization = (
  span: Word[],
  facts: Facts[],
  { inner, n, opening }: { inner: Inner; n: number; opening: boolean },
): number | null => {
  const first = facts[0] as Facts;
  const last = facts[facts.length - 1] as Facts;
  if (first.function && !first.acronym) return null;
  if (!(span[0] as Word).capital) return null;
  let score = n === 1 ? 0.1 : n === 2 ? 0.3 : 0;
  const head = headWithOf(span, facts);
  if (last.organizationEnd && n > 1) score += 3.6;
  if (head) score += 3.2;
  else if (first.organizationHead && n > 1) score += 1.5;
  if (inner.connectors > 0 && !head) {
    const triggered = facts.some(({ organizationEnd, organizationHead }) => organizationEnd || organizationHead);
    score -= triggered ? inner.connectors * 0.5 : 3;
  }
  if (n > 1 && (first.titleHead || first.honorific) && !last.organizationEnd) score -= 2;
  if (inner.ampersand) score += 3;
  if (inner.slash) score -= 3;
  if (n === 1) {
    if (first.acronym) score += 2.2;
    else if (first.organizationEnd) score += opening ? -1 : 0.6;
    if (first.common && !first.acronym) score -= 1;
    if (first.firstName) score -= 0.5;
    if (first.people || first.calendar) score -= 2;
  } else {
    if (facts.every(({ common, function: fn }) => common || fn)) score += 0.4;
    if (first.firstName && !last.organizationEnd) score -= 1.2;
    if (last.otherEnd && !last.organizationEnd) score -= 2;
    if (last.placeEnd && !last.organizationEnd) score -= 2;
    if (first.calendar || last.calendar) score -= 1.5;
  }
  if (inner.owner && !ownerInside(span)) score -= 4;
  if (n > 8) score -= (n - 8) * 0.5;
  return score;
};

/** "Ministry of Defence", "Bank for …": a head word and then "of" or "for". */
const headWithOf = (span: Word[], facts: Facts[]): boolean => {
  const at = span.findIndex(({ lower }) => lower === 'of' || lower === 'for' || lower === 'on' || lower === 'to');
  if (at < 1 || at > 5) return false;
  const { organizationHead, organizationEnd } = facts[at - 1] as Facts;
  return organizationHead || organizationEnd;
};

/** "Workers' Party", "People's Congress": the owner is a group of people, and so inside the name. */
const ownerInside = (span: Word[]): boolean => {
  const at = span.findIndex(({ text, lower }) => /^['’]$/.test(text) || lower === "'s");
  const owner = span[at - 1];
  return owner !== undefined && OWNERS.has(owner.lower);
};

const OWNERS = new Set(
  `workers people peoples women men children farmers teachers nurses students miners citizens soldiers writers journalists players king queen
  prince lord lords god veterans builders doctors lawyers patients parents mothers fathers drivers seamen sailors officers employers employees traders investors
  consumers voters peasants landowners shareholders producers growers artists musicians actors directors editors engineers girls boys lloyd's moody's mcdonald's widows fishermen
  st john christie sotheby levi macy marks sainsbury barclay saint`.split(/\s+/),
);

const scorePlace = (span: Word[], facts: Facts[], { inner, n }: { inner: Inner; n: number }): number | null => {
  const first = facts[0] as Facts;
  const last = facts[facts.length - 1] as Facts;
  if (first.function && n === 1) return null;
  if (!(span[0] as Word).capital || inner.ampersand || inner.slash || inner.owner || n > 5) return null;
  let score = n === 1 ? -0.5 : -0.6 * n;
  if (last.placeEnd && n > 1) score += 3.4;
  if (first.placeHead && n > 1) score += 1.6;
  if (inner.connectors > 0) score -= first.placeEnd && span[1]?.lower === 'of' ? -1.5 : 2;
  if (n === 1 && (first.common || first.acronym)) score -= 1.5;
  if (n === 1 && first.firstName) score -= 0.8;
  if (first.people || first.calendar) score -= 2;
  if (last.organizationEnd && n > 1) score -= 1;
  return score;
};
