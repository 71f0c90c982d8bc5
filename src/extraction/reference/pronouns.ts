import type { Document, DraftEntity, Token } from '../document';
import { SAYING } from '../lexicons/name-words';
import type { Answer } from './phrase';
import type { Presence } from './salience';

/** What a pronoun asks of the entity that it stands for. */
interface Wanted {
  kinds: ReadonlySet<DraftEntity['kind']>;
  gender?: 'M' | 'F';
}

const PEOPLE: ReadonlySet<DraftEntity['kind']> = new Set(['PERSON']);
const BODIES: ReadonlySet<DraftEntity['kind']> = new Set(['ORGANIZATION', 'COUNTRY']);
const WANTED: ReadonlyMap<string, Wanted> = new Map<string, Wanted>([
  ...['he', 'him', 'his', 'himself'].map((word): [string, Wanted] => [word, { kinds: PEOPLE, gender: 'M' }]),
  ...['she', 'her', 'hers', 'herself'].map((word): [string, Wanted] => [word, { kinds: PEOPLE, gender: 'F' }]),
  ...['it', 'its', 'itself', 'they', 'them', 'their', 'theirs', 'themselves'].map((word): [string, Wanted] => [
    word,
    { kinds: BODIES },
  ]),
]);

/** Whether this token is a pronoun that `resolvePronoun` answers for. */
export const isPronoun = ({ lower }: Token): boolean => WANTED.has(lower);

/** The gender that a pronoun tells of whom it stands for. */
export const genderOfPronoun = (lower: string): 'M' | 'F' | undefined => WANTED.get(lower)?.gender;

const BE = `(?:is|was|'s|’s|will be|would be|may be|might be|has been|had been|seems|seemed|appears|appeared|remains|remained|becomes|became|takes|took|makes)`;
const HEDGE = String.raw`\s+(?:not\s+|also\s+|still\s+|yet\s+|n't\s+|very\s+|too\s+|now\s+)*`;
/** "It is likely that", "it was not clear whether", "it rained": nothing is meant. */
const EMPTY_IT = new RegExp(
  String.raw`^${BE}${HEDGE}(?:(?:un)?(?:likely|clear|possible|important|necessary|true|certain)|impossible|time|hard|difficult|easy|better|best|up to|expected|believed|thought|understood|known|reported|said|announced|worth|because|about time|essential|vital|crucial|early|late|inevitable|obvious|evident|raining|snowing|cold|hot|dark)\b`,
);
/** At the beginning of a sentence or quotation "It is a school" says what something is. */
const PRESENTING_IT = new RegExp(String.raw`^${BE}${HEDGE}(?:the|a|an|that|all|only|just|like|my|our|his|her)\b`);

/**
 * The entity that a pronoun stands for, chosen among those present by kind, gender, nearness and role; null where nobody
 * fits well enough. `genders` holds what pronouns have told already of people whose names do not tell.
 */
export const resolvePronoun = (
  document: Document,
  pronoun: Token,
  { present, quoted, genders }: { present: Presence[]; quoted: boolean; genders: ReadonlyMap<number, 'M' | 'F'> },
): Answer => {
  const { kinds, gender } = WANTED.get(pronoun.lower) as Wanted;
  if (pronoun.lower === 'it' && isEmpty(document, pronoun)) return null;
  let [best, most] = [null as Presence | null, Number.NEGATIVE_INFINITY];
  let turn = 0;
  for (const candidate of present) {
    const entity = document.entities[candidate.entity] as DraftEntity;
    const known = entity.gender ?? genders.get(candidate.entity);
    if (!kinds.has(entity.kind) || candidate.at >= pronoun.start) continue;
    if (gender !== undefined && known !== undefined && known !== gender) continue;
    const score = rank(candidate, { quoted, gender, known }) - 0.15 * turn++;
    if (score > most) [most, best] = [score, candidate];
  }
  const floor = gender !== undefined ? -2.5 : pronoun.lower.startsWith('the') ? 0.6 : 0.2;
  if (best === null || most < floor) return null;
  return { entity: best.entity, why: `coref:${pronoun.lower}<-${document.entities[best.entity]?.name}` };
};

/** What a name that only modifies a noun ("NATO ambassadors") has behind others. */
const MODIFYING = 1.3;

const isEmpty = ({ text, tokens }: Document, { index, end }: Token): boolean => {
  const behind = text.slice(end, end + 40).trimStart();
  const before = tokens[index - 1]?.lower ?? '';
  const reported = before === 'that' || SAYING.has(before);
  return EMPTY_IT.test(behind) || (!reported && PRESENTING_IT.test(behind));
};

const rank = (
  { distance, subject, count, quoted: inQuote, sameParagraph, adjective, within }: Presence,
  { quoted, gender, known }: { quoted: boolean; gender: 'M' | 'F' | undefined; known: 'M' | 'F' | undefined },
): number => {
  let score = 2 - Math.min(distance, 6) * (gender === undefined ? 1.4 : 1);
  if (subject) score += 1.3;
  if (sameParagraph) score += 0.6;
  if (adjective) score -= 2.6;
  if (within === 'MODIFIER' && gender === undefined) score -= MODIFYING;
  // Nobody speaks of himself by name: "he said" behind a quotation means none of those named in it.
  if (inQuote && !quoted) score -= gender === undefined ? 1 : 3;
  if (gender !== undefined && known === undefined) score -= 0.7;
  return score + Math.min(0.3, count * 0.03);
};
