import type { Annotator } from './document';
import { annotateEvents } from './events/annotate-events';
import { annotateCredits } from './layers/credits';
import { annotateDateline } from './layers/dateline';
import { annotateParagraphs } from './layers/paragraphs';
import { annotateQuotes } from './layers/quotes';
import { annotateRoles } from './layers/roles';
import { annotateNames } from './names/annotate-names';
import { annotateReferences } from './reference/annotate-references';
import { annotateRelations } from './relations/annotate-relations';
import { annotateStatements } from './statements/annotate-statements';
import { annotateTags } from './tagging/annotate-tags';
import { annotateTokens } from './tokens/annotate-tokens';

/**
 * The steps of extraction, in order. Each reads the layers that stand before it and writes its own:
 * layers (paragraphs and their roles, dateline, credits, quotes) are told by shape alone; tokens and tags are needed by names, and names by all that follows.
 */
export const PIPELINE: readonly Annotator[] = [
  annotateParagraphs,
  annotateRoles,
  annotateDateline,
  annotateCredits,
  annotateQuotes,
  annotateTokens,
  annotateTags,
  annotateNames,
  annotateReferences,
  annotateRelations,
  annotateEvents,
  annotateStatements,
];
