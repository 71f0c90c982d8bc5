import type { Document, Token } from '../document';
import { child, headToken } from '../parsing/tree';

/** Tokens of the longest sentence whose tree is read. */
const LONGEST = 400;

const SUBJECTS = ['nsubj', 'nsubj:pass'];

/**
 * The head of a verb's subject by its dependency tree: its own nsubj, that of the verb it is joined to ("and accused"), that
 * of the clause a participle hangs on ("…, adding"), or the noun that a relative clause describes. Null without a parse and
 * where the tree tells nothing.
 */
export const parsedSubject = (document: Document, verb: Token): Token | null => {
  const sentence = document.sentences[verb.sentence];
  // What is longer is no sentence, and its tree is worth nothing.
  if (!sentence || sentence.endToken - sentence.firstToken > LONGEST) return null;
  let at: Token | null = verb;
  for (let steps = 0; at && steps < 6; steps++) {
    if (at.relation === '') return null;
    const subject = child(document, at, ...SUBJECTS);
    if (subject && !/^(?:who|which|that)$/.test(subject.lower)) return subject;
    const head = headToken(document, at);
    if (/^acl/.test(at.relation)) return head;
    if (subject) return head;
    if (!/^(?:conj|advcl|xcomp|parataxis|dep|ccomp)$/.test(at.relation)) return null;
    if ((at.relation === 'ccomp' || at.relation === 'parataxis') && at !== verb) return null;
    if (at.relation === 'ccomp' || at.relation === 'parataxis') return null;
    at = head;
  }
  return null;
};
