import type { ReactNode } from 'react';
import { formatCount } from './format';
import { Failure, Loading } from './states';
import type { Pages } from './use-pages';

interface MoreProps<Row> {
  pages: Pages<Row>;
  /** Shown where there is nothing. */
  empty: ReactNode;
  children: (rows: Row[]) => ReactNode;
  choose?: (name: string) => void;
}

/** A list of pages with its states: loading, failed, empty, and more to come. */
export const More = <Row,>({ pages, empty, children, choose }: MoreProps<Row>) => {
  const { rows, total, hasMore, isLoading, error, more, retry } = pages;
  if (error) return <Failure error={error} retry={retry} choose={choose} />;
  if (rows.length === 0) return isLoading ? <Loading /> : empty;
  return (
    <>
      {children(rows)}
      {hasMore && (
        <button type="button" className="button more" onClick={more} disabled={isLoading}>
          {isLoading ? 'Loading …' : `More (${formatCount(rows.length)} of ${formatCount(total ?? 0)})`}
        </button>
      )}
    </>
  );
};
