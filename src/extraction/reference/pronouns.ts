import type { Document, DraftEntity, Token } from '../document';
import type { Presence } from './salience';

/** What a pronoun asks of the entity that it stands for. */
interface Wanted {
  kinds: ReadonlySet<DraftEntity['kind']>;
  gender?: 'M' | 'F';
}

const PEOPLE: ReadonlySet<DraftEntity['kind']> = new Set(['PERSON']);
const BODIES: ReadonlySet<DraftEntity['kind']> = new Set(['ORGANIZATION', 'COUNTRY']);
const WANTED: ReadonlyMap<string, Wanted> = new Map<string, Wanted>([
  ...['he', 'him', 'his', 'himself'].map((word) => [word, { kinds: PEOPLE, gender: 'M' as const }] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, { kinds: PEOPLE, gender: 'F' as const }] as const),
  ...['it', 'its', 'itself'].map((word) => [word, { kinds: BODIES }] as const),
  ...['they', 'them', 'their', 'theirs', 'themselves'].map((word) => [word, { kinds: BODIES }] as const),
]);

/** Whether this token is a pronoun that `resolvePronoun` answers for. */
export const isPronoun = ({ lower }: Token): boolean => WANTED.has(lower);

/** "It is likely that", "it was not clear whether", "it rained": nothing is meant. */
const EMPTY_IT =
  /^(?:is|was|'s|will be|would be|may be|might be|has been|had been|seems|seemed|appears|appeared|remains|remained|becomes|became|takes|took|makes)\s+(?:not\s+|also\s+|still\s+|yet\s+|n't\s+|very\s+|too\s+|now\s+|un)?(?:likely|unlikely|clear|unclear|possible|impossible|important|necessary|time|true|hard|difficult|easy|too|better|best|good|up|expected|believed|thought|understood|known|reported|said|announced|only|worth|because|about|as|the|a|an|that|essential|vital|crucial|early|late|inevitable|obvious|evident|raining|snowing|cold|hot|dark|\w+ing\b)/;

/**
 * The entity that a pronoun stands for, chosen among those present by kind, gender, nearness and role; null where nobody fits or
 * two fit alike.
 */
export const resolvePronoun = (
  document: Document,
  pronoun: Token,
  present: Presence[],
  { quoted }: { quoted: boolean },
): { entity: number; why: string } | null => {
  const wanted = WANTED.get(pronoun.lower) as Wanted;
  if (pronoun.lower === 'it' && EMPTY_IT.test(document.text.slice(pronoun.end, pronoun.end + 40).trimStart()))
    return null;
  const plural = pronoun.lower.startsWith('the');
  let [best, most, second] = [null as Presence | null, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const candidate of present) {
    const entity = document.entities[candidate.entity] as DraftEntity;
    if (!fits(entity, wanted) || candidate.at >= pronoun.start) continue;
    const score = rank(candidate, entity, { quoted, gendered: wanted.gender !== undefined });
    if (score > most) {
      [second, most, best] = [most, score, candidate];
    } else if (score > second) second = score;
  }
  const floor = wanted.gender === undefined ? (plural ? 0.6 : 0.2) : -2.5;
  if (best === null || most < floor) return null;
  return { entity: best.entity, why: `coref:${pronoun.lower}<-${document.entities[best.entity]?.name}` };
};

const fits = (entity: DraftEntity, { kinds, gender }: Wanted): boolean =>
  kinds.has(entity.kind) && (gender === undefined || entity.gender === undefined || entity.gender === gender);

const rank = (
  { distance, subject, count, quoted: inQuote, sameParagraph }: Presence,
  entity: DraftEntity,
  { quoted, gendered }: { quoted: boolean; gendered: boolean },
): number => {
  let score = 2 - Math.min(distance, 6) * (gendered ? 1 : 1.4);
  if (subject) score += 1.3;
  if (sameParagraph) score += 0.6;
  if (inQuote && !quoted) score -= 1;
  score += Math.min(0.6, count * 0.1);
  if (gendered && entity.gender === undefined) score -= 0.7;
  return score;
};
