import type { EventStatus } from '../../model/kinds';
import type { Span } from '../../model/span';
import { isCalendarWord } from '../clauses/noun-phrase';
import type { Unit } from '../clauses/units';
import { type FoundDate, findDates } from '../dates/find-dates';
import type { Document, DraftEvent, Sentence } from '../document';
import { countryById } from '../lexicons/countries';
import type { SentenceView } from './candidate';

const LOCATIVE =
  /^(?:in|at|near|around|outside|across|off|along|inside|throughout|within|into|through|towards?|between)$/;
const INSIDE = /^(?:DT|PDT|JJ|NN|CD|POS|PRP\$|RB|HYPH|VBN|CC)/;

/** Prepositions that also give the place of deployments, deliveries and flights. */
const DIRECTED =
  /^(?:to|from|in|into|at|near|around|outside|across|off|along|inside|throughout|within|on|over|through|of|for)$/;

/**
 * The places and countries where units `from` to `end` say that something happens: behind "in", "near", "on the coast
 * of" and their like; with `directed` behind "to" and "from" as well.
 */
export function placesIn(
  { units, document }: SentenceView,
  { from, end, directed, skip }: { from: number; end: number; directed: boolean; skip: ReadonlySet<number> },
): number[] {
  const found: number[] = [];
  for (let i = from; i < end; i++) {
    const unit = units[i] as Unit;
    // "resigned after protests in Madrid": what stands behind is another matter.
    if (unit.entity === null && i > from && /^(?:after|before|following|since|despite|amid|because)$/.test(unit.lower))
      break;
    const entity = unit.entity ?? unit.meant ?? capitalAt(document, units, i);
    if (entity === null || skip.has(entity)) continue;
    const kind = document.entities[entity]?.kind;
    if (kind !== 'PLACE' && kind !== 'COUNTRY') continue;
    // "the Malian border", "Colombian Senate": an adjective says whose, not where.
    if (unit.adjective || /^(?:'s|')$/.test(units[i + 1]?.lower ?? '')) continue;
    // "central Minsk police": the name describes another noun.
    if (
      units[i + 1]?.entity === null &&
      /^NN/.test(units[i + 1]?.tag ?? '') &&
      !/^(?:late|early)$/.test(units[i + 1]?.lower ?? '') &&
      !isCalendarWord(units[i + 1])
    )
      continue;
    // "Munich, Germany": the city says where.
    const city = units[i - 1]?.lower === ',' ? document.entities[units[i - 2]?.entity ?? -1] : undefined;
    const region = document.entities[entity];
    if (city?.kind === 'PLACE' && city.placeKind !== 'REGION' && (kind === 'COUNTRY' || region?.placeKind === 'REGION'))
      continue;
    if (isLocated(units, i, directed) && !found.includes(entity)) found.push(entity);
  }
  return found;
}

/** "in the Norwegian capital": the city of the article that is a seat of that country's government. */
function capitalAt({ entities }: Document, units: readonly Unit[], at: number): number | null {
  if (units[at]?.lower !== 'capital') return null;
  const owner = units[units[at - 1]?.lower === "'s" ? at - 2 : at - 1];
  const country = owner && owner.entity !== null ? entities[owner.entity] : undefined;
  if (country?.kind !== 'COUNTRY') return null;
  const seats = countryById(country.id)?.seats ?? [];
  const city = entities.find(
    ({ kind, name, country: of }) => kind === 'PLACE' && of === country.id && seats.includes(name),
  );
  return city?.index ?? null;
}

function isLocated(units: readonly Unit[], at: number, directed: boolean): boolean {
  let ofs = 0;
  for (let i = at - 1; i >= Math.max(0, at - 9); i--) {
    const unit = units[i] as Unit;
    if (unit.entity !== null) {
      // "Poland, Estonia, Latvia and Lithuania": a list has one preposition.
      if (unit.kind === 'PLACE' || unit.kind === 'COUNTRY') continue;
      return false;
    }
    const word = unit.lower;
    if (word === ',' || word === 'and' || word === 'or') {
      const before = units[i - 1];
      if (before && before.entity !== null && (before.kind === 'PLACE' || before.kind === 'COUNTRY')) continue;
      return false;
    }
    if (word === 'of') {
      ofs++;
      continue;
    }
    // "has drawn in the United States" puts nobody anywhere.
    if (word === 'in' && /^(?:drawn|draws|draw|drew|called|brought|reined|rein)$/.test(units[i - 1]?.lower ?? ''))
      return false;
    // "on the coast of Ecuador", but not "sanctions on Libya"
    if (word === 'on' && !directed) return ofs > 0;
    if (directed ? DIRECTED.test(word) : LOCATIVE.test(word)) return word !== 'between';
    if (!INSIDE.test(unit.tag)) break;
  }
  return (
    ofs > 0 &&
    /^(?:coast|city|town|village|province|island|capital|outskirts|edge|north|south|east|west)$/.test(
      units[at - 2]?.lower ?? '',
    )
  );
}

/** The dates of sentences as clauses of each status see them: every verb of a sentence asks for them. */
const DATES = new WeakMap<Sentence, Map<EventStatus, readonly FoundDate[]>>();

function datesOf({ text, publishedOn }: Document, sentence: Sentence, status: EventStatus): readonly FoundDate[] {
  const ofSentence = DATES.get(sentence) ?? new Map<EventStatus, readonly FoundDate[]>();
  DATES.set(sentence, ofSentence);
  // The status tells what dates mean, not where they stand: without one there is none for any status.
  const [first] = ofSentence.values();
  if (first?.length === 0) return first;
  const dates =
    ofSentence.get(status) ??
    findDates(text, sentence, publishedOn, {
      direction: () => (status === 'PLANNED' ? 'FUTURE' : status === 'PAST' ? 'PAST' : null),
    });
  ofSentence.set(status, dates);
  return dates;
}

/** The date of the clause in `span`: the first one behind the trigger, else the one nearest before it. */
export function dateIn(
  { document, sentence }: SentenceView,
  span: Span,
  { trigger, status }: { trigger: Span; status: EventStatus },
): DraftEvent['date'] {
  const dates = datesOf(document, sentence, status).filter((date) => span.start <= date.start && date.end <= span.end);
  const after = dates.find((date) => date.start >= trigger.end);
  // "The party, which has ruled since 1994, lost": an insertion has its own dates.
  const before = dates
    .filter((date) => date.end <= trigger.start)
    .filter((date) => !/\b(?:which|who|whose)\b[^,]*$/.test(document.text.slice(span.start, date.start)))
    .at(-1);
  const within = dates.find((date) => date.start < trigger.end && trigger.start < date.end);
  const found = within ?? after ?? before;
  if (!found) return null;
  return { start: found.start, end: found.end, value: found.value, precision: found.precision };
}
