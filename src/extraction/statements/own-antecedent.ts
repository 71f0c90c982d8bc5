import type { Span } from '../../model/span';
import type { Document, Token } from '../document';
import { mentionsIn } from '../names/at';
import { isKnown } from './topics/topic-context';

const SOME = /^(?:an?|my|our|your|every|each|no|any|one)$/;

/** The nouns without a name of a statement up to a word, which a pronoun behind them more likely means than anybody named before. */
export class OwnNouns {
  #thing = false;
  #several = false;
  #somebody = false;

  /** Takes the next word of the statement. */
  add(document: Document, token: Token): void {
    if (!/^NNS?$/.test(token.tag) || isKnown(document, token)) return;
    if (token.tag === 'NNS') {
      this.#several = true;
      return;
    }
    this.#thing = true;
    const before = document.tokens[token.index - 1];
    const described = /^(?:JJ|NN)$/.test(before?.tag ?? '') ? document.tokens[token.index - 2] : before;
    if (SOME.test(described?.lower ?? '')) this.#somebody = true;
  }

  /**
   * True where a pronoun likely means one of them: "the peers were told that they …", “An envoy may love history. He may not …”.
   * Of people only in quotations; `speaks` is whether whom it would mean is the speaker, who goes by "it" in his own words.
   */
  mayBe({ lower }: Token, { quoted, speaks }: { quoted: boolean; speaks: boolean }): boolean {
    if (/^(?:they|them|their|theirs|themselves)$/.test(lower)) return this.#several;
    if (lower === 'it') return this.#thing && !speaks;
    return /^(?:s?he|him|his|her|hers)$/.test(lower) && quoted && this.#somebody;
  }
}

/** True where the words of a span name somebody. */
export const namesBefore = (document: Document, entity: number, span: Span): boolean =>
  mentionsIn(document, span).some((mention) => mention.entity === entity);
