import type { Document, DraftStatement, Reference, Token } from '../document';
import { mentionsIn, referencesIn } from '../names/at';
import { enter } from '../reference/enter';
import { KIN, LAWYER, type Tie, tiesOf } from '../reference/kin';
import { isPronoun } from '../reference/pronouns';
import { type Placed, placeMentions, Stage } from '../reference/salience';
import { OwnNouns } from './own-antecedent';
import { type Course, pronounIn, type Said } from './said-pronouns';
import { quotedIn } from './topics/topic-context';

/**
 * Resolves anew whom the words of statements mean, once it is known who speaks them: in a quotation nobody says "he" or "she" of
 * himself or "they" of his own side, nobody demands his own resignation, a lawyer's "he" is the client, and "my brother" is whom the article names as such.
 * Where the statement has a noun of its own for a pronoun, nobody is meant. `sides` is for whom each person speaks.
 * Takes time in proportion to the article.
 */
export const settleReferences = (
  document: Document,
  statements: readonly DraftStatement[],
  { sides }: { sides: ReadonlyMap<number, number> },
): void => {
  const { tokens, sentences } = document;
  const ties = tiesOf(document);
  const said = saidAt(document, statements, { ties, sides });
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
  { ties, sides: sidesOf }: { ties: readonly Tie[]; sides: ReadonlyMap<number, number> },
): ((offset: number) => Said | null) => {
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
      const before: Said | null = here !== null && goesOn(here.statement, statement) ? here : null;
      const { from, nouns } = before ?? { from: statement.start, nouns: new OwnNouns() };
      here = { statement, speakers, sides, quoted: quotedIn(document, statement), principal, from, nouns };
    }
    return here;
  };
};

/** How far apart the parts of a quotation stand, in code units. */
const APART = 200;

const goesOn = (one: DraftStatement, next: DraftStatement): boolean =>
  one.kind === 'DIRECT' && next.kind === 'DIRECT' && one.speaker === next.speaker && next.start - one.end < APART;

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
