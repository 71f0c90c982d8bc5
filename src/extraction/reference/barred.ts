import type { Document, Token } from '../document';
import { mentionsIn } from '../names/at';
import { child, headToken } from '../parsing/tree';

/** Tokens of the longest sentence whose tree is read. */
const LONGEST = 400;

const isReadable = ({ sentences }: Document, { sentence }: Token): boolean => {
  const whole = sentences[sentence];
  return whole !== undefined && whole.endToken - whole.firstToken <= LONGEST;
};

/**
 * Who is the subject of the verb that a pronoun is the object of: "Roe accused her" is not of Roe herself (the second
 * principle of binding theory). Null where nobody is named there, or for "his" and "herself".
 */
export const subjectBeside = (document: Document, token: Token): number | null => {
  if (!/^(?:obj|iobj|obl)$/.test(token.relation) || token.tag === 'PRP$' || /sel(?:f|ves)$/.test(token.lower))
    return null;
  const verb = headToken(document, token);
  if (verb === null || !verb.tag.startsWith('VB') || !isReadable(document, token)) return null;
  const subject = child(document, verb, 'nsubj');
  return subject === null ? null : (mentionsIn(document, subject)[0]?.entity ?? null);
};

/** The reason of a pronoun that stands for somebody without a name. */
export const NAMELESS_BODY = 'coref:nameless';

/** Bodies and people that speak without a name. */
const NAMELESS =
  /^(?:guard|coastguard|police|ministry|department|office|authority|authorities|prosecutors?|officials|embassy|consulate|agency|firm|company|regulators?|watchdog|army|navy|military|council|committee|union|court|airline|hospital|university|school|operator|doctors|residents|witnesses|survivors|lawyers|relatives|activists|villagers|workers|ministers|lawmakers)$/;

/**
 * True for "It" or "They" at the opening of a sentence behind one whose subject is a body or people without a name ("The
 * coast guard denied it. It said …"), and for "they" in what such people say ("police say they have killed 12").
 */
export const isNamelessBody = (document: Document, token: Token): boolean => {
  if (!/^(?:it|they)$/.test(token.lower) || !isReadable(document, token)) return false;
  const sentence = document.sentences[token.sentence];
  if (!sentence) return false;
  if (token.index === sentence.firstToken) {
    const before = document.sentences[token.sentence - 1];
    if (!before || before.paragraph !== sentence.paragraph || before.endToken - before.firstToken > LONGEST)
      return false;
    const root = document.tokens.slice(before.firstToken, before.endToken).find(({ relation }) => relation === 'root');
    return root !== undefined && isNameless(document, child(document, root, 'nsubj'), token);
  }
  const verb = headToken(document, token);
  const outer = verb?.relation === 'ccomp' ? headToken(document, verb) : null;
  return outer !== null && outer.index < token.index && isNameless(document, child(document, outer, 'nsubj'), token);
};

const isNameless = (document: Document, subject: Token | null, { lower }: Token): boolean =>
  subject !== null &&
  NAMELESS.test(subject.lower) &&
  (lower === 'it') === !isPlural(subject) &&
  mentionsIn(document, subject).length === 0;

const isPlural = ({ tag, lower }: Token): boolean => tag === 'NNS' || lower === 'police';
