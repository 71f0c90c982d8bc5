import type { EventType } from '../../../model/kinds';
import type { Document, Sentence } from '../../document';
import type { Candidate } from '../candidate';
import type { Gathered } from '../gather-candidates';
import { stem } from './facts';
import { themesOf } from './theme-words';
import { TYPE_WORDS, typesSpokenFor } from './type-words';

/** What is the same for all candidates of an article. */
export interface EventScene {
  document: Document;
  titleLemmas: ReadonlySet<string>;
  /** How often lemmas of triggers occur among the candidates. */
  counts: ReadonlyMap<string, number>;
  /** Sentences of prose by their index, and how many there are. */
  order: ReadonlyMap<number, number>;
  /** First candidates' sentence by topic. */
  first: Map<string, number>;
  perSentence: ReadonlyMap<number, readonly Candidate[]>;
  /** Of the words that speak for types, the share that speaks for each. */
  typeShares: ReadonlyMap<EventType, number>;
  /** How many triggers are read as of a type by the lexicon. */
  strict: ReadonlyMap<EventType, number>;
  /** Types that title and first sentences have words of. */
  leadTypes: ReadonlySet<EventType>;
  /** What the words of the article are about most, and its first sentence of prose, by their index. */
  themes: readonly string[];
  opening: number;
  /** True where the article opens with a disaster or an epidemic. */
  inDisaster: boolean;
}

const DISASTER =
  /^(?:earthquake|quake|cyclone|hurricane|typhoon|storm|floods?|flooding|cholera|ebola|epidemic|outbreak|famine|drought|tsunami|landslide|eruption|wildfires?|measles|polio|hunger|disaster)$/;

function typeShares({ tokens }: Document): ReadonlyMap<EventType, number> {
  const shares = new Map<EventType, number>();
  let all = 0;
  for (const { lower, lemma } of tokens) {
    const types = typesSpokenFor(lower, lemma);
    if (types.length > 0) all++;
    for (const type of types) shares.set(type, (shares.get(type) ?? 0) + 1);
  }
  for (const [type, count] of shares) shares.set(type, count / all);
  return shares;
}

/** How many themes an article has, and how many of its words a theme has at least. */
const THEMES = { most: 8, least: 2 };

function themesIn({ tokens }: Document): readonly string[] {
  const counts = new Map<string, number>();
  for (const { lemma, lower } of tokens)
    for (const theme of themesOf(lemma, lower)) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= THEMES.least)
    .sort((a, b) => b[1] - a[1])
    .slice(0, THEMES.most)
    .map(([theme]) => theme);
}

const isProse = ({ paragraphs }: Document, { paragraph }: Sentence): boolean => paragraphs[paragraph]?.role === 'BODY';

/** Index of the first sentence of prose, with which an article opens; 0 where there is none. */
export const openingOf = (document: Document): number =>
  document.sentences.find((sentence) => isProse(document, sentence))?.index ?? 0;

/** What holds for the article as a whole. */
export function sceneOf(document: Document, gathered: readonly Gathered[]): EventScene {
  const counts = new Map<string, number>();
  const perSentence = new Map<number, Candidate[]>();
  const strict = new Map<EventType, number>();
  for (const { readings } of gathered) {
    const [first] = readings as [Candidate];
    perSentence.set(first.sentence, [...(perSentence.get(first.sentence) ?? []), first]);
    counts.set(stem(first.form.lemma), (counts.get(stem(first.form.lemma)) ?? 0) + 1);
    if (first.misfit === null && first.type !== 'OTHER') strict.set(first.type, (strict.get(first.type) ?? 0) + 1);
  }
  const order = new Map<number, number>();
  for (const sentence of document.sentences) if (isProse(document, sentence)) order.set(sentence.index, order.size);
  const title = (document.title ?? '').split(/[^\p{L}]+/u).filter((word) => word.length > 2);
  const lead = [...order.keys()].slice(0, 2).flatMap((index) => {
    const { firstToken, endToken } = document.sentences[index] as Sentence;
    return document.tokens.slice(firstToken, endToken).map(({ lower }) => lower);
  });
  return {
    document,
    titleLemmas: new Set(title.map(stem)),
    leadTypes: new Set(
      [...title.map((word) => word.toLowerCase()), ...lead].flatMap((word) => TYPE_WORDS.get(word) ?? []),
    ),
    inDisaster: lead.some((word) => DISASTER.test(word)),
    counts,
    order,
    first: new Map(),
    perSentence,
    themes: themesIn(document),
    opening: openingOf(document),
    typeShares: typeShares(document),
    strict,
  };
}
