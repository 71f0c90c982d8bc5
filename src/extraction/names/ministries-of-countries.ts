import { COUNTRIES } from '../lexicons/countries';
import { countriesNamed, isoOf } from './countries-named';
import { keyOfSegment } from './draft';
import type { Segment } from './segment';

const MINISTRY = /(?:^| )ministry$|^ministry of /;

/**
 * Which country's a ministry is, by ISO code, for segments that name one: every country has a foreign ministry. Told by the name in front
 * ("Kenya's", "Kenyan"), by the city behind ("in Paris"), by what "its" stands for, by the last mention of that ministry, or else by the
 * country that the article names far more than others.
 */
export const ministriesOfCountries = (segments: readonly Segment[]): ReadonlyMap<Segment, string> => {
  const owners = new Map<Segment, string>();
  const ministries = segments.filter(isMinistry);
  if (ministries.length === 0) return owners;
  const last = new Map<string, string>();
  const [first, second] = [...countriesNamed(segments)].sort((a, b) => b[1] - a[1]);
  const [main, count] = first !== undefined && first[1] >= 2 * (second?.[1] ?? 0) ? first : [null, 0];
  for (const segment of ministries) {
    const key = keyOfSegment(segment);
    const owner = ownerBeside(segments, segment) ?? last.get(key) ?? (count >= 3 || isSmall(segment) ? main : null);
    if (owner === null) continue;
    owners.set(segment, owner);
    last.set(key, owner);
  }
  return owners;
};

const WITH_ARTICLE =
  /^(?:United|Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Seychelles|Republic|Congo)\b|\b(?:Islands|Republic|Emirates|States|Kingdom)$/;

/** The name of a ministry that tells it apart from those of other countries: "Foreign Ministry of Kenya". */
export const nameOfMinistry = (ministry: string, iso2: string): string => {
  const country = COUNTRIES.find((record) => record.iso2 === iso2)?.name ?? iso2;
  return `${ministry} of ${WITH_ARTICLE.test(country) ? 'the ' : ''}${country}`;
};

/** One in small letters speaks, and speaks at home. */
const isSmall = ({ run, from }: Segment): boolean => run.words[from]?.capital === false;

const isMinistry = (segment: Segment): boolean =>
  segment.label === 'ORGANIZATION' && segment.known === undefined && MINISTRY.test(keyOfSegment(segment));

const ownerBeside = (segments: readonly Segment[], segment: Segment): string | null => {
  const { run, from, to } = segment;
  const { words } = run;
  const left = words[from - 1]?.lower ?? '';
  const front = /^['’]?s$|^['’]$/.test(left) ? from - 1 : from;
  const behind = words[to]?.lower === 'in' ? to + 1 : -1;
  let first: string | null = null;
  for (const other of segments) {
    if (other.run.words !== words || other.known === undefined) continue;
    if (other.label !== 'PLACE' && other.label !== 'ADJECTIVE') continue;
    const iso2 = other.known.entries.map(isoOf).find((code) => code !== null) ?? null;
    if (other.to === front || other.from === behind) return iso2;
    if (other.to < from) first ??= iso2;
  }
  return left === 'its' ? first : null;
};
