import { GOVERNMENT_BODIES, NAMESAKE_HEADS, OWNERS } from '../lexicons/name-words';
import { GOODS } from './goods';
import { matchesAcronym } from './matches-acronym';
import { ownerInside } from './owner-inside';
import { scoreSingleOrganization, TWO_IN_ONE } from './score-single-organization';
import type { RunView, SpanView } from './view';
import type { Word } from './word';

/** How much a span looks like an organization's name by its own words; null where it cannot be one. */
export const scoreOrganization = (span: SpanView): number | null => {
  const { view, from, to, n } = span;
  const [first, last] = [view.facts(from), view.facts(to - 1)];
  const shouting = view.run.shouting;
  if ((first.function && !first.acronym) || !view.word(from).capital) return null;
  if (n === 1) return scoreSingleOrganization(span);
  // "Chair of the HVA Board": a part of the organization, which stays by itself.
  if (
    n === 2 &&
    first.acronym &&
    !shouting &&
    span.known === undefined &&
    /^(?:board|secretariat)$/.test(view.word(to - 1).lower)
  )
    return null;
  const head = headAt(view, from, to);
  // "John Mills"
  const goods = GOODS.test(view.word(to - 1).lower);
  const ended =
    last.organizationEnd &&
    !view.placeEndsAt(from, to) &&
    !(goods && n === 2 && first.firstName) &&
    !isBeforeOwner(view, to);
  let score = n === 2 ? 0.3 : 0;
  if (ended) score += 3.6;
  if (head > 0) score += 5.5;
  else if (first.organizationHead) score += 1.5;
  const triggered = ended || head > 0 || first.organizationHead;
  if (triggered && !(isBodyOf(span) && ended)) score += absorbed(span, head);
  if (isBodyOf(span) && /^(?:embassy|consulate)$/.test(view.word(to - 1).lower)) score -= 5;
  if (span.connectors > 0 && head < 0) score -= triggered ? span.connectors * 1.2 : 3;
  if (span.known !== undefined && !span.known.entries.some(({ kind }) => kind === 'ORGANIZATION')) score -= 5;
  score -= joined(span);
  if ((first.titleHead || first.honorific) && !last.organizationEnd) score -= 2;
  if (span.ampersand) score += 5;
  if (span.slash) score -= 3;
  if (!triggered) {
    if (n === 2 && extendsKnown(span)) score += view.gainInside(from, to) + 0.5;
    if (allPlain(span)) score += 0.4;
    if (first.firstName) score -= 1.2;
    if (last.otherEnd || last.placeEnd) score -= 2;
  }
  if (first.calendar || last.calendar) score -= 1.5;
  if (last.titleModifier && isTitleNext(view, to)) score -= 4;
  if (span.owner && !ownerInside(span)) score -= 5;
  if (namesFighters(span)) score += 6;
  // "NetWatch Africa"
  if (n === 2 && !ended && TWO_IN_ONE.test(view.word(from).text) && !first.surname)
    score += 2.5 + view.gainInside(from, to);
  if (!shouting && !view.run.headline && saysWhatItWants(span)) score += 6;
  // "Glendower Trading": nobody's family is called by a common word, nor does a place end so.
  if (
    n === 2 &&
    !ended &&
    !first.people &&
    !/^(?:and|of|for|&)$/.test(view.run.words[from - 1]?.lower ?? '') &&
    !first.common &&
    !first.firstName &&
    last.common &&
    !last.surname &&
    !last.placeEnd &&
    !last.titleHead &&
    !last.otherEnd &&
    !last.people
  )
    score += 0.6;
  if (span.commas > 0) score += head > 0 ? 4 : -9;
  if (n > 9) score -= (n - 9) * 0.5;
  if (matchesAcronym(span)) score += 5;
  if (ended && head < 0) score += tradesJoined(span);
  return shouting && !triggered ? score - 0.5 : score;
};

/** "Textiles" of "Roe Textiles Workers' Union". */
const isBeforeOwner = ({ run }: RunView, to: number): boolean =>
  to + 1 < run.to &&
  run.words[to]?.capital === true &&
  (OWNERS.has((run.words[to] as Word).lower) || /.{4}(?:er|or)s$/.test((run.words[to] as Word).lower)) &&
  /^['’]/.test((run.words[to + 1] as Word).text);

/** "Lashkar-e-Roe", "Jamaat-ul-Roe": fighters by their first word. */
const namesFighters = ({ view, from, to, hyphens, n }: SpanView): boolean =>
  hyphens > 0 &&
  n > 1 &&
  view.word(to - 1).capital &&
  /^(?:lashkar|jaish|harkat|harakat|tehreek|tehrik|hizb|hizbul|jamaat|jamaatul|sipah|jund|katibat|jabhat|ansar|liwa)$/.test(
    view.word(from).lower,
  );

/** Index of the "of" or "for" behind a head word ("Ministry of Defence", "Front du salut"), -1 without one. */
const headAt = (view: RunView, from: number, to: number): number => {
  for (let i = from + 1; i < Math.min(to - 1, from + 6); i++) {
    if (!/^(?:of|for|on|de|du|des|del|della|di|do|da|dos|der|för|voor|van)$/.test(view.word(i).lower)) continue;
    // "presented it to the Senate on Thursday"
    if (view.facts(i + 1).calendar) return -1;
    const { organizationHead, organizationEnd } = view.facts(i - 1);
    // "Société Minière du Kasaï"
    if (
      i === from + 2 &&
      /^(?:du|de|des|del|do|da)$/.test(view.word(i).lower) &&
      ROMANCE_HEADS.test(view.word(from).lower)
    )
      return i;
    return (organizationHead || organizationEnd) && !GOODS.test(view.word(i - 1).lower) ? i : -1;
  }
  return -1;
};

/** Heads of names that an adjective may part from what follows: "Compagnie Générale du …". */
const ROMANCE_HEADS =
  /^(?:société|societe|sociedad|sociedade|compagnie|compañía|compania|companhia|banque|banco|banca|union|unión|união|mouvement|movimiento|movimento|parti|partido|front|frente|comité|comite|conseil|consejo|conselho|ministère|ministerio|ministério|fédération|federación|federação|confédération|confederación|confederação|université|universidad|universidade|institut|instituto|office|radio|rádio|télévision|televisión|congreso|congresso|coordination|coordinadora|asociación|association|associação|alianza|alliance|aliança|empresa|entreprise|cooperativa|fundación|fundação|fondation|cámara|chambre|câmara|collectif|colectivo|ligue|liga)$/;

/** A long name must not lose against its parts: each word counts, and each place inside what it would be worth. */
const absorbed = ({ view, from: begin, to, n, connectors, known: whole }: SpanView, head: number): number => {
  const from = head > 0 ? begin : behindConnectors(view, begin, to);
  let score = from > begin ? 0 : Math.max(0, n - connectors - 2) * 0.8;
  const until = head > 0 ? head : to;
  // "Co-author R of King Saud University": behind a connector the whole is no more than the name that ends it.
  score += view.gainInside(from, until, { whole: from > begin ? view.known(from, until) : whole });
  for (let i = from; i < until - 1; i++)
    if (view.facts(i).firstName && !view.facts(i).common && view.word(i + 1).capital) score += 1.2;
  if (head < 0) return score;
  const behind = view.facts(Math.min(to - 1, view.word(head + 1).lower === 'the' ? head + 2 : head + 1));
  const personBehind =
    behind.firstName && !view.knownStartsAt(head + 1) && !NAMESAKE_HEADS.has(view.word(head - 1).lower);
  return personBehind ? score - 3.5 : score + view.gainInside(head + 1, to);
};

/** "Turkish Energy Minister": the last word belongs to the title behind. */
const isTitleNext = (view: RunView, to: number): boolean =>
  to < view.run.to && view.word(to).capital && view.facts(to).titleHead;

/** Where the last unbroken row of capitals begins: without "of", a connector rather parts two names. */
const behindConnectors = (view: RunView, from: number, to: number): number => {
  for (let i = to - 1; i > from; i--) {
    const { capital, key, text } = view.word(i);
    if (!capital && key !== '' && text !== '&') return i + 1;
  }
  return from;
};

/** "Russian Foreign Ministry": the country stays apart from bodies that every country has. */
const isBodyOf = ({ view, from, to, n }: SpanView): boolean => {
  const known = view.known(from, from + 1);
  const adjective = known?.entries.some(({ form }) => form === 'ADJECTIVE' || form === 'PEOPLE') ?? false;
  const named =
    known?.entries.some(({ kind, form }) => kind === 'COUNTRY' && form !== 'ADJECTIVE' && form !== 'PEOPLE') ?? false;
  const last = view.word(to - 1).lower;
  if (/^(?:embassy|consulate)$/.test(last) && n === 2) return adjective;
  if (!adjective || named) return false;
  return GOVERNMENT_BODIES.has(last) && (n === 2 || last === 'ministry' || last === 'department' || last === 'court');
};

/** An "and" between two organizations, or in a name without "of", joins two names rather than one. */
const joined = ({ view, from, to }: SpanView): number => {
  let cost = 0;
  for (let i = from + 1; i < to - 1; i++) {
    if (view.word(i).lower !== 'and') continue;
    cost += 0.4;
    const before = view.facts(i - 1);
    if (view.knownOrganizationEndsAt(i)) cost += 4;
    if (view.word(i + 1).lower === 'the') cost += 3;
    else if (i === to - 2 && view.facts(i + 1).common && !view.knownStartsAt(i + 1)) cost -= 1.5;
    if (before.organizationEnd || before.acronym) cost += 2.5;
    for (let j = i + 1; j < to - 1; j++) {
      if (/^(?:of|for)$/.test(view.word(j).lower) && view.facts(j - 1).organizationHead) cost += 3;
    }
  }
  return cost;
};

/** "Garment Manufacturers and Exporters Association", "Shoe Makers and Tanners Union": the people of two trades in one name. */
const tradesJoined = ({ view, from, to }: SpanView): number => {
  if (
    !/^(?:association|union|federation|guild|confederation|society|league|alliance|board|council|authority|agency|court|commission|committee|tribunal|department|ministry|office)$/.test(
      view.word(to - 1).lower,
    )
  )
    return 0;
  for (let i = from + 1; i < to - 2; i++) {
    if (view.word(i).lower !== 'and' || view.facts(i - 1).organizationEnd) continue;
    const plural = (at: number): boolean => /.{3}s$/.test(view.word(at).lower) && view.word(at).capital;
    if (plural(i - 1) && plural(to - 2)) return 5 + view.gainInside(from, i);
    // "the Land and Environment Court"
    const plain = (at: number): boolean => view.facts(at).common && !view.facts(at).firstName;
    return i === from + 1 && i === to - 3 && plain(i - 1) && plain(i + 1) ? 3 : 0;
  }
  return 0;
};

/** "Sanofi Pasteur", "Siemens Energy": a known company and one more word, which is neither a title nor a name of its own. */
const extendsKnown = ({ view, from, to }: SpanView): boolean => {
  const last = view.facts(to - 1);
  return (
    view.knownOrganizationEndsAt(from + 1) &&
    // "a Toyota Hilux"
    !/^(?:a|an|\d+)$/.test(view.run.words[from - 1]?.lower ?? '') &&
    !last.firstName &&
    !last.titleHead &&
    !last.titleModifier &&
    !last.common &&
    !last.people
  );
};

const allPlain = ({ view, from, to }: SpanView): boolean => {
  for (let i = from; i < to; i++) {
    const { common, function: fn } = view.facts(i);
    if (!(common || fn || view.word(i).key === '')) return false;
  }
  return true;
};

/** "Doctors Across Borders", "Save Our Rivers": small words with a capital inside a name, as campaigns have them. */
const saysWhatItWants = ({ view, from, to, n }: SpanView): boolean => {
  if (n < 3 || n > 5 || /^["“'‘«]$/.test(view.run.words[from - 1]?.text ?? '')) return false;
  for (let i = from + 1; i < to - 1; i++)
    if (/^(?:Without|Across|Against|Beyond|Our|Sans|Sin|Sem)$/.test(view.word(i).text))
      return view.word(to - 1).capital;
  return false;
};
