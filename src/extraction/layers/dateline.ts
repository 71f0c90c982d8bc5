import type { Annotator, Dateline, Paragraph } from '../document';

const CITY = String.raw`[\p{Lu}][\p{L}.'’\-]*(?:[ -][\p{L}.'’\-]+){0,4}`;
const PLACES = String.raw`${CITY}(?:\s*[/&]\s*${CITY}){0,3}(?:,\s*${CITY}){0,3}`;
const MONTH = String.raw`(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?`;
const DATE = String.raw`(?:,?\s*(?:${MONTH}\s+\d{1,2}|\d{1,2}\s+${MONTH})(?:,?\s+\d{4})?)`;
const AGENCY = String.raw`\(\s*[\p{L}][\p{L}\p{N}&./' -]{1,40}\)`;
const DASH = String.raw`(?:\.?\s*(?:—|–|―|--|-)\s*|\s*:\s+)`;

/** "ROME (Reuters) – ", "WASHINGTON, Nov 3 (AP) —", "Quito, Dec 13 (EFE).- ", "Minsk (dpa) - ". */
const WITH_AGENCY = new RegExp(String.raw`^(${PLACES})${DATE}?,?\s*(${AGENCY})${DATE}?${DASH}`, 'u');
/** "NIAMEY, Niger — ", "LONDON, 3 May - ", "PARIS/BERLIN -". */
const CAPITALS = new RegExp(
  String.raw`^((?:[\p{Lu}.'’\-]{2,}(?:[ -][\p{Lu}.'’\-]+){0,4})(?:\s*[/&]\s*[\p{Lu}.'’ \-]+)*(?:,\s*${CITY}){0,2})${DATE}?\s*(?:—|–|―|--|\s-\s|:\s)\s*`,
  'u',
);
/** "London – The head of …": a spaced dash right after one or two capitalized words. */
const PLAIN = new RegExp(
  String.raw`^([\p{Lu}][\p{L}.'’]+(?:[ -][\p{Lu}][\p{L}.'’]+){0,2}(?:,\s*[\p{Lu}][\p{L}.]+){0,2})${DATE}?\s+(?:—|–|―|--|-)\s+(?=[\p{Lu}"“‘'«„])`,
  'u',
);
/** "TOKYO, June 9, Nippon Newswire - " */
const DATED = new RegExp(
  String.raw`^([\p{Lu}.'’\-]{2,}(?:[ -][\p{Lu}.'’\-]+){0,3}(?:,\s*${CITY})?)${DATE},?\s*(?:[\p{Lu}][\p{L}&.]*\s+){1,3}(?:—|–|―|--|-)\s+`,
  'u',
);
const WINDOW = 160;

/**
 * Finds the dateline: the place (with date and agency) in front of the first paragraphs of prose, in any of the usual forms. Sets
 * `document.dateline`, and where prose begins behind it in its paragraph (`bodyStart`).
 */
export const annotateDateline: Annotator = (document) => {
  const bodies = document.paragraphs.filter(({ role }) => role === 'BODY').slice(0, 3);
  for (const paragraph of bodies) {
    const found = matchDateline(document.text, paragraph);
    if (found === null) continue;
    document.dateline = found;
    paragraph.bodyStart = found.end;
    return;
  }
};

const matchDateline = (text: string, { start, end }: Paragraph): Dateline | null => {
  const head = text.slice(start, Math.min(end, start + WINDOW));
  const found = WITH_AGENCY.exec(head) ?? CAPITALS.exec(head) ?? DATED.exec(head) ?? PLAIN.exec(head);
  if (found === null || found[0].length === end - start) return null;
  const place = (found[1] as string).replace(/[\s,.]+$/, (rest) =>
    rest.startsWith('.') && found[1]?.includes('.') ? '.' : '',
  );
  if (NO_PLACE.test(place)) return null;
  return { start, end: start + found[0].length, place };
};

/** Words in capitals before a dash that announce a sort of text. */
const NO_PLACE =
  /^(?:UPDATE|URGENT|ANALYSIS|EXCLUSIVE|FACTBOX|TIMELINE|CORRECTED?|CORRECTION|BREAKING|WATCH|VIDEO|OPINION|INTERVIEW|FEATURE|INSIGHT|SPECIAL REPORT|LIVE|PHOTOS?|NOTE|Q|A|Update|Analysis|Exclusive|Opinion|Watch|Video|Live|Breaking|Yes|No|But|And|So|However|Correction)\b/;
