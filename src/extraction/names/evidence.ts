import { CITIES } from '../lexicons/cities';
import { isFirstName } from '../lexicons/first-names';
import { entriesOf, type NameEntry } from '../lexicons/name-lexicon';
import { PEOPLES, SAYING } from '../lexicons/name-words';
import { keyOf } from '../lexicons/pieces';
import { isCommonWord } from '../lexicons/word-lists';
import { keyOfSegment } from './draft';
import type { Evidence, EvidenceOf } from './score';
import type { Segment } from './segment';
import type { Word } from './word';

const LIMIT = 3;

/**
 * What the whole article shows about its names after a first pass: the same name elsewhere, the surname of a full name, the short form
 * or acronym of an organization. The result answers by lexicon key.
 */
export const gatherEvidence = (segments: Segment[], { source }: { source: string | null }): EvidenceOf => {
  const table = new Map<string, Evidence>();
  const at = (key: string): Evidence => {
    const had = table.get(key);
    if (had !== undefined) return had;
    const fresh = { person: 0, organization: 0, place: 0, other: 0 };
    table.set(key, fresh);
    return fresh;
  };
  const raise = (key: string, label: keyof Evidence, by: number, limit = LIMIT): void => {
    const evidence = at(key);
    evidence[label] = Math.min(limit, evidence[label] + by);
  };
  /** Short forms of organizations; "U.S." is none of "U.S. Treasury", but a town may be one of a firm called after it. */
  const raiseShort = (key: string, by: number, firm: boolean): void => {
    const entries = entriesOf(key);
    if (entries?.every(({ kind }) => kind === 'ORGANIZATION') !== false) raise(key, 'organization', by);
    else if (firm && entries.every(isSmallPlace)) raise(key, 'organization', by * 1.25);
  };
  for (const [i, segment] of segments.entries()) {
    const { label, score, run } = segment;
    if (run.shouting || run.headline) continue;
    const key = keyOfSegment(segment);
    const pieces = key.split(' ');
    const sure = Math.max(0, Math.min(1, score / 4));
    if (label === 'PERSON') {
      raise(key, 'person', 0.9 * sure);
      if (pieces.length > 1) {
        raise(pieces[pieces.length - 1] as string, 'person', 3 * sure, 4);
        for (let j = 1; j < pieces.length - 1; j++) raise(pieces.slice(j).join(' '), 'person', 2.5 * sure);
        raise(pieces[0] as string, 'person', 0.8 * sure);
      }
    } else if (label === 'ORGANIZATION') {
      const namesake = segment.known?.entries.every(({ kind }) => kind !== 'ORGANIZATION') === true;
      raise(key, 'organization', (namesake ? 1.6 : 0.9) * sure, namesake ? 5 : LIMIT);
      // "Zeeland Vessa": once a firm, what begins with a place is no place elsewhere.
      if (
        pieces.length > 1 &&
        segment.known === undefined &&
        entriesOf(pieces[0] as string)?.every(isSmallPlace) === true
      )
        raise(key, 'organization', 5 * sure, 6);
      if (pieces.length > 1) {
        const firm = FIRM_ENDS.has(pieces[pieces.length - 1] as string);
        for (let j = 1; j < pieces.length; j++) {
          const head = pieces.slice(0, j).join(' ');
          if (j > 1 || !(isCommonWord(head) || PEOPLES.has(head) || isFirstName(head)))
            raiseShort(head, 2.2 * sure, firm);
        }
        raiseShort(pieces[pieces.length - 1] as string, 1.4 * sure, false);
      }
      const acronym = introducedAcronym(segments, i);
      if (acronym !== null) raise(acronym, 'organization', 3.5, 4);
    } else if (label === 'PLACE') raise(key, 'place', 0.9 * sure);
    else if (label === 'OTHER' && /^(?:crude|futures)$/.test(run.words[segment.to]?.lower ?? ''))
      raise(key, 'other', 5, 5);
    else if (label === 'OTHER' && pieces.length > 1) raise(key, 'other', 0.5 * sure, 1);
  }
  for (const segment of segments) {
    const { label, run, to, known } = segment;
    if (label !== 'PERSON' || known !== undefined || run.shouting || run.headline || !isSpokenOfAsFirm(run.words, to))
      continue;
    const key = keyOfSegment(segment);
    const [surname] = key.split(' ').slice(-1);
    const namesake = segments.some((other) => {
      const name = other.label === 'PERSON' ? keyOfSegment(other) : '';
      return name !== key && name.endsWith(` ${surname}`);
    });
    if (!namesake) at(surname as string).person = 0;
    at(key).person = 0;
    at(key).organization = Math.max(at(key).organization, LIMIT);
  }
  // Who published the article may be named in it: "told Harbour Wire".
  for (const name of source === null ? [] : [source, source.replace(/^the /i, '')])
    raise(keyOf(name), 'organization', 6, 6);
  return (key) => table.get(key);
};

const isSmallPlace = ({ kind, index }: NameEntry): boolean =>
  kind === 'REGION' || (kind === 'CITY' && CITIES.at(index).population < 500);

/** Words that end the names of firms, of which the first word alone is the short form: "Kelmore Metals", then "Kelmore". */
const FIRM_ENDS = new Set(
  'corp corporation inc ltd limited plc llc ag sa nv gmbh spa group holding holdings capital partners industries systems technologies energy petroleum oil gas resources mining minerals metals steel chemicals foods brands stores insurance financial investments pharmaceuticals pharma motors airlines airways logistics shipping electronics semiconductor estates wines breweries brewery textiles apparels cement paper gold copper lithium nickel power foundry aerospace marine'.split(
    ' ',
  ),
);

/** "Citrosol said it would appeal", "Van Houten Brink, which denies it": what follows a name at `at` is said of no person. */
const isSpokenOfAsFirm = (words: Word[], at: number): boolean => {
  const [first, second, third] = [words[at]?.lower ?? '', words[at + 1]?.lower ?? '', words[at + 2]];
  // "the staff and cross of King Roe, which have been found": not he.
  if (first === ',' && second === 'which') return !/^(?:have|are|were|do)$/.test(third?.lower ?? '');
  if (first === ',' && /^(?:based|headquartered|owned|listed)$/.test(second)) return true;
  return SAYING.has(first) && second === 'it' && /^(?:would|had|has|will|was|is|could|might)$/.test(third?.lower ?? '');
};

/** "Eastern Freedom Front (NSF)": the key of the acronym in the parentheses right behind segment `i`, else null. */
export const introducedAcronym = (segments: Segment[], i: number): string | null => {
  const { run, to } = segments[i] as Segment;
  const [open, word, close] = [run.words[to], run.words[to + 1], run.words[to + 2]];
  if (open?.text !== '(' || word === undefined || close?.text !== ')') return null;
  return /^[\p{Lu}\p{N}][\p{L}\p{N}.&-]{1,9}$/u.test(word.text) && /\p{Lu}/u.test(word.text) ? word.key : null;
};
