import type { Document } from '../document';

/** Sentences that make an article. */
const FEW = 7;

/** True for texts that are no articles: weights trained on articles know nothing of them, so that the lexicon and rules decide alone. */
export const isShort = ({ sentences }: Document): boolean => sentences.length < FEW;
