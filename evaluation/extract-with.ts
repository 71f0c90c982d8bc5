import type { Annotator } from '../src/extraction/document';
import { openDocument } from '../src/extraction/extract';
import { finish } from '../src/extraction/finish';
import { PIPELINE } from '../src/extraction/pipeline';
import type { ArticleText } from '../src/model/article';
import type { Extraction } from '../src/model/extraction';

/** Extracts an article with the steps given, for ablations; with all of them where left out. */
export const extractWith = (
  { id, ...article }: ArticleText & { id: string },
  { steps = PIPELINE }: { steps?: readonly Annotator[] },
): Extraction => {
  const document = openDocument(article);
  for (const annotate of steps) annotate(document);
  return finish(document, { id });
};
