import type { Annotator, Document } from '../src/extraction/document';
import { openDocument } from '../src/extraction/extract';
import { PIPELINE } from '../src/extraction/pipeline';
import type { ArticleText } from '../src/model/article';

/** An article as the steps of the pipeline before `step` leave it. */
export const documentBefore = (step: Annotator, article: ArticleText): Document => {
  const document = openDocument(article);
  for (const annotate of PIPELINE.slice(0, PIPELINE.indexOf(step))) annotate(document);
  return document;
};
