import type { Document, Reference, Token } from '../document';
import { mentionsIn } from '../names/at';

/** How far before a verb its subject's name may stand, in code units. */
const REACH = 140;

/** How many references back a subject may be; bounds the work. */
const LATEST = 12;

/** What may stand between a name and the verb that it is the subject of: an insertion between commas, auxiliaries and adverbs. */
const TO_VERB = /^(?:,[^,;.]{1,110},|,)?\s*(?:(?:has|have|had|also|then|later|again|never|\w+ly)\s+)*$/;

/**
 * Who is the subject of the verb that a pronoun is the object of: "Roe accused her" is not of Roe herself (the second
 * principle of binding theory); nor is "She accused her". `known` are the references before it. Null where nobody is known there, or for "his" and "herself".
 */
export const subjectBeside = (document: Document, token: Token, known: readonly Reference[]): number | null => {
  if (token.tag === 'PRP$' || !/^(?:him|her|them)$/.test(token.lower)) return null;
  const verb = document.tokens[token.index - 1];
  if (verb === undefined || verb.sentence !== token.sentence || !/^VB[DZP]$/.test(verb.tag)) return null;
  const before = document.tokens[token.index - 2];
  if (before && /^(?:s?he|they)$/.test(before.lower))
    return known.slice(-LATEST).findLast(({ start }) => start === before.start)?.entity ?? null;
  const start = Math.max(document.sentences[token.sentence]?.start ?? 0, verb.start - REACH);
  const named = mentionsIn(document, { start, end: verb.start }).toReversed();
  const subject = named.find((mention) => TO_VERB.test(document.text.slice(mention.end, verb.start)));
  return subject?.entity ?? null;
};

/** The reason of a pronoun that stands for somebody without a name. */
export const NAMELESS_BODY = 'coref:nameless';

/** Bodies and people that speak without a name. */
const NAMELESS =
  /^(?:guard|coastguard|police|ministry|department|office|authority|authorities|prosecutors?|officials|embassy|consulate|agency|firm|company|regulators?|watchdog|army|navy|military|council|committee|union|court|airline|hospital|university|school|operator|doctors|residents|witnesses|survivors|lawyers|relatives|activists|villagers|workers|ministers|lawmakers)$/;

const isFiniteVerb = (token: Token | undefined): boolean => /^(?:VB[DZP]|MD)$/.test(token?.tag ?? '');

/** The subject at the opening of a sentence: its first noun phrase, where a finite verb follows. */
const openingSubject = ({ tokens }: Document, first: number, end: number): Token | null => {
  let at = first;
  while (at < end && /^(?:DT|JJ|NNP?S?)$/.test(tokens[at]?.tag ?? '')) at++;
  return at > first && isFiniteVerb(tokens[at]) ? (tokens[at - 1] ?? null) : null;
};

/**
 * True for "It" or "They" at the opening of a sentence behind one whose subject is a body or people without a name ("The
 * coast guard denied it. It said …"), and for "they" in what such people say ("police say they have killed 12"). `known` are
 * the references before it: a body that is known to stand for somebody has a name.
 */
export const isNamelessBody = (document: Document, token: Token, known: readonly Reference[]): boolean => {
  const latest = known.slice(-LATEST);
  if (!/^(?:it|they)$/.test(token.lower)) return false;
  const { sentences, tokens } = document;
  const sentence = sentences[token.sentence];
  if (!sentence) return false;
  if (token.index === sentence.firstToken) {
    const before = sentences[token.sentence - 1];
    if (!before || before.paragraph !== sentence.paragraph) return false;
    return isNameless(document, openingSubject(document, before.firstToken, before.endToken), { token, latest });
  }
  const that = tokens[token.index - 1]?.lower === 'that' ? 1 : 0;
  const verb = token.index - 1 - that;
  return (
    verb > sentence.firstToken &&
    isFiniteVerb(tokens[verb]) &&
    isNameless(document, tokens[verb - 1] ?? null, { token, latest })
  );
};

const isNameless = (
  document: Document,
  subject: Token | null,
  { token: { lower }, latest }: { token: Token; latest: readonly Reference[] },
): boolean =>
  subject !== null &&
  NAMELESS.test(subject.lower) &&
  (lower === 'it') === !isPlural(subject) &&
  mentionsIn(document, subject).length === 0 &&
  !latest.some(({ start, end, entity }) => entity !== null && start < subject.end && subject.start < end);

const isPlural = ({ tag, lower }: Token): boolean => tag === 'NNS' || lower === 'police';
