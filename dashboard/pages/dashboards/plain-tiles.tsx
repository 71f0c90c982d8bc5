import { Link, useLocation } from 'wouter';
import { counted, formatCount } from '../../shared/format';
import { askPath } from '../../shared/links';
import { matrixExports } from '../../shared/matrix/matrix-exports';
import { matrixOf } from '../../shared/matrix/matrix-of';
import { MatrixTable } from '../../shared/matrix/matrix-table';
import { Quotation } from '../../shared/quotation';
import { statementExports } from '../../shared/statement-exports';
import type { Tile } from './operations';
import { tableExports } from './table-exports';
import { TileFrame } from './tile-frame';
import { rowsBehind, tileFilter } from './tile-kinds';
import { TileMatrix, TileSpeakers, TileStatements } from './tile-operations';

/** The latest statements of a question. */
export const StatementsTile = ({ tile }: { tile: Tile }) => (
  <TileFrame
    tile={tile}
    query={TileStatements}
    variables={{ where: tileFilter(tile.question) }}
    exports={({ statements }) => statementExports(statements.nodes)}
    isEmpty={({ statements }) => statements.nodes.length === 0}
  >
    {({ statements }) => (
      <>
        {statements.nodes.map((statement) => (
          <Quotation key={statement.id} statement={statement} />
        ))}
        <Link className="small" href={rowsBehind(tile)}>
          {counted(statements.totalCount, 'statement')}
        </Link>
      </>
    )}
  </TileFrame>
);

/** Who speaks most; a name leads to what was said. */
export const SpeakersTile = ({ tile }: { tile: Tile }) => (
  <TileFrame
    tile={tile}
    query={TileSpeakers}
    variables={{ where: tileFilter(tile.question) }}
    exports={({ statementFacets: { speakers } }) =>
      tableExports(
        'speakers',
        ['speaker', 'statements', 'id'],
        speakers.map(({ speaker, statements }) => [speaker.name, statements, speaker.id]),
      )
    }
    isEmpty={({ statementFacets }) => statementFacets.speakers.length === 0}
  >
    {({ statementFacets: { speakers } }) => (
      <ol className="bars">
        {speakers.map(({ speaker, statements }) => (
          <li key={speaker.id} data-kind={speaker.kind}>
            <Link href={askPath({ ...tile.question, who: speaker.id })}>{speaker.name}</Link>
            <span className="number quiet">{formatCount(statements)}</span>
            <span className="bar-line" style={{ width: `${(100 * statements) / (speakers[0]?.statements ?? 1)}%` }} />
          </li>
        ))}
      </ol>
    )}
  </TileFrame>
);

/** Who speaks about whom; a cell leads to its statements. */
export const MatrixTile = ({ tile }: { tile: Tile }) => {
  const [, go] = useLocation();
  return (
    <TileFrame
      tile={tile}
      query={TileMatrix}
      variables={{ where: tileFilter(tile.question) }}
      exports={({ statementMatrix }) => matrixExports(matrixOf(statementMatrix))}
      isEmpty={({ statementMatrix }) => statementMatrix.length === 0}
    >
      {({ statementMatrix }) => (
        <MatrixTable
          matrix={matrixOf(statementMatrix)}
          chosen={{ who: null, about: null }}
          onChoose={(cell) => go(askPath({ ...tile.question, ...cell }))}
        />
      )}
    </TileFrame>
  );
};
