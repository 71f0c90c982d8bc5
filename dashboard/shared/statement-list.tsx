import type { ReactNode } from 'react';
import { More } from './more';
import { Quotation } from './quotation';
import type { StatementPart } from './statement-parts';
import type { Pages } from './use-pages';

interface StatementListProps {
  pages: Pages<StatementPart>;
  empty: ReactNode;
  choose?: (name: string) => void;
}

/** Statements as quotations, page by page. What stands where there is none is the caller's. */
export const StatementList = ({ pages, empty, choose }: StatementListProps) => (
  <More pages={pages} empty={empty} choose={choose}>
    {(rows) => rows.map((statement) => <Quotation key={statement.id} statement={statement} />)}
  </More>
);
