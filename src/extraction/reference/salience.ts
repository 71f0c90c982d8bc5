import type { Document, Mention, Token } from '../document';

/** How present an entity is at one place of the text: what pronouns and titles choose by. */
export interface Presence {
  entity: number;
  /** Sentences back to its last mention: 0 in this one. */
  distance: number;
  /** Whether its last mention is the subject of its sentence, or opens it. */
  subject: boolean;
  /** Mentions so far. */
  count: number;
  /** Offset of its last mention. */
  at: number;
  /** Whether the last mention stands in a quotation. */
  quoted: boolean;
  sameParagraph: boolean;
  /** Whether the last mention was a country's adjective only ("Syrian"). */
  adjective: boolean;
  /** What the last mention only belongs to: a noun that it modifies ("NATO ambassadors"), or one that it owns ("Roe's aide"). */
  within: Within;
}

/** How a name stands within the phrase of another noun; null where it stands for itself. */
export type Within = 'MODIFIER' | 'OWNER' | null;

/** What is known of every mention beside its span. */
export interface Placed {
  mention: { start: number; end: number; entity: number };
  sentence: number;
  paragraph: number;
  subject: boolean;
  quoted: boolean;
  adjective: boolean;
  within: Within;
}

/**
 * Follows the entities through the text. `add` each mention (and each resolved reference) in order; `present` lists the
 * entities that were named within the last sentences, the last named first. Keeps no more than a few dozen, so that each step costs the same.
 */
export class Stage {
  readonly #last = new Map<number, Placed & { count: number }>();

  add(placed: Placed): void {
    const had = this.#last.get(placed.mention.entity);
    this.#last.delete(placed.mention.entity);
    const keepSubject = had !== undefined && had.sentence === placed.sentence && had.subject;
    const { mention, sentence, paragraph, subject, quoted, adjective, within } = placed;
    this.#last.set(mention.entity, {
      mention,
      sentence,
      paragraph,
      subject: subject || keepSubject,
      quoted,
      adjective,
      within,
      count: (had?.count ?? 0) + 1,
    });
    if (this.#last.size > LIMIT) this.#last.delete(this.#last.keys().next().value as number);
  }

  /** Those named up to now, the last named first; `sentence` and `paragraph` are where they are asked for. */
  present(sentence: number, paragraph: number): Presence[] {
    const list: Presence[] = [];
    // Each by name, not the rest of them at once: that is slow, and this is asked for at every pronoun.
    for (const one of this.#last.values()) {
      list.push({
        entity: one.mention.entity,
        distance: sentence - one.sentence,
        subject: one.subject,
        count: one.count,
        at: one.mention.start,
        quoted: one.quoted,
        sameParagraph: one.paragraph === paragraph,
        adjective: one.adjective,
        within: one.within,
      });
    }
    return list.reverse();
  }
}

const LIMIT = 40;

/** Places each mention: sentence, paragraph, whether a subject, whether quoted. One pass over mentions, tokens and quotes. */
export const placeMentions = (document: Document): Placed[] => {
  let token = 0;
  const inQuotes = quotedAt(document);
  return document.mentions.flatMap((mention) => {
    while (token < document.tokens.length && (document.tokens[token] as Token).end <= mention.start) token++;
    const first = document.tokens[token];
    const sentence = first?.sentence ?? -1;
    const paragraph = document.sentences[sentence]?.paragraph ?? -1;
    const role = document.paragraphs[paragraph]?.role;
    // Writers, editors and the agency of the dateline play no part in what is told.
    if (sentence < 0 || role === 'BYLINE' || role === 'CREDIT' || mention.end <= (document.dateline?.end ?? 0))
      return [];
    const quoted = inQuotes(mention.start);
    const adjective = mention.form === 'ADJECTIVE';
    const within = adjective ? null : standsWithin(document, mention, token);
    const subject = !adjective && within !== 'MODIFIER' && isSubject(document, mention, token);
    return [{ mention, sentence, paragraph, subject, quoted, adjective, within }];
  });
};

/** Answers, for offsets that only grow, whether they stand within a quotation. */
export const quotedAt = ({ quotes }: Document): ((offset: number) => boolean) => {
  let i = 0;
  let until = -1;
  return (offset) => {
    while (i < quotes.length && (quotes[i]?.start ?? 0) <= offset) {
      until = Math.max(until, quotes[i]?.end ?? -1);
      i++;
    }
    return offset < until;
  };
};

/** "NATO ambassadors", "the UN peacekeeping mission": the phrase is of its last noun; "Roe's aide": of what is owned. */
const standsWithin = ({ tokens }: Document, { start, end }: Mention, at: number): Within => {
  let i = at;
  while (i < tokens.length && (tokens[i] as Token).start < end) i++;
  const next = tokens[i];
  if (next === undefined || next.sentence !== tokens[at]?.sentence || next.start > end + 1 || start === end)
    return null;
  if (next.tag === 'POS') return 'OWNER';
  let last = i;
  while (last < i + 3 && /^(?:JJ|NNP?S?|VBG|HYPH)$/.test(tokens[last]?.tag ?? '')) last++;
  return last > i && /^NNP?S?$/.test(tokens[last - 1]?.tag ?? '') ? 'MODIFIER' : null;
};

/** The first mention of a sentence, or one before a finite verb, an acronym in brackets aside: "the Fraud Office (FO) said". */
const isSubject = (document: Document, mention: Mention, at: number): boolean => {
  let i = at;
  while (i < document.tokens.length && (document.tokens[i] as Token).start < mention.end) i++;
  const text = (n: number): string => document.tokens[n]?.text ?? '';
  if (text(i) === '(' && text(i + 2) === ')') i += 3;
  else if (text(i) === ')') i++;
  const next = document.tokens[i];
  const first = document.sentences[document.tokens[at]?.sentence ?? -1]?.firstToken ?? -1;
  if (/^VB[DZP]|^MD/.test(next?.tag ?? '')) return true;
  // "The Union suspended Benin's membership": what stands behind the verb opens nothing.
  return at - first < 6 && !document.tokens.slice(first, at).some(({ tag }) => /^VB[DZP]|^MD/.test(tag));
};
