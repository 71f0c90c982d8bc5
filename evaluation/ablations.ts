import type { Annotator } from '../src/extraction/document';
import { annotateEvents } from '../src/extraction/events/annotate-events';
import { annotateNames, annotateNamesApart } from '../src/extraction/names/annotate-names';
import { PIPELINE } from '../src/extraction/pipeline';
import { annotateReferences } from '../src/extraction/reference/annotate-references';
import { annotateRelations } from '../src/extraction/relations/annotate-relations';
import { annotateTags } from '../src/extraction/tagging/annotate-tags';

/** The pipeline with something taken out of it. */
export interface Ablation {
  name: string;
  steps: readonly Annotator[];
}

const without = (...left: readonly Annotator[]): Annotator[] => PIPELINE.filter((step) => !left.includes(step));

/** What the evaluation takes out of the pipeline, one at a time; the whole of it first. */
export const ABLATIONS: readonly Ablation[] = [
  { name: 'everything', steps: PIPELINE },
  { name: 'without tags', steps: without(annotateTags) },
  {
    name: 'names one by one, without the rest of the article',
    steps: PIPELINE.map((step) => (step === annotateNames ? annotateNamesApart : step)),
  },
  { name: 'without reference (pronouns, titles, descriptions)', steps: without(annotateReferences) },
  { name: 'without relations', steps: without(annotateRelations) },
  { name: 'without events', steps: without(annotateEvents) },
];
