import { useSubscription } from 'urql';
import { Quotation } from '../../shared/quotation';
import type { StatementPart } from '../../shared/statement-parts';
import { NewStatements } from './operations';

const MOST = 30;

interface Heard {
  statements: StatementPart[];
  missed: number;
}

/** Statements as they come in, whoever stores them. */
export const LiveStatements = () => {
  const [{ data, error }] = useSubscription(
    { query: NewStatements },
    (before: Heard = { statements: [], missed: 0 }, { statementMade }): Heard => ({
      statements: [statementMade.statement, ...before.statements].slice(0, MOST),
      missed: before.missed + statementMade.missed,
    }),
  );
  return (
    <aside className="live" aria-label="New statements">
      <h2>
        <span className="pulse" data-broken={error ? true : undefined} /> New statements
      </h2>
      {error && <p className="notice">The connection is broken; it is tried again.</p>}
      {data && data.missed > 0 && <p className="notice">{data.missed} went by too fast to be shown.</p>}
      <div aria-live="polite">
        {data?.statements.map((statement) => (
          <Quotation key={statement.id} statement={statement} />
        ))}
      </div>
      {!data && !error && <p className="quiet">They appear here as articles are stored, by you or by others.</p>}
    </aside>
  );
};
