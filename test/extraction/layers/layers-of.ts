import type { Document } from '../../../src/extraction/document';
import { openDocument } from '../../../src/extraction/extract';
import { annotateCredits } from '../../../src/extraction/layers/credits';
import { annotateDateline } from '../../../src/extraction/layers/dateline';
import { annotateParagraphs } from '../../../src/extraction/layers/paragraphs';
import { annotateQuotes } from '../../../src/extraction/layers/quotes';
import { annotateRoles } from '../../../src/extraction/layers/roles';

/** A document with its layers told by shape. */
export const layersOf = (text: string): Document => {
  const document = openDocument({ text });
  for (const annotate of [annotateParagraphs, annotateRoles, annotateDateline, annotateCredits, annotateQuotes])
    annotate(document);
  return document;
};
