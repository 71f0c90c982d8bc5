import type { CreditRole } from '../../model/kinds';
import type { Annotator, Credit, Document, Paragraph } from '../document';
import { isFirstName } from '../lexicons/first-names';
import { entriesOf } from '../lexicons/name-lexicon';
import { keyOf } from '../lexicons/pieces';

/** Words that open a list of names in a credit, with the part that those people had. The order matters: the longer ones first. */
const TASKS: [RegExp, CreditRole | null][] = [
  [/^(?:additional|further|extra)\s+(?:reporting|writing|research|material)(?:\s+and\s+\w+)?(?:\s+by)?/i, 'REPORTER'],
  [/^with\s+(?:additional\s+)?(?:reporting|contributions?|files|inputs?|assistance|help)\s+(?:by|from)/i, 'REPORTER'],
  [/^(?:reporting|reported)\s+and\s+(?:writing|written)(?:\s+by)?/i, 'AUTHOR'],
  [/^(?:writing|written|text|story|report|words)\s+and\s+(?:editing|edited|reporting)(?:\s+by)?/i, 'AUTHOR'],
  [/^(?:writing|written|text|story|words)\s*(?:by\b|:)|^(?:authors?|writers?)\s*:/i, 'AUTHOR'],
  [/^(?:reporting|reported|report)\s*(?:by\b|:)/i, 'REPORTER'],
  [/^(?:editing|edited|editor|editors)(?:\s+and\s+\w+)?\s*(?:by\b|:)/i, 'EDITOR'],
  [
    /^(?:compiled|translated|translation|translating|photograph(?:s|y)?|photos?|graphics?|video|produced|production)\s*(?:by\b|:)/i,
    null,
  ],
];
const TASK_START =
  /(?:^|[;.,(\s—–-])(?=(?:additional|further|extra|with|reporting|reported|report|writing|written|text|story|words|authors?|writers?|editing|edited|editors?|compiled|translat\w+|photo\w*|graphics?|video|produc\w+)\b)/giu;
const PARTICLE = String.raw`(?:de|da|dos|di|del|della|van|von|der|den|bin|ibn|ag|al|el|la|le|du|y|ter|ten|af|zu)(?=\s)`;
const NAME_WORD = String.raw`(?:\p{Lu}[\p{L}.'’-]*|[ae]l-\p{Lu}[\p{L}'’-]*|${PARTICLE})`;
/** Two to five words of a name; the first is no lower-case particle in the middle of a word. */
const NAME = new RegExp(String.raw`(?<![\p{L}\p{N}-])${NAME_WORD}(?:\s+${NAME_WORD}){1,4}`, 'gu');
const CONTRIBUTED = /^(.{0,200}?)\s+(?:also\s+)?(?:contributed|reported from|helped report)/u;
/** A sentence of a credit line; the stop of an initial or of “St.” ends none. */
const SENTENCE = /\S.*?(?:(?<![ .]\p{L}|\bSt|\bJr|\bSr)[.!?](?=\s+\p{Lu})|$)/gsu;
const WINDOW = 1200;

/** A credit, and whether plain "reporting by" stands before it. */
type Named = Credit & { reported?: true };

/**
 * Reads who wrote, reported and edited the article from its BYLINE and CREDIT paragraphs, each name where it stands: "additional
 * reporting by" makes a REPORTER, and so does "reporting by" where somebody else is named as having written it.
 */
export const annotateCredits: Annotator = (document) => {
  const credits: Named[] = [];
  for (const paragraph of document.paragraphs) {
    if (paragraph.role !== 'BYLINE' && paragraph.role !== 'CREDIT') continue;
    const found = paragraph.role === 'BYLINE' ? bylineCredits(document, paragraph) : taskCredits(document, paragraph);
    for (const credit of found) credits.push(credit);
  }
  const written = credits.some(({ role }) => role === 'AUTHOR');
  document.credits = credits.map(({ reported, ...credit }) =>
    reported && !written ? { ...credit, role: 'AUTHOR' } : credit,
  );
};

const bylineCredits = (document: Document, { start, end }: Paragraph): Credit[] => {
  const line = document.text.slice(start, Math.min(end, start + WINDOW));
  const by = /^(?:by|par|von|text by|story by|words by|written by|reported by)\s*:?\s+/i.exec(line)?.[0].length ?? 0;
  return namesIn(line, { from: by, to: line.length, offset: start, role: 'AUTHOR' });
};

const taskCredits = (document: Document, { start, end }: Paragraph): Named[] => {
  const line = document.text.slice(start, Math.min(end, start + WINDOW));
  const cuts = [...line.matchAll(TASK_START)].map(({ 0: lead, index }) => index + lead.length);
  const tasks: { at: number; role: CreditRole | null; length: number }[] = [];
  for (const at of cuts) {
    const last = tasks.at(-1);
    if (last !== undefined && at < last.at + last.length) continue;
    for (const [pattern, role] of TASKS) {
      const found = pattern.exec(line.slice(at, at + 80));
      if (found === null) continue;
      tasks.push({ at, role, length: found[0].length });
      break;
    }
  }
  if (tasks.length === 0) {
    // "Rashid reported from Irbil. Associated Press writer Sam Holloway contributed.": each sentence has its own people.
    return [...line.matchAll(SENTENCE)].flatMap(({ 0: sentence, index }) => {
      const lead = CONTRIBUTED.exec(sentence)?.[1];
      return lead === undefined
        ? []
        : namesIn(line, { from: index, to: index + lead.length, offset: start, role: 'REPORTER' });
    });
  }
  return tasks.flatMap(({ at, role, length }, i) => {
    if (role === null) return [];
    const names = namesIn(line, { from: at + length, to: tasks[i + 1]?.at ?? line.length, offset: start, role });
    return /^report/i.test(line.slice(at)) ? names.map((name): Named => ({ ...name, reported: true })) : names;
  });
};

/** Names of people in a list such as "A in Rome, B and C": what follows "in", and titles after a comma, are not people. */
const namesIn = (
  line: string,
  { from, to, offset, role }: { from: number; to: number; offset: number; role: CreditRole },
): Credit[] => {
  const credits: Credit[] = [];
  for (const { 0: whole, index } of line.slice(from, to).matchAll(NAME)) {
    // "The Canadian Press' Ann Poe": the owner is no part of the name.
    const owner = /^.*(?:s['’]|['’]s)\s+(?=\S+\s)/u.exec(whole)?.[0].length ?? 0;
    const found = whole.slice(owner);
    const at = from + index + owner;
    const before = line.slice(Math.max(from, at - 14), at);
    const name = found.replace(/[.,'’]+$/u, '');
    if (/\b(?:in|at|from|of|for)\s+(?:the\s+)?$/i.test(before)) continue;
    // "Deng Mayik in Juba, South Sudan, contributed"
    if (/,\s*$/.test(before) && isLand(name)) continue;
    if (isEmployer(line, { at, name, before })) continue;
    const bare = withoutRole(name);
    if (bare === null) continue;
    const start = offset + at + name.indexOf(bare);
    credits.push({ start, end: start + bare.length, name: bare, role });
  }
  return credits;
};

const isLand = (name: string): boolean =>
  entriesOf(keyOf(name))?.some(({ kind }) => kind === 'COUNTRY' || kind === 'REGION') ?? false;

/** "By Meredith Hale, Capitol Ledger staff": what stands last behind a comma is a paper rather than a person, unless a first name begins it. */
const isEmployer = (line: string, { at, name, before }: { at: number; name: string; before: string }): boolean => {
  const behind = line.slice(at + name.length);
  if (/^\s+(?:staff|writers?|correspondents?|reporters?|editors?)\b/i.test(behind)) return true;
  return /,\s*$/.test(before) && /^[\s.]*$/.test(behind) && !isFirstName(name.split(/\s+/)[0] as string);
};

const ROLE_WORDS =
  /\b(?:Correspondent|Editor|Reporter|Writer|Staff|Bureau|Chief|Press|News|Agency|Reuters|Times|Post|Journal|Magazine|Guardian|Service|Desk|Analyst|Columnist|Contributor|Associated|CNN|BBC|AFP|AP|UPI|dpa|Bloomberg|Politics|Political|Economics|Business|Team|University|Today|Network)\b/i;

/** Null for "Energy Correspondent", "Associated Press"; "Associated Press writer Ruth Adeyemi" never comes as one match, for "writer" is lower case. */
const withoutRole = (name: string): string | null => (ROLE_WORDS.test(name) ? null : name);
