import type { GraphQLFieldResolver } from 'graphql';
import { sentenceAround } from '../model/sentence-around';
import type { Context } from './context';

/** A passage as reads give it: article id, start, end. */
type Passage = readonly [article: string, start: number, end: number];
type Source = Record<string, unknown>;

/** The words of a passage. */
export const passageText: GraphQLFieldResolver<Source, Context> = async (source, _args, { texts }, { path }) => {
  const [article, start, end] = source[path.key] as Passage;
  return (await texts.load(article)).slice(start, end);
};

/** The sentence or sentences around a passage. */
export const evidenceSentence: GraphQLFieldResolver<Source, Context> = async (source, _args, { texts }, { path }) => {
  const [article, start, end] = source[path.key] as Passage;
  const text = await texts.load(article);
  const around = sentenceAround(text, { start, end });
  return text.slice(around.start, around.end);
};
