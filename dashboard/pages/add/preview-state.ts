import type { CombinedError } from '@urql/core';
import type { ResultOf } from '../../shared/graphql';
import type { PreviewQuery } from './operations';
import type { Draft } from './read-files';

export type Previewed = ResultOf<typeof PreviewQuery>['previewArticle'];

/** An article that is looked at before it is stored. */
export interface PreviewState {
  draft: Draft;
  isLoading: boolean;
  error: CombinedError | null;
  shown: Previewed | null;
}
