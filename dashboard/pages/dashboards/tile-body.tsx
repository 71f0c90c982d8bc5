import { lazy, Suspense } from 'react';
import { Loading } from '../../shared/states';
import { MeetingsTile } from './meetings-tile';
import type { Tile } from './operations';
import { MatrixTile, SpeakersTile, StatementsTile } from './plain-tiles';

// What draws charts and graphs is large, and fetched only where a tile needs it.
const TimelineTile = lazy(async () => ({ default: (await import('./timeline-tile')).TimelineTile }));
const GraphTile = lazy(async () => ({ default: (await import('./graph-tile')).GraphTile }));

const KINDS = {
  MATRIX: MatrixTile,
  SPEAKERS: SpeakersTile,
  TIMELINE: TimelineTile,
  STATEMENTS: StatementsTile,
  MEETINGS: MeetingsTile,
  GRAPH: GraphTile,
};

/** What a tile shows, by its kind. */
export const TileBody = ({ tile }: { tile: Tile }) => {
  const Kind = KINDS[tile.kind];
  return (
    <Suspense fallback={<Loading lines={4} />}>
      <Kind tile={tile} />
    </Suspense>
  );
};
