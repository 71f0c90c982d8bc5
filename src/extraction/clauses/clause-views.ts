import type { Document, Sentence } from '../document';
import { type Unit, unitsOf } from './units';

/** A sentence, or a stretch of one that is too long to be prose, with its units. */
export interface ClauseView {
  document: Document;
  sentence: Sentence;
  units: readonly Unit[];
}

/** Patterns look this far at most; longer "sentences" (tables, lists without stops) are read in stretches. */
const MOST_UNITS = 240;

/** The views of sentences, with the references that they were made with: relations, events and roles ask for the same. */
const VIEWS = new WeakMap<Sentence, { references: Document['references']; views: readonly ClauseView[] }>();

/**
 * The sentence as patterns read it, cut where it is longer than any prose, so that the work for an article grows with its
 * length alone. Whoever asks again, while mentions and references stay as they are, gets the same units: they are only read.
 */
export function viewsOf(document: Document, sentence: Sentence): readonly ClauseView[] {
  const { references } = document;
  const known = VIEWS.get(sentence);
  if (known?.references === references) return known.views;
  const views = cutViews(document, sentence);
  VIEWS.set(sentence, { references, views });
  return views;
}

function cutViews(document: Document, sentence: Sentence): ClauseView[] {
  const units = unitsOf(document, sentence);
  if (units.length <= MOST_UNITS) return [{ document, sentence, units }];
  const views: ClauseView[] = [];
  for (let from = 0; from < units.length; from += MOST_UNITS) {
    const part = units.slice(from, from + MOST_UNITS);
    const { start } = part[0] as Unit;
    const { end } = part[part.length - 1] as Unit;
    views.push({ document, sentence: { ...sentence, start, end }, units: part });
  }
  return views;
}
