import { covers } from '../../model/span';
import type { Document, Quote } from '../document';
import { cueReadings } from './cue-lexicon';
import type { StatementDraft } from './draft';
import { subjectBefore } from './subject';
import { isColon, isFiniteVerb, isPunctuation } from './tags';
import type { Item, Unit } from './units';
import { endsSentence } from './units';

const isQuoteOnly = (unit: Unit): boolean =>
  unit.items.some((item) => item.quote) && unit.items.every((item) => item.quote !== null || isPunctuation(item));

/** True for a quotation that can be somebody's words: a capital first and several words, or a sentence's end. */
const isSpeechLike = (text: string, quote: Quote): boolean => {
  const words = text.slice(quote.inner.start, quote.inner.end).trim();
  const count = words.split(/\s+/).length;
  return /^[^\p{L}]*\p{Lu}/u.test(words) && (count >= 5 || endsSentence(text, quote));
};

type Source = Pick<StatementDraft, 'cue' | 'verb' | 'lemma' | 'speakers' | 'listeners' | 'around'>;

const draftOf = (unit: Unit, quote: Quote, source: Source, reason: string): StatementDraft => ({
  start: quote.inner.start,
  end: quote.inner.end,
  kind: 'DIRECT',
  cue: source.cue,
  verb: source.verb,
  lemma: source.lemma,
  speakers: source.speakers,
  listeners: source.listeners,
  around: source.around,
  unit,
  why: [...(source.verb === null ? [] : [`cue:${source.lemma}`]), 'frame:quote', `speaker:${reason}`],
});

const NOBODY = { cue: null, verb: null, lemma: '', speakers: [], listeners: [], around: { start: 0, end: 0 } };

/** The subject of the clause that leads to a colon: "Her answer came at once: “No.”", "Kerry took to Twitter: “…”". */
const beforeColon = (unit: Unit, quoteAt: number): Source | null => {
  return isColon(unit.items[quoteAt - 1]) ? subjectOf(unit, quoteAt) : null;
};

/** The subject of the first clause of a unit, with its verb, among the items before `end`; null where none is found. */
const subjectOf = (unit: Unit, end: number): Source | null => {
  const { items } = unit;
  const [reading] = cueReadings('says');
  if (!reading) return null;
  for (let verb = 1; verb < end; verb++) {
    if (!isFiniteVerb(items[verb])) continue;
    const subject = subjectBefore({
      unit,
      entry: reading.entry,
      form: 'FINITE',
      verb,
      end: verb + 1,
      groupStart: verb,
      passive: false,
      negated: false,
      modal: false,
      pluperfect: false,
    });
    if (!subject) continue;
    const word = items[verb] as Item;
    const cue = { start: word.start, end: word.end };
    return {
      cue,
      verb: word.text,
      lemma: ':',
      speakers: subject.phrases.map((phrase) => ({ unit, phrase })),
      listeners: [],
      around: cue,
    };
  }
  return null;
};

/** Whom the sentence before a quotation is about, if a person: "Pell was blunt. “It leaks.”" */
const introducer = (document: Document, unit: Unit): Source | null => {
  const source = subjectOf(unit, unit.items.length);
  const phrase = source?.speakers[0]?.phrase;
  const head = phrase && unit.items[phrase.head];
  if (!source || !head) return null;
  const mention = document.mentions[head.mention];
  const person = mention && document.entities[mention.entity]?.kind === 'PERSON';
  return person || /^(?:he|she)$/.test(head.lower) ? { ...source, cue: null, verb: null, lemma: '' } : null;
};

/**
 * Quotations that no cue of their own sentence reports, given to the speaker of the conversation around them: the second half
 * of a quotation, the next paragraph of a long one, a paragraph that is nothing but a quotation, words behind a colon.
 */
export const followConversation = (
  document: Document,
  units: readonly Unit[],
  reported: readonly StatementDraft[],
): StatementDraft[] => {
  const byUnit = units.map((): StatementDraft[] => []);
  for (const draft of reported) byUnit[draft.unit.index]?.push(draft);
  const bySpeech = new Map<number, StatementDraft>();
  for (const draft of reported)
    for (const item of draft.unit.items)
      if (item.quote && covers(draft, item.quote.inner)) bySpeech.set(item.quote.index, draft);
  const earlier = new Map<number, number>();
  for (const quote of document.quotes) if (quote.continues >= 0) earlier.set(quote.continues, quote.index);

  const added: StatementDraft[] = [];
  let last: StatementDraft | null = null;
  const give = (unit: Unit, quote: Quote, source: Source, reason: string): void => {
    const draft = draftOf(unit, quote, source, reason);
    added.push(draft);
    bySpeech.set(quote.index, draft);
    if (source !== NOBODY) last = draft;
  };
  const laterPart = (quote: Quote): StatementDraft | null => {
    let steps = 0;
    for (let next = document.quotes[quote.continues]; next && steps++ < 50; next = document.quotes[next.continues]) {
      const draft = bySpeech.get(next.index);
      if (draft) return draft;
    }
    return null;
  };
  for (const unit of units) {
    const own = byUnit[unit.index] ?? [];
    const previous = units[unit.index - 1];
    const sameParagraph = previous !== undefined && previous.paragraph === unit.paragraph;
    unit.items.forEach((item, at) => {
      const { quote } = item;
      if (!quote || bySpeech.has(quote.index)) return;
      if (isQuoteOnly(unit)) {
        const opened = earlier.get(quote.index);
        const before = opened === undefined ? undefined : bySpeech.get(opened);
        const later = laterPart(quote);
        const next = units[unit.index + 1];
        const nextOwn =
          next && next.paragraph === unit.paragraph
            ? byUnit[next.index]?.find(({ kind }) => kind === 'DIRECT')
            : undefined;
        if (before) give(unit, quote, before, 'continued');
        else if (later) give(unit, quote, later, 'continued');
        else if (sameParagraph && last && last.unit.paragraph === unit.paragraph)
          give(unit, quote, last, 'conversation');
        else if (nextOwn) give(unit, quote, nextOwn, 'conversation');
        else if (isSpeechLike(document.text, quote)) {
          const introduced = sameParagraph ? introducer(document, previous) : null;
          const near = last && unit.paragraph.index - last.unit.paragraph.index <= 2 ? last : NOBODY;
          give(unit, quote, introduced ?? near, introduced ? 'introduced' : 'conversation');
        }
      } else if (isSpeechLike(document.text, quote)) {
        const source = beforeColon(unit, at);
        if (source) give(unit, quote, source, 'colon');
      }
    });
    const spoken = own.at(-1);
    if (spoken && spoken.speakers.length > 0) last = spoken;
  }
  return added;
};
