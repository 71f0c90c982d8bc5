import './matrix-page.css';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { ExportMenu } from '../../shared/export-menu';
import { graphql } from '../../shared/graphql';
import { askPath } from '../../shared/links';
import { matrixExports } from '../../shared/matrix/matrix-exports';
import { matrixOf } from '../../shared/matrix/matrix-of';
import { MatrixTable } from '../../shared/matrix/matrix-table';
import { MonthStrip } from '../../shared/month-strip';
import { printOperation } from '../../shared/print-operation';
import { Empty, Failure, Loading } from '../../shared/states';
import { useAddress } from '../../shared/use-address';
import { useTitle } from '../../shared/use-title';
import { CellPanel } from './cell-panel';

const MatrixQuery = graphql(`
  query Matrix($size: Int!, $where: StatementFilter) {
    statementMatrix(speakers: $size, topics: $size, where: $where) {
      statements
      speaker {
        id
        name
        kind
      }
      topic {
        id
        name
        kind
      }
    }
  }
`);

const MonthsQuery = graphql(`
  query Months {
    statementFacets(first: 1) {
      months {
        date
        count
      }
    }
  }
`);

const SIZES = [10, 20, 40];

/** Who speaks about whom, at any time; a cell opens its statements. */
export const Matrix = () => {
  const [address, change] = useAddress();
  const [from, to] = [address.get('from'), address.get('to')];
  const isDirect = address.get('kind') === 'DIRECT';
  const size = SIZES.find((one) => String(one) === address.get('size')) ?? 20;
  const chosen = { who: address.get('who'), about: address.get('about') };
  const where = {
    ...(from ? { saidFrom: from } : {}),
    ...(to ? { saidTo: to } : {}),
    ...(isDirect ? { kind: ['DIRECT' as const] } : {}),
  };
  const variables = { size, where };
  const [{ data, error, fetching }, again] = useQuery({ query: MatrixQuery, variables });
  const [{ data: months }] = useQuery({ query: MonthsQuery });
  const matrix = useMemo(() => matrixOf(data?.statementMatrix ?? []), [data]);
  useTitle('Matrix');
  const hasCells = matrix.most > 0;
  return (
    <div className="page full">
      <header className="page-head">
        <div>
          <h1>Who speaks about whom</h1>
          <p>Rows speak, columns are spoken about: the busiest first. A cell opens its statements.</p>
        </div>
        <div className="row">
          <button
            type="button"
            className="chip"
            aria-pressed={isDirect}
            onClick={() => change({ kind: isDirect ? null : 'DIRECT' })}
          >
            Own words only
          </button>
          <label className="day">
            <span className="hidden">How many of each</span>
            <select className="field" value={size} onChange={({ target }) => change({ size: target.value })}>
              {SIZES.map((one) => (
                <option key={one} value={one}>
                  {one} × {one}
                </option>
              ))}
            </select>
          </label>
          {hasCells && (
            <ExportMenu exports={matrixExports(matrix)} operation={{ query: printOperation(MatrixQuery), variables }} />
          )}
        </div>
      </header>
      <MonthStrip months={months?.statementFacets.months ?? []} from={from} to={to} onChoose={change} />
      {error && <Failure error={error} retry={() => again({ requestPolicy: 'network-only' })} />}
      {fetching && <Loading />}
      {!error && !fetching && !hasCells && (
        <Empty title="Nobody spoke about anybody then">
          <button type="button" className="button" onClick={() => change({ from: null, to: null, kind: null })}>
            Show all of it
          </button>
        </Empty>
      )}
      {hasCells && !fetching && (
        <div className="matrix-and-cell">
          <MatrixTable matrix={matrix} chosen={chosen} onChoose={change} />
          {chosen.who && chosen.about && (
            <CellPanel
              where={{ ...where, speaker: [chosen.who], about: [chosen.about] }}
              ask={askPath({ ...chosen, from, to, kind: isDirect ? 'DIRECT' : null })}
              onClose={() => change({ who: null, about: null })}
            />
          )}
        </div>
      )}
    </div>
  );
};
