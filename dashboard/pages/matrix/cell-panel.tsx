import { Link } from 'wouter';
import { counted } from '../../shared/format';
import { StatementList } from '../../shared/statement-list';
import { type Filter, StatementsQuery } from '../../shared/statements-query';
import { Empty } from '../../shared/states';
import { usePages } from '../../shared/use-pages';

interface CellPanelProps {
  where: Filter;
  /** The front page with this question. */
  ask: string;
  onClose: () => void;
}

/** The statements behind one cell. */
export const CellPanel = ({ where, ask, onClose }: CellPanelProps) => {
  const pages = usePages(StatementsQuery, { where, orderBy: 'NEWEST' }, { pick: ({ statements }) => statements });
  return (
    <aside className="cell-panel" aria-label="Statements of the cell">
      <p className="row">
        <b role="status">{pages.total !== null && counted(pages.total, 'statement')}</b>
        <Link href={ask}>Open as a question</Link>
        <button type="button" className="button plain" onClick={onClose}>
          Close
        </button>
      </p>
      <StatementList pages={pages} empty={<Empty title="No statement" />} />
    </aside>
  );
};
