import type { Annotator, Document, Reference, Token } from '../document';
import { mentionsIn } from '../names/at';
import { isModifier, isReferringHead, type Phrase, resolveDefinite } from './phrases';
import { isPronoun, resolvePronoun } from './pronouns';
import { type Placed, placeMentions, quotedAt, Stage } from './salience';

const ARTICLES = new Set(['the', 'that', 'this', 'its', 'his', 'her', 'their']);
const MAX_PHRASE = 7;

/**
 * Finds where an entity is meant but not named, and whom: pronouns, titles ("the minister", "Oslo's top diplomat") and descriptions
 * ("the group", "that country"). Goes through the text once, with the entities present at hand; what is not certain stays null.
 */
export const annotateReferences: Annotator = (document) => {
  const references: Reference[] = [];
  const stage = new Stage();
  const placed = placeMentions(document);
  const quoted = quotedAt(document);
  let next = 0;
  for (const token of document.tokens) {
    while (next < placed.length && (placed[next] as Placed).mention.start < token.start)
      stage.add(placed[next++] as Placed);
    const paragraph = document.sentences[token.sentence]?.paragraph ?? -1;
    const inQuote = quoted(token.start);
    const found = isPronoun(token)
      ? pronounAt(document, token, { stage, paragraph, quoted: inQuote })
      : (relativeAt(document, token) ?? phraseAt(document, token, { stage, paragraph }));
    if (found === null) continue;
    references.push(found);
    if (found.entity !== null && found.form === 'PRONOUN' && !/^(?:who|whose|whom|which)$/.test(token.lower)) {
      stage.add({
        mention: { ...found, entity: found.entity },
        sentence: token.sentence,
        paragraph,
        subject: isSubjectPronoun(token),
        quoted: inQuote,
      });
    }
  }
  document.references = references.sort((a, b) => a.start - b.start || b.end - a.end);
};

const isSubjectPronoun = ({ lower, relation }: Token): boolean =>
  /^nsubj/.test(relation) || (relation === '' && /^(?:he|she|it|they)$/.test(lower));

interface Setting {
  stage: Stage;
  paragraph: number;
  quoted: boolean;
}

const pronounAt = (document: Document, token: Token, { stage, paragraph, quoted }: Setting): Reference => {
  const answer = resolvePronoun(document, token, stage.present(token.sentence, paragraph), { quoted });
  return {
    start: token.start,
    end: token.end,
    entity: answer?.entity ?? null,
    form: 'PRONOUN',
    why: answer === null ? ['coref:unsure'] : [answer.why],
  };
};

/** "Kerry, who …", "the NSF, which …": the mention right in front. */
const relativeAt = (document: Document, token: Token): Reference | null => {
  if (!/^(?:who|whose|whom|which)$/.test(token.lower)) return null;
  const before = mentionsIn(document, { start: Math.max(0, token.start - 4), end: token.start }).at(-1);
  const gap = before === undefined ? '' : document.text.slice(before.end, token.start);
  if (before === undefined || !/^(?:,\s|\s|\),?\s)$/.test(gap)) return null;
  const kind = document.entities[before.entity]?.kind;
  if (token.lower !== 'which' && token.lower !== 'whose' && kind !== 'PERSON') return null;
  return {
    start: token.start,
    end: token.end,
    entity: before.entity,
    form: 'PRONOUN',
    why: [`coref:${token.lower}<-${document.entities[before.entity]?.name}`],
  };
};

/** A phrase that begins at this token with an article or an owner's "'s"; null where none does. */
const phraseAt = (
  document: Document,
  token: Token,
  { stage, paragraph }: Pick<Setting, 'stage' | 'paragraph'>,
): Reference | null => {
  const owned = token.lower === "'s";
  if (!owned && !ARTICLES.has(token.lower)) return null;
  const owner = owned ? mentionsIn(document, { start: token.start - 1, end: token.start }).at(-1) : undefined;
  if (owned && owner === undefined) return null;
  const phrase = readPhrase(document, token, owner?.start ?? token.start);
  if (phrase === null) return null;
  if (owner !== undefined) phrase.owner ??= owner.entity;
  if (/^(?:its|his|her|their)$/.test(token.lower)) return null;
  const { answer, form } = resolveDefinite(document, phrase, stage.present(token.sentence, paragraph));
  return {
    start: phrase.start,
    end: phrase.end,
    entity: answer?.entity ?? null,
    form,
    why: answer === null ? ['coref:unsure'] : [answer.why],
  };
};

const readPhrase = (document: Document, token: Token, start: number): Phrase | null => {
  const { tokens } = document;
  const modifiers: string[] = [];
  let owner: number | null = null;
  let head: Token | null = null;
  for (let i = token.index + 1; i < tokens.length && i < token.index + MAX_PHRASE; i++) {
    const word = tokens[i] as Token;
    if (word.sentence !== token.sentence) break;
    const named = mentionsIn(document, word)[0];
    if (named !== undefined) {
      if (head !== null) return null;
      owner = named.entity;
      while (i + 1 < tokens.length && (tokens[i + 1] as Token).start < named.end) i++;
      continue;
    }
    if (word.lower === "'s" || word.lower === '-') continue;
    if (!isModifier(word)) break;
    if (head !== null) modifiers.push(head.lower);
    head = word;
  }
  if (head === null || !isReferringHead(head.lower)) return null;
  if (isNamedBehind(document, head)) return null;
  return { start, end: head.end, modifiers: joinHyphens(modifiers), head: head.lower, owner };
};

const joinHyphens = (words: string[]): string[] => words.join(' ').replace(/ - /g, '-').split(' ').filter(Boolean);

/** "The minister, Issoufou Maïga,": whoever is meant is named right behind. */
const isNamedBehind = (document: Document, head: Token): boolean => {
  const behind = mentionsIn(document, { start: head.end, end: head.end + 4 })[0];
  return (
    behind !== undefined &&
    /^,?\s$/.test(document.text.slice(head.end, behind.start)) &&
    document.entities[behind.entity]?.kind === 'PERSON'
  );
};
