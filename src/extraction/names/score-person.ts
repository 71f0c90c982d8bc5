import { isFamilyFirst } from './family-first';
import { isNamedSite } from './score-place';
import type { RunView, SpanView } from './view';

/** How much a span looks like a person's name by its own words; null where it cannot be one. */
export const scorePerson = (span: SpanView): number | null => {
  const { view, from, to, n, known } = span;
  if (span.connectors > 0 || span.ampersand || span.commas > 0 || span.slash || span.owner || n > 6 || to - from > 9)
    return null;
  if (!closesQuotes(span)) return null;
  const familyFirst = span.hyphens === 0 && isFamilyFirst(view.run.words, from, to);
  let [score, firstAt, lastAt, initials, capitals] = [familyFirst ? 2.4 : 0, -1, -1, 0, true];
  for (let i = from; i < to; i++) {
    const word = view.word(i);
    if (word.key === '') continue;
    const facts = view.facts(i);
    const nameToo = facts.firstName || facts.surname || (i > from && i === to - 1 && TITLES_BORNE.test(word.lower));
    const inMiddle = n > 2 && i > from && i < to - 1;
    if (facts.number || (facts.calendar && !(facts.firstName || familyFirst || inMiddle))) return null;
    if ((facts.honorific || facts.titleHead) && !nameToo) return null;
    // "Mr Justice Roe", "Lord Justice Roe"
    if (
      i === from &&
      word.lower === 'justice' &&
      /^(?:mr|mrs|ms|lord|lady|chief|associate)\.?$/.test(view.run.words[i - 1]?.lower ?? '')
    )
      return null;
    if (i > from && i < to - 1 && word.capital && facts.titleModifier && !nameToo) score -= 3;
    if (facts.organizationEnd && !facts.surname) score -= 3;
    if (facts.people) score -= 1.5;
    if (facts.acronym && !view.run.shouting && n > 1 && !(word.text.length < 3 && i === from)) score -= 2;
    if (!word.capitals) capitals = false;
    if (facts.initial && i > from) initials++;
    if (firstAt < 0) firstAt = i;
    lastAt = i;
  }
  const [first, last] = [view.facts(firstAt), view.facts(lastAt)];
  if (last.initial && n > 1) return null;
  if (
    n > 1 &&
    !first.firstName &&
    (/^(?:port|loch)$/.test(view.word(firstAt).lower) || isNamedSite(view.word(firstAt).lower))
  )
    score -= 2;
  // "Los Halcones", "El Heraldo Andino"
  if (
    n > 1 &&
    !last.surname &&
    (/^(?:los|las|les|der|das)$/.test(view.word(from).lower) ||
      (n > 2 && view.word(from).text === 'El' && !view.facts(from + 1).firstName))
  )
    score -= 2;
  const words = n - span.particles - articlesInside(view, from, to);
  score += n === 1 ? -0.6 : words <= 2 ? 1.3 : words === 3 ? 1.2 : 0.6 - 0.5 * (words - 3);
  if (capitals && n > 1 && !view.run.shouting) score += 0.3;
  score += (familyFirst ? Math.max(0, firstWord(n, first)) : firstWord(n, first)) + lastWord(n, last);
  if (familyFirst) score += view.gainInside(from, from + 1);
  if (initials > 0) score += 1.5;
  if (span.particles > 0) score += view.word(from).capital ? 1 : startsInside(view, from) ? -3 : 0.5;
  // "Moon Jae-in": a family name and a given name of two syllables.
  if (span.hyphens === 1 && n === 3 && !view.word(lastAt).capital) score += last.common ? 3.3 : 2.5;
  if (span.hyphens > 0 && n === 2 && !first.firstName) score -= 1;
  if (n > 1 && last.organizationEnd) score -= 1.5;
  if (n > 1 && last.placeEnd && (!last.surname || SITES.test(view.word(lastAt).lower))) score -= 2;
  if (n > 1 && last.otherEnd && !last.surname) score -= 1;
  if (n === 1 && last.titleModifier && last.common) score -= 1.5;
  if (n === 1 && last.acronym && !view.run.shouting) score -= 1.5;
  if (n === 1 && known !== undefined && !first.firstName && !first.surname) score -= 1;
  if (view.word(lastAt).key.length < 2) score -= 2;
  return score;
};

/** Sites whose names end so, though people are called so, too: "the White Tower". */
const SITES = /^(?:tower|market|plaza|square|bridge|street|airport|park|castle|stadium)$/;

/** Titles that people bear as surnames: "Rafi Sheikh", "Rokeya Sultan". */
const TITLES_BORNE =
  /^(?:sheikh|shaikh|sultan|begum|emir|amir|mullah|mufti|sardar|raja|rana|caliph|rabbi|major|marshal|deacon|dean|pope|abbot|pastor|constable|sheriff|count|baron)$/;

/** Whether a nickname in quotation marks is inside with both its marks. */
const closesQuotes = ({ view, from, to }: SpanView): boolean => {
  let marks = 0;
  for (let i = from; i < to; i++) if (/^["“”]$/.test(view.word(i).text)) marks++;
  return marks % 2 === 0;
};

/** "Khalid bin Nasser Al-Misnad": articles with a capital, which are no names of their own. */
const articlesInside = (view: RunView, from: number, to: number): number => {
  let articles = 0;
  for (let i = from + 1; i < to - 1; i++) if (/^(?:Al|El|Ag|Ould|Bin|Ibn|Abu)$/.test(view.word(i).text)) articles++;
  return articles;
};

/** "al-Gaddar" right behind "Faraj": the particle is not where the name begins. */
const startsInside = (view: RunView, from: number): boolean => from > view.run.from && view.word(from - 1).capital;

interface NameFacts {
  firstName: boolean;
  surname: boolean;
  common: boolean;
  initial: boolean;
}

const firstWord = (n: number, { firstName, common, initial, surname }: NameFacts): number => {
  if (firstName) return n === 1 ? 0.3 : common ? 1.2 : 2.4;
  if (initial && n > 1) return 1.8;
  if (n > 1 && common && !surname) return -1.8;
  return n > 1 && surname ? 0.4 : 0;
};

const lastWord = (n: number, { firstName, surname, common }: NameFacts): number => {
  if (surname) return common ? 0.1 : 0.8;
  if (common && !firstName) return n === 1 ? -1.8 : n === 2 ? -1.6 : -0.8;
  return 0;
};
