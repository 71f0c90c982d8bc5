import type { Annotator, Document, Reference, Token } from '../document';
import { mentionsIn } from '../names/at';
import { isNamelessBody, NAMELESS_BODY, subjectBeside } from './barred';
import { type Described, describedIn } from './described';
import { enter } from './enter';
import { type Home, homeOf } from './home';
import type { Answer, Phrase } from './phrase';
import { isModifier, isReferringHead, resolveDefinite } from './phrases';
import { isPronoun, resolvePronoun } from './pronouns';
import { type Placed, placeMentions, quotedAt, Stage } from './salience';
import type { Surroundings } from './surroundings';
import { byNationality, type Owners, ownersOf } from './titles';

/** What is at hand at one token. */
interface Setting {
  stage: Stage;
  owners: Owners;
  described: Described;
  home: Home;
  /** What pronouns have told of people whose names tell no gender. */
  genders: Map<number, 'M' | 'F'>;
  paragraph: number;
  quoted: boolean;
  /** What was found before. */
  known: readonly Reference[];
}

const RELATIVE = /^(?:who|whose|whom|which)$/;
const ARTICLES = new Set(['the', 'that', 'this']);
const MAX_PHRASE = 7;

/**
 * Finds where an entity is meant but not named, and whom: pronouns, titles ("the minister", "Oslo's top diplomat") and descriptions
 * ("the group", "that country"). Goes through the text once, with the entities present at hand; what is not certain stays null.
 */
export const annotateReferences: Annotator = (document) => {
  const references: Reference[] = [];
  const setting: Setting = {
    stage: new Stage(),
    owners: ownersOf(document),
    described: describedIn(document),
    home: homeOf(document),
    genders: new Map(),
    paragraph: -1,
    quoted: false,
    known: references,
  };
  const placed = placeMentions(document);
  const quoted = quotedAt(document);
  let next = 0;
  for (const token of document.tokens) {
    while (next < placed.length && (placed[next] as Placed).mention.start < token.start)
      setting.stage.add(placed[next++] as Placed);
    setting.paragraph = document.sentences[token.sentence]?.paragraph ?? -1;
    setting.quoted = quoted(token.start);
    const found = referenceAt(document, token, setting);
    if (found === null) continue;
    references.push(found);
    enter(document, { reference: found, token, quoted: setting.quoted }, setting);
  }
  document.references = references.sort((a, b) => a.start - b.start || b.end - a.end);
};

const referenceAt = (document: Document, token: Token, setting: Setting): Reference | null => {
  if (isPronoun(token)) return pronounAt(document, token, setting);
  if (RELATIVE.test(token.lower)) return relativeAt(document, token);
  return phraseAt(document, token, setting);
};

const reference = (span: { start: number; end: number }, form: Reference['form'], answer: Answer): Reference => ({
  start: span.start,
  end: span.end,
  entity: answer?.entity ?? null,
  form,
  why: [answer?.why ?? 'coref:unsure'],
});

const pronounAt = (
  document: Document,
  token: Token,
  { stage, paragraph, quoted, genders, known }: Setting,
): Reference => {
  if (isNamelessBody(document, token, known)) return { ...reference(token, 'PRONOUN', null), why: [NAMELESS_BODY] };
  const barred = subjectBeside(document, token, known);
  const present = stage.present(token.sentence, paragraph).filter(({ entity }) => entity !== barred);
  return reference(token, 'PRONOUN', resolvePronoun(document, token, { present, quoted, genders }));
};

/** "Kerry, who …", "the NSF, which …": the mention right in front. */
const relativeAt = (document: Document, token: Token): Reference | null => {
  const before = mentionsIn(document, { start: Math.max(0, token.start - 4), end: token.start }).at(-1);
  if (before === undefined || !/^(?:,\s|\s|\),?\s)$/.test(document.text.slice(before.end, token.start))) return null;
  const entity = document.entities[before.entity];
  if (token.lower !== 'which' && token.lower !== 'whose' && entity?.kind !== 'PERSON') return null;
  return reference(token, 'PRONOUN', { entity: before.entity, why: `coref:${token.lower}<-${entity?.name}` });
};

/** A phrase that begins at this token with an article, or with the owner in front of its "'s"; null where none does. */
const phraseAt = (document: Document, token: Token, setting: Setting): Reference | null => {
  const { stage, owners, described, home, paragraph, quoted, known } = setting;
  const owned = token.lower === "'s";
  if (!owned && !(ARTICLES.has(token.lower) && /^(?:DT)?$/.test(token.tag))) return null;
  const owner = owned ? ownerAt(document, token, known) : undefined;
  if (owned && owner === undefined) return null;
  const phrase = readPhrase(document, token, { start: owner?.start ?? token.start, described });
  const surroundings = (): Surroundings => ({
    present: stage.present(token.sentence, paragraph),
    owners,
    described,
    home,
    quoted,
  });
  if (phrase === null) return nationalityAt(document, token, surroundings);
  if (owner !== undefined) phrase.owner ??= owner.entity;
  const { answer, form } = resolveDefinite(document, phrase, surroundings());
  return reference(phrase, form, isPredicate(document, token, owner) ? null : answer);
};

const BE = /^(?:is|are|was|were|be|been|being|becomes?|became|remains?|remained)$/;

/** "Roe, who was Egypt's foreign minister": what somebody is called means nobody. */
const isPredicate = ({ tokens }: Document, token: Token, owner: { start: number } | undefined): boolean => {
  let at = token.index - 1;
  if (owner !== undefined) while (at > token.index - MAX_PHRASE && (tokens[at]?.start ?? 0) >= owner.start) at--;
  return BE.test(tokens[at]?.lower ?? '') && tokens[at]?.sentence === token.sentence;
};

/** Who owns what is named behind "'s": whoever is named in front of it, or meant there ("the country's watchdog"). */
const ownerAt = (
  document: Document,
  { start }: Token,
  known: readonly Reference[],
): { start: number; entity: number } | undefined => {
  const named = mentionsIn(document, { start: start - 1, end: start }).at(-1);
  const meant = known.at(-1);
  if (named !== undefined || meant === undefined || meant.end !== start || meant.entity === null) return named;
  return { start: meant.start, entity: meant.entity };
};

const readPhrase = (
  document: Document,
  token: Token,
  { start, described }: { start: number; described: Described },
): Phrase | null => {
  const { tokens } = document;
  const modifiers: string[] = [];
  let owner: number | null = null;
  let head: Token | null = null;
  for (let i = token.index + 1; i < tokens.length && i < token.index + MAX_PHRASE; i++) {
    const word = tokens[i] as Token;
    if (word.sentence !== token.sentence) break;
    const named = mentionsIn(document, word)[0];
    if (named !== undefined) {
      if (head !== null && isReferringHead(head.lower, described)) return null;
      owner = named.entity;
      while (i + 1 < tokens.length && (tokens[i + 1] as Token).start < named.end) i++;
      continue;
    }
    // "The country's watchdog" is read at its "'s".
    if (word.tag === 'POS' && head !== null && isReferringHead(head.lower, described)) break;
    if (word.lower === "'s" || word.lower === '-') continue;
    if (!isModifier(word)) break;
    if (head !== null) modifiers.push(head.lower);
    head = word;
  }
  if (head === null) return null;
  // "The president-elect" is three tokens.
  const elect = /^(?:elect|designate)$/.test(head.lower) && tokens[head.index - 1]?.text === '-';
  const noun = elect ? `${modifiers.pop()}-${head.lower}` : head.lower;
  if (!isReferringHead(noun, described) || isNamedBehind(document, head)) return null;
  const { behind, of } = readBehind(document, head);
  const joined = joinHyphens(modifiers, document, token, head);
  return { start, end: head.end, modifiers: joined, head: noun, owner, behind, of };
};

/** Who is named behind "of", or the words there. */
const readBehind = (document: Document, head: Token): Pick<Phrase, 'behind' | 'of'> => {
  const { tokens } = document;
  let at = head.index + 1;
  if (tokens[at]?.lower !== 'of') return { behind: null, of: [] };
  at++;
  const of: string[] = [];
  for (; at < head.index + MAX_PHRASE && tokens[at]?.sentence === head.sentence; at++) {
    const word = tokens[at] as Token;
    const named = mentionsIn(document, word)[0];
    if (named !== undefined) return { behind: named.entity, of };
    if (ARTICLES.has(word.lower)) continue;
    // "They accused the minister of ignoring a warning."
    if (!isModifier(word) || (word.tag === 'VBG' && at === head.index + 2)) break;
    of.push(word.lower);
  }
  return { behind: null, of };
};

/** "oil - rich" is one modifier again, "oil-rich". */
const joinHyphens = (modifiers: string[], { text }: Document, from: Token, head: Token): string[] => {
  const lead = text.slice(from.end, head.start).toLowerCase();
  const joined: string[] = [];
  for (const word of modifiers) {
    const last = joined.at(-1);
    if (last !== undefined && lead.includes(`${last}-${word}`)) joined[joined.length - 1] = `${last}-${word}`;
    else joined.push(word);
  }
  return joined;
};

/** "The minister, Harouna Saïdou,": whoever is meant is named right behind. */
const isNamedBehind = (document: Document, head: Token): boolean => {
  const behind = mentionsIn(document, { start: head.end, end: head.end + 4 })[0];
  if (behind === undefined || document.entities[behind.entity]?.kind !== 'PERSON') return false;
  return /^,?\s$/.test(document.text.slice(head.end, behind.start));
};

/** "the Uruguayan added": an adjective of a country that acts. */
const nationalityAt = (document: Document, token: Token, surroundings: () => Surroundings): Reference | null => {
  const noun = document.tokens[token.index + 1];
  const verb = document.tokens[token.index + 2];
  if (token.lower !== 'the' || noun === undefined || verb === undefined || !/^(?:VBD|VBZ)$/.test(verb.tag)) return null;
  const mention = mentionsIn(document, noun)[0];
  if (mention === undefined || mention.form !== 'ADJECTIVE' || mention.end !== noun.end) return null;
  const answer = byNationality(document, mention.entity, surroundings());
  return reference({ start: token.start, end: noun.end }, 'DESCRIPTION', answer);
};
