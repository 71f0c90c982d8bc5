import type { Span } from '../../model/span';
import type { Document, Token } from '../document';

type Parsed = Pick<Document, 'tokens' | 'sentences'>;

const tokensOfSentence = ({ tokens, sentences }: Parsed, { sentence }: Token): Token[] => {
  const { firstToken, endToken } = sentences[sentence] as Document['sentences'][number];
  return tokens.slice(firstToken, endToken);
};

/** The words that hang on `token` itself, in the order of the text; of some relations only, where such are given. */
export const children = ({ tokens, sentences }: Parsed, token: Token, ...relations: string[]): Token[] => {
  const { firstToken, endToken } = sentences[token.sentence] as Document['sentences'][number];
  const found: Token[] = [];
  for (let at = firstToken; at < endToken; at += 1) {
    const word = tokens[at] as Token;
    if (word.head === token.index && (relations.length === 0 || relations.includes(word.relation))) found.push(word);
  }
  return found;
};

/** The first child with one of the relations; null where there is none. */
export const child = (document: Parsed, token: Token, ...relations: string[]): Token | null =>
  children(document, token, ...relations)[0] ?? null;

/** The word that `token` hangs on; null for a root, and for a token that was not parsed. */
export const headToken = ({ tokens }: Parsed, { head }: Token): Token | null => tokens[head] ?? null;

/** `token`, its head, the head of that, and so on to the root. */
export const pathToRoot = (document: Parsed, token: Token): Token[] => {
  const path = [token];
  for (let head = headToken(document, token); head !== null && path.length < 1_000; head = headToken(document, head))
    path.push(head);
  return path;
};

/** True where `token` is `ancestor`, or hangs on it over any number of words. */
export const isUnder = (document: Parsed, token: Token, ancestor: Token): boolean =>
  token.sentence === ancestor.sentence && pathToRoot(document, token).includes(ancestor);

/**
 * `token` and all words under it, in the order of the text. Branches that hang on `token` itself by a relation in
 * `without` are left out ("parataxis": the phrase without its "Kerry said"). Time is linear in the sentence's length.
 */
export const subtree = (document: Parsed, token: Token, without: readonly string[] = []): Token[] => {
  const words = tokensOfSentence(document, token);
  const first = (words[0] as Token).index;
  const kept = new Set<number>([token.index]);
  const below = words.map((): number[] => []);
  for (const { index, head } of words) if (head >= 0) below[head - first]?.push(index);
  const open = [token.index];
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    for (const under of below[index - first] as number[]) {
      const { relation } = document.tokens[under] as Token;
      if (kept.has(under) || (index === token.index && without.includes(relation))) continue;
      kept.add(under);
      open.push(under);
    }
  }
  return words.filter(({ index }) => kept.has(index));
};

/** From the first to the last of `tokens`, which are in the order of the text and at least one. */
export const spanOf = (tokens: readonly Token[]): Span => ({
  start: (tokens[0] as Token).start,
  end: (tokens.at(-1) as Token).end,
});

/** The stretch of text that `token` and all words under it cover. */
export const subtreeSpan = (document: Parsed, token: Token, without: readonly string[] = []): Span =>
  spanOf(subtree(document, token, without));

const CLAUSES: ReadonlySet<string> = new Set(['root', 'ccomp', 'xcomp', 'advcl', 'acl', 'csubj', 'parataxis']);

const isPredicate = (document: Parsed, token: Token): boolean =>
  CLAUSES.has(token.relation) ||
  token.head < 0 ||
  (token.relation === 'conj' && child(document, token, 'nsubj', 'csubj', 'expl', 'aux', 'cop') !== null);

/** The word that heads the clause in which `token` stands: itself, where it is a predicate. */
export const clauseHead = (document: Parsed, token: Token): Token =>
  pathToRoot(document, token).find((word) => isPredicate(document, word)) as Token;

/**
 * The clause in which `token` stands, as a stretch of text: its head and what hangs on it, without marks at its edges,
 * a conjunction before it, and the clauses that are joined to it (coordinated ones with a subject, parataxis).
 */
export const clauseSpan = (document: Parsed, token: Token): Span => {
  const head = clauseHead(document, token);
  const joined = children(document, head, 'conj', 'parataxis', 'cc', 'punct').filter(
    (word) => word.relation !== 'conj' || isPredicate(document, word),
  );
  const apart = new Set(joined.flatMap((word) => subtree(document, word)));
  const words = subtree(document, head).filter((word) => !apart.has(word));
  return spanOf(words);
};

/** The grammatical subject of a predicate; of a conjunct or an open complement without one, that of the word it hangs on. */
export const subjectOf = (document: Parsed, predicate: Token): Token | null => {
  for (const word of pathToRoot(document, predicate)) {
    const subject = child(document, word, 'nsubj', 'csubj');
    if (subject !== null) return subject;
    if (word.relation !== 'conj' && word.relation !== 'xcomp') return null;
  }
  return null;
};
