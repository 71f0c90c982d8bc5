import type { Document, DraftStatement, Reference, Token } from '../document';
import { mentionsIn } from '../names/at';
import { genderOfPronoun, resolvePronoun } from '../reference/pronouns';
import type { Presence, Stage } from '../reference/salience';
import { namesBefore, type OwnNouns } from './own-antecedent';

/** What is known of the statement that a word stands in. */
export interface Said {
  statement: DraftStatement;
  speakers: ReadonlySet<number>;
  /** For whom they speak. */
  sides: ReadonlySet<number>;
  quoted: (offset: number) => boolean;
  /** Whose lawyer, relative or spokesman speaks; null for nobody's. */
  principal: number | null;
  /** Where its words begin, and their nouns so far; those of a quotation that goes on behind "she said" are one. */
  from: number;
  nouns: OwnNouns;
}

/** What goes on up to a word. */
export interface Course {
  stage: Stage;
  genders: Map<number, 'M' | 'F'>;
  paragraph: number;
}

/** What somebody wants of another, not of himself. */
const WANTED_OF_OTHERS =
  /^(?:resignation|removal|dismissal|release|arrest|extradition|ouster|departure|surrender|sacking|impeachment|acquittal)$/;

/** "Called it a crime" judges what happened, nobody. */
const isJudged = ({ lower, start }: Token, { start: opening, why }: DraftStatement): boolean =>
  lower === 'it' && start === opening && (why.includes('frame:call') || why.includes('frame:as'));

/** How far back in a quotation a name is looked for, in code units; bounds the work. */
const LONGEST = 2000;

/** Whom a pronoun of a statement means; nobody where it more likely means one of the statement's own nouns. */
export const pronounIn = (
  document: Document,
  found: { before: Reference; token: Token; around: Said },
  course: Course,
): Reference => {
  const { token, around } = found;
  const { statement, from, nouns, quoted, speakers } = around;
  const reference = personIn(document, found, course);
  const { entity, end } = reference;
  if (entity === null) return reference;
  if (isJudged(token, statement)) return { ...reference, entity: null, why: ['coref:judged'] };
  if (namesBefore(document, entity, { start: Math.max(from, end - LONGEST), end })) return reference;
  return nouns.mayBe(token, { quoted: quoted(token.start), speaks: speakers.has(entity) })
    ? { ...reference, entity: null, why: ['coref:own-noun'] }
    : reference;
};

/** "Demanded that he step down" and "demanded his resignation": a speaker means another. */
const isOfOthers = ({ tokens }: Document, { index, lower }: Token): boolean => {
  const next = tokens[index + 1];
  if (/^s?he$/.test(lower)) return /^(?:VBP?|NN)$/.test(next?.tag ?? '') && next?.sentence === tokens[index]?.sentence;
  return WANTED_OF_OTHERS.test(next?.lower ?? '');
};

const personIn = (
  document: Document,
  { before, token, around }: { before: Reference; token: Token; around: Said },
  { stage, genders, paragraph }: Course,
): Reference => {
  const { speakers, sides, quoted, principal, statement } = around;
  const inQuote = quoted(token.start);
  const gender = genderOfPronoun(token.lower);
  if (gender !== undefined && principal !== null && fits(document, principal, { gender, genders })) {
    const others = mentionsIn(document, { start: statement.start, end: token.start }).some(
      ({ entity }) => entity !== principal && fits(document, entity, { gender, genders }),
    );
    if (!others)
      return answered(before, { entity: principal, why: `coref:principal<-${document.entities[principal]?.name}` });
  }
  if (!inQuote && !(before.entity !== null && speakers.has(before.entity) && isOfOthers(document, token)))
    return before;
  const present = stage
    .present(token.sentence, paragraph)
    .filter(({ entity }) => !speakers.has(entity) && !(inQuote && sides.has(entity)));
  const answer = resolvePronoun(document, token, { present, quoted: inQuote, genders });
  return answered(before, answer ?? (gender ? foremost(document, present, { gender, genders }) : null));
};

const answered = (before: Reference, answer: { entity: number; why: string } | null): Reference => ({
  ...before,
  entity: answer?.entity ?? null,
  why: [answer?.why ?? 'coref:unsure'],
});

const fits = (
  { entities }: Document,
  entity: number,
  { gender, genders }: { gender: 'M' | 'F'; genders: ReadonlyMap<number, 'M' | 'F'> },
): boolean => {
  const known = entities[entity]?.gender ?? genders.get(entity);
  return entities[entity]?.kind === 'PERSON' && (known === undefined || known === gender);
};

/** Of those spoken of long before, the person who is named most. */
const foremost = (
  document: Document,
  present: readonly Presence[],
  sex: { gender: 'M' | 'F'; genders: ReadonlyMap<number, 'M' | 'F'> },
): { entity: number; why: string } | null => {
  let best: Presence | null = null;
  for (const one of present) if (fits(document, one.entity, sex) && one.count > (best?.count ?? 1)) best = one;
  return best && { entity: best.entity, why: `coref:foremost<-${document.entities[best.entity]?.name}` };
};
