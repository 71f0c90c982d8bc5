import { DIRECTIONS } from '../lexicons/name-words';
import type { RunView, SpanView } from './view';
import type { Word } from './word';

/** How likely one word is no name, or a word between names. */
export const scoreNone = (view: RunView, i: number): number => {
  const word = view.word(i);
  if (word.key === '' && /^[-‑–]$/.test(word.text)) return hyphenBetweenNames(view, i);
  // "Khalid bin Nasser": a son is named with his father.
  if (!word.capital && i > view.run.from && /^(?:bin|ibn|bint|ould)$/.test(word.lower)) return -3;
  if (!word.capital) return 0;
  // "2025-03-04T15", "5G-T": part of a code.
  if (word.glued && /\d$/.test(view.run.words[i - 1]?.text ?? '')) return 5;
  const facts = view.facts(i);
  const { run } = view;
  const known = view.known(i, i + 1) !== undefined;
  if (facts.function) return facts.acronym && known ? -1 : 3;
  if (run.shouting || run.headline) return known ? -0.5 : facts.common ? 2.5 : run.headline ? 0.6 : 0.2;
  if (i === run.opening || /^["“'‘«„(:]$/.test(run.words[i - 1]?.text ?? '')) {
    const proper = word.tag.startsWith('NNP');
    if (facts.common && known) return 0.2;
    if (facts.common) return word.tag === '' ? 1.6 : proper ? 0.6 : 2.4;
    return proper ? -2 : word.tag === '' ? -0.8 : 0.4;
  }
  // A capital right behind a capital is rarely no part of a name.
  const behind =
    i > run.from && i > run.opening + 1 && view.word(i - 1).capital && !view.facts(i - 1).function ? -0.8 : 0;
  if (facts.titleHead) return -0.2;
  if (facts.titleModifier) return -0.8;
  if (word.text.length === 1) return 0.5;
  return (facts.common ? -0.6 : -2) + behind;
};

/** A hyphen between two capitals holds one name together ("Jean-Guy"), unless the sides are names of their own ("Iran-Iraq"). */
const hyphenBetweenNames = (view: RunView, i: number): number => {
  const { words, from, to } = view.run;
  if (i <= from || i + 1 >= to || !words[i]?.glued || !words[i + 1]?.glued) return 0;
  return view.knownEndsAt(i) || view.knownStartsAt(i + 1) ? -0.2 : -2;
};

/** How much a span looks like a title or office in front of a name. */
export const scoreTitle = ({ view, from, to }: SpanView): number => {
  const last = view.facts(to - 1);
  if (to - from === 1 && last.honorific)
    return /^(?:mr|mrs|ms|dr|mme|prof|rev)\.?$/.test(view.word(from).lower) ? 5 : 1.2;
  if (to - from > 8 || !(last.titleHead || endsWithOffice(view, from, to))) return -9;
  for (let i = from; i < to - 1; i++) {
    const { titleModifier, titleHead } = view.facts(i);
    if (i === from && view.word(i).lower === 'head') continue;
    if (!(titleModifier || titleHead || /^[-‑–]$/.test(view.word(i).text))) return -9;
  }
  return 0.3 + (to - from) * 1.5;
};

/** "Secretary of State", "Chief of Staff", "Minister of Defence". */
const endsWithOffice = (view: RunView, from: number, to: number): boolean => {
  for (let i = from + 1; i < to - 1; i++) {
    const { titleHead } = view.facts(i - 1);
    // "Head of Communications" stands alone, "Mace Head" is none.
    const part = i - 1 === from && view.word(from).lower === 'head';
    if (view.word(i).lower === 'of' && (titleHead || part))
      return view.facts(to - 1).titleModifier || /^(?:state|representatives|commons)$/.test(view.word(to - 1).lower);
  }
  return false;
};

const STORMS = /^(?:hurricane|typhoon|cyclone|storm|tropical|operation)$/;
const NO_NAME =
  /^(?:[IVX]+|TV|CEO|CFO|MP|MPs|GDP|HIV|AIDS|AK|PhD|DNA|PC|IT|ID|OK|PM|AM|NGO|NGOs|UFO|SUV|GMT|WWI|WWII|VAT|IPO|MBA|BA|MA|No|Nos|Q\d|H\d|CO2|IQ|DVD|CD|BCE|CE|AD|BC|USD|EUR|GBP|SKR|Jr|Sr|II|III|IV|PS|Rs|Ebola|Nipah|Celsius|Fahrenheit|Richter|Methane|Mycoplasma|Listeria|Salmonella|Legionella|Novichok|Sarin|Polonium|Ruthenium|Caesium|Strontium|Plutonium|Uranium|Mpox|Monkeypox|Lassa|Hantavirus|Chikungunya|Dengue|Glyphosate|Tramadol|Captagon|Fentanyl|Kalashnikov|Zika|Marburg|SARS|MERS|[AM]\d{1,3}|FAQ|RIP|CFA|AGOA|START|USMCA|AfCFTA|NPT|INF|JCPOA|CTBT|UNCLOS|CITES|TPP|CPTPP|RCEP|US\$|A\$|C\$|HK\$|NZ\$|S\$|SOS|VIP|MV|HMS|USS|RMS|FTSE|Dow|Nikkei|Bitcoin|Ethereum|Covid|COVID|AI|PR|HQ|Ph)\.?$/;

/** "2003 Toronto municipal election": year, place and election make the name of an event. "The 2016 U.S. election" does not: who writes so means the country. */
const namesElection = ({ view, from, to, n }: SpanView): boolean => {
  const { words } = view.run;
  if (!/^(?:1[89]|20)\d\d$/.test(words[from - 1]?.text ?? '') || n > 5 || view.word(from).text.includes('.'))
    return false;
  for (let i = to; i < to + 4; i++) {
    const lower = words[i]?.lower ?? '';
    if (/^(?:elections?|by-elections?|referendum|primaries|caucuses)$/.test(lower)) return true;
    if (
      !/^(?:general|presidential|parliamentary|legislative|federal|municipal|local|state|regional|mayoral|gubernatorial|constitutional|independence|senate|house|assembly|by|-|council|leadership|of|representatives|democratic|republican|primary)$/.test(
        lower,
      )
    )
      return false;
  }
  return false;
};

/** "Twin Peaks", alone between quotation marks: the title of a work rather than a name. */
const isTitleOfWork = ({ view, from, to, known }: SpanView): boolean => {
  const { words } = view.run;
  if (known !== undefined || !/^(?:["“‘«„']|''|``)$/.test(words[from - 1]?.text ?? '')) return false;
  const behind = /^[,.]$/.test(words[to]?.text ?? '') ? words[to + 1] : words[to];
  return /^(?:["”’»“']|'')$/.test(behind?.text ?? '');
};

const SHIPS = new Set(
  'tanker ship vessel ferry frigate destroyer submarine yacht trawler freighter carrier warship cutter boat liner icebreaker hms uss mv ss rms tug barge schooner boat trawlers supertanker motorboat dinghy corvette cruiser'.split(
    ' ',
  ),
);
/** ", carrying 400 people", ", with 23 sailors aboard", "sank": what is said of ships. */
const saysShip = (words: Word[], at: number): boolean => {
  const [first, second, third, fourth] = [0, 1, 2, 3].map((i) => words[at + i]?.lower ?? '');
  if (/^(?:capsized|docked|ran)$/.test(first as string)) return first !== 'ran' || second === 'aground';
  if (first !== ',') return false;
  return (
    /^(?:laden|bound|moored|anchored)$/.test(second as string) ||
    (/^(?:carrying|with)$/.test(second as string) &&
      /^\d+$/.test(third as string) &&
      /^(?:sailors|crew|people|passengers|migrants|seamen|seafarers|containers|vehicles|cars|tonnes|tons|barrels)$/.test(
        fourth as string,
      ))
  );
};

/** "The tanker Ostrava Star": the name of a ship, not of whom it is named for. */
const isShip = ({ view, from, to, n }: SpanView): boolean => {
  const { words } = view.run;
  const before = words[from - 1]?.lower ?? '';
  // "a fishing boat, the Vesna,"; "the Vesna Star, carrying 400 people"; "the Panama-flagged Vesna"
  const apposed =
    before === 'the' &&
    ((words[from - 2]?.text === ',' && SHIPS.has(words[from - 3]?.lower ?? '')) || saysShip(words, to));
  const flagged = before === 'flagged' && words[from - 2]?.text === '-';
  return (
    (SHIPS.has(before) || apposed || flagged) &&
    n < 4 &&
    words[to]?.capital !== true &&
    words[to]?.text !== "'s" &&
    view.known(from, to)?.entries.some(({ kind }) => kind === 'COUNTRY') !== true
  );
};

/** "Its Dhruva lander": the name of what the next word says. */
const isCraft = ({ view, to, n, known }: SpanView): boolean =>
  n < 4 &&
  known === undefined &&
  /^(?:lander|probe|rover|rocket|satellite|missile|missiles|spacecraft|capsule|telescope|tanker|frigate|ferry|trawler|virus|strain|vaccine|variant|drill|drills|exercise|exercises|manoeuvres|maneuvers|wargames)$/.test(
    view.run.words[to]?.text ?? '',
  );

/** "Bonny Light crude", "Brent futures": a sort of oil; the country that it comes from stays one. */
export const isSortOfOil = ({ view, to, n, known }: SpanView): boolean =>
  n < 4 &&
  (/^(?:crude|futures)$/.test(view.run.words[to]?.lower ?? '') ||
    (n === 1 &&
      view.word(to - 1).text === 'Brent' &&
      /^(?:rose|fell|climbed|slid|gained|dropped|settled|traded|jumped|slipped|was|at|to)$/.test(
        view.run.words[to]?.lower ?? '',
      ))) &&
  known?.entries.some(({ kind }) => kind === 'COUNTRY' || kind === 'ORGANIZATION') !== true;

/** How much a span looks like a thing that has a name and is no entity: a war, a prize, a law, a day, a creed. */
export const scoreOther = (span: SpanView): number => {
  const { view, from, to, connectors } = span;
  const [first, last] = [view.facts(from), view.facts(to - 1)];
  if (!view.word(from).capital || span.commas > 0) return -9;
  if (namesElection(span)) return 9;
  if (isTitleOfWork(span)) return 4;
  if (isCraft(span) || isShip(span) || isSortOfOil(span)) return 6 + view.gainInside(from, to);
  if (to - from === 1) {
    // "Jan Kowalski" is no January.
    if (first.calendar)
      return first.firstName && !last.common && to < view.run.to && view.word(to).capital && !view.facts(to).calendar
        ? 1
        : 4.5;
    if (first.people) return to < view.run.to && view.word(to).capital ? 0.5 : 3;
    if (NO_NAME.test(view.word(from).text)) return 5.5;
    return last.otherEnd && last.common ? 2.2 : -1.5;
  }
  let score = span.known === undefined ? -1 : -4;
  let [plain, people, dated] = [true, true, false];
  for (let i = from; i < to; i++) {
    const facts = view.facts(i);
    if (!(facts.common || facts.function)) plain = false;
    const direction =
      last.people && (DIRECTIONS.has(view.word(i).lower) || /^(?:latin|middle|far|sub)$/.test(view.word(i).lower));
    if (!(facts.people || facts.function || direction || view.word(i).key === '')) people = false;
    if (facts.calendar) dated = true;
  }
  // "Tropical Cyclone" goes on to the name of the storm.
  const unfinished = STORMS.test(view.word(to - 1).lower) && view.run.words[to]?.capital === true;
  if (last.otherEnd && !unfinished) score += 3 + view.gainInside(from, to - 1) * 0.9 + Math.max(0, span.n - 2) * 0.5;
  const stormy = view.word(from).lower === 'post' && view.word(to - 2).lower === 'cyclone';
  if (!unfinished && (first.otherHead || stormy)) score += stormy || STORMS.test(view.word(from).lower) ? 8 : 1.6;
  if (dated) score += 1;
  // "West African leaders": neither the West nor a place.
  if (people)
    score +=
      4 +
      (span.known === undefined && DIRECTIONS.has(view.word(from).lower) && /ans?$/.test(view.word(to - 1).lower)
        ? view.gainInside(from, to) + 2
        : 0);
  if (plain) score += 0.6;
  return score - connectors * 0.3;
};
