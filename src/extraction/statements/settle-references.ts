import type { Document, DraftStatement, Reference, Token } from '../document';
import { mentionsIn, referencesIn } from '../names/at';
import { enter } from '../reference/enter';
import { KIN, LAWYER, type Tie, tiesOf } from '../reference/kin';
import { genderOfPronoun, isPronoun, resolvePronoun } from '../reference/pronouns';
import { type Placed, type Presence, placeMentions, Stage } from '../reference/salience';
import { namesBefore, OwnNouns } from './own-antecedent';
import { findSides } from './topics/sides';
import { quotedIn } from './topics/topic-context';

/** What is known of the statement that a word stands in. */
interface Said {
  statement: DraftStatement;
  speakers: ReadonlySet<number>;
  /** For whom they speak. */
  sides: ReadonlySet<number>;
  quoted: (offset: number) => boolean;
  /** Whose lawyer, relative or spokesman speaks; null for nobody's. */
  principal: number | null;
  /** Its nouns so far. */
  nouns: OwnNouns;
}

/** What goes on up to a word. */
interface Course {
  stage: Stage;
  genders: Map<number, 'M' | 'F'>;
  paragraph: number;
}

/**
 * Resolves anew whom the words of statements mean, once it is known who speaks them: in a quotation nobody says "he" or "she" of
 * himself, nobody demands his own resignation, a lawyer's "he" is the client, and "my brother" is whom the article names as such.
 * Takes time in proportion to the article.
 */
export const settleReferences = (document: Document, statements: readonly DraftStatement[]): void => {
  const { tokens, sentences } = document;
  const ties = tiesOf(document);
  const said = saidAt(document, statements, ties);
  const placed = placeMentions(document);
  const course: Course = { stage: new Stage(), genders: new Map(), paragraph: -1 };
  const settled: Reference[] = [];
  let [mention, known, relativeEnd] = [0, 0, 0];
  for (const token of tokens) {
    while ((placed[mention]?.mention.start ?? Number.POSITIVE_INFINITY) < token.start)
      course.stage.add(placed[mention++] as Placed);
    course.paragraph = sentences[token.sentence]?.paragraph ?? -1;
    const around = said(token.start);
    const relative = around ? relativeAt(document, token, { around, ties }) : null;
    if (relative) {
      settled.push(relative);
      relativeEnd = relative.end;
    }
    for (; (document.references[known]?.start ?? Number.POSITIVE_INFINITY) < token.end; known++) {
      const before = document.references[known] as Reference;
      const reference = !around
        ? before
        : isPronoun(token)
          ? pronounIn(document, { before, token, around }, course)
          : descriptionIn(document, before, around);
      settled.push(reference);
      enter(document, { reference, token, quoted: around?.quoted(token.start) ?? false }, course);
    }
    if (token.start >= relativeEnd) around?.nouns.add(document, token);
  }
  document.references = settled.sort((a, b) => a.start - b.start || b.end - a.end);
};

const saidAt = (
  document: Document,
  statements: readonly DraftStatement[],
  ties: readonly Tie[],
): ((offset: number) => Said | null) => {
  const sidesOf = findSides(document);
  let next = 0;
  let here: Said | null = null;
  return (offset) => {
    while ((statements[next]?.end ?? Number.POSITIVE_INFINITY) <= offset) next++;
    const statement = statements[next];
    if (!statement || offset < statement.start) return null;
    if (here?.statement !== statement) {
      const speakers = new Set(statement.speaker === null ? [] : [statement.speaker, ...statement.moreSpeakers]);
      const sides = new Set([...speakers].flatMap((speaker) => sidesOf.get(speaker) ?? []));
      const principal = principalOf(document, statement, ties);
      here = { statement, speakers, sides, quoted: quotedIn(document, statement), principal, nouns: new OwnNouns() };
    }
    return here;
  };
};

/** Somebody who has no name and speaks for another: "His lawyer", "an aide to the president". */
const SPEAKS_FOR =
  /\b(?:lawyers?|attorneys?|spokes(?:man|woman|person)|aide|adviser|advisor|relative|representative|father|mother|brother|sister|wife|husband|son|daughter|uncle|cousin|manager|agent|doctor)\b/;

const principalOf = (
  document: Document,
  { speaker, speakerMention, cue, end }: DraftStatement,
  ties: readonly Tie[],
): number | null => {
  if (speaker !== null) {
    const tie = ties.findLast(({ who, noun }) => who === speaker && LAWYER.test(noun));
    return tie?.of ?? null;
  }
  if (!speakerMention || !SPEAKS_FOR.test(document.text.slice(speakerMention.start, speakerMention.end))) return null;
  const until = cue && cue.start > speakerMention.start ? cue.start : Math.min(end, speakerMention.end + 40);
  const span = { start: speakerMention.start, end: Math.max(until, speakerMention.end) };
  const owner = [...mentionsIn(document, span), ...referencesIn(document, span)].find(
    ({ entity, start }) => entity !== null && start >= span.start && document.entities[entity]?.kind === 'PERSON',
  );
  return owner?.entity ?? null;
};

/** "His client", "my brother": whom a lawyer or relative speaks of; null where no name is known. */
const relativeAt = (
  document: Document,
  token: Token,
  { around: { speakers, principal }, ties }: { around: Said; ties: readonly Tie[] },
): Reference | null => {
  if (!/^(?:my|our|his|her|their)$/.test(token.lower)) return null;
  const noun = document.tokens[token.index + 1];
  if (!noun || noun.sentence !== token.sentence) return null;
  const found = ((): number | null => {
    if (/^clients?$/.test(noun.lower)) return principal;
    if (!KIN.test(noun.lower)) return null;
    const own = ties.findLast(({ of, noun: tie }) => speakers.has(of) && tie === noun.lower);
    return own?.who ?? ties.findLast(({ who, noun: tie }) => speakers.has(who) && KIN.test(tie))?.of ?? null;
  })();
  if (found === null) return null;
  const why = [`coref:${noun.lower}<-${document.entities[found]?.name}`];
  return { start: token.start, end: noun.end, entity: found, form: 'DESCRIPTION', why };
};

/** What somebody wants of another, not of himself. */
const WANTED_OF_OTHERS =
  /^(?:resignation|removal|dismissal|release|arrest|extradition|ouster|departure|surrender|sacking|impeachment|acquittal)$/;

/** "Called it a crime" judges what happened, nobody. */
const isJudged = ({ lower, start }: Token, { start: opening, why }: DraftStatement): boolean =>
  lower === 'it' && start === opening && (why.includes('frame:call') || why.includes('frame:as'));

/** Whom a pronoun of a statement means; nobody where it more likely means one of the statement's own nouns. */
const pronounIn = (
  document: Document,
  found: { before: Reference; token: Token; around: Said },
  course: Course,
): Reference => {
  const { token, around } = found;
  const { statement, nouns, quoted, speakers } = around;
  const reference = personIn(document, found, course);
  const { entity, end } = reference;
  if (entity === null) return reference;
  if (isJudged(token, statement)) return { ...reference, entity: null, why: ['coref:judged'] };
  if (namesBefore(document, statement, { entity, end })) return reference;
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

/** A person's title in the person's own quotation means another one; "the state" is that of who speaks for one. */
const descriptionIn = (document: Document, reference: Reference, { speakers, sides, quoted }: Said): Reference => {
  const { entity, form, start, end } = reference;
  if (entity === null) return reference;
  if (form === 'TITLE')
    return speakers.has(entity) && quoted(start)
      ? { ...reference, entity: null, why: ['coref:speaker-barred'] }
      : reference;
  const own = [...speakers, ...sides].find((side) => document.entities[side]?.kind === 'COUNTRY');
  return own !== undefined && /^the state$/i.test(document.text.slice(start, end))
    ? { ...reference, entity: own, why: [`description:own-state<-${document.entities[own]?.name}`] }
    : reference;
};
