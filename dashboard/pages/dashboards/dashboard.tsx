import './dashboards.css';
import { useEffect, useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { Link, useLocation } from 'wouter';
import { problemOf } from '../../shared/problem';
import { Empty, Failure, Loading } from '../../shared/states';
import { useAddress } from '../../shared/use-address';
import { usePathId } from '../../shared/use-path-id';
import { useTitle } from '../../shared/use-title';
import { Conflict } from './conflict';
import { DashboardQuery, DeleteDashboardMutation, SaveDashboardMutation, type Stored, type Tile } from './operations';
import { TileBody } from './tile-body';
import { TileEditor } from './tile-editor';
import { NO_QUESTION } from './tile-kinds';

const MOST_TILES = 24;

/** One dashboard: its tiles, and the way to change them. */
export const DashboardPage = () => {
  const id = usePathId();
  const [{ data, error, fetching }, again] = useQuery({ query: DashboardQuery, variables: { id } });
  useTitle(data?.dashboard?.title ?? 'Dashboard');
  if (error)
    return (
      <div className="page">
        <Failure error={error} retry={() => again({ requestPolicy: 'network-only' })} />
      </div>
    );
  if (fetching && !data)
    return (
      <div className="page">
        <Loading />
      </div>
    );
  if (!data?.dashboard) {
    return (
      <div className="page">
        <Empty title="There is no such dashboard">
          <Link href="/dashboards">See all dashboards</Link>
        </Empty>
      </div>
    );
  }
  return (
    <Shown key={data.dashboard.id} stored={data.dashboard} onReload={() => again({ requestPolicy: 'network-only' })} />
  );
};

interface ShownProps {
  stored: Stored;
  /** Reads what is stored now. */
  onReload: () => void;
}

const Shown = ({ stored, onReload }: ShownProps) => {
  const [address, change] = useAddress();
  const isEditing = address.get('edit') === '1';
  const [title, setTitle] = useState(stored.title);
  const [tiles, setTiles] = useState<Tile[]>([...stored.tiles]);
  // What is changed is what was shown when the change began, whatever is read meanwhile.
  const [revision, setRevision] = useState(stored.revision);
  const [conflict, setConflict] = useState<number | null>(null);
  const [saving, save] = useMutation(SaveDashboardMutation);
  const [removing, remove] = useMutation(DeleteDashboardMutation);
  const [, go] = useLocation();
  useEffect(() => {
    if (isEditing) return;
    setTitle(stored.title);
    setTiles([...stored.tiles]);
    setRevision(stored.revision);
  }, [stored, isEditing]);

  const put = (at: number, tile: Tile) => setTiles(tiles.map((one, place) => (place === at ? tile : one)));
  const move = (at: number, by: -1 | 1) => {
    const moved = [...tiles];
    const [tile] = moved.splice(at, 1);
    if (tile) moved.splice(at + by, 0, tile);
    setTiles(moved);
  };
  const onSave = async (expected: number) => {
    setConflict(null);
    const { error } = await save({ id: stored.id, title, tiles: tiles.map(bare), expected });
    if (!error) change({ edit: null }, { replace: true });
    else setConflict(problemOf(error).revision);
  };
  const onLeave = () => {
    setConflict(null);
    change({ edit: null }, { replace: true });
  };
  const onRemove = async () => {
    const { error } = await remove({ id: stored.id });
    if (!error) go('/dashboards');
  };
  return (
    <div className="page full">
      <header className="page-head">
        {isEditing ? (
          <label className="labelled title-field">
            Title
            <input className="field" value={title} maxLength={200} onChange={({ target }) => setTitle(target.value)} />
          </label>
        ) : (
          <h1>{stored.title}</h1>
        )}
        <div className="row">
          {isEditing ? (
            <>
              <button
                type="button"
                className="button primary"
                disabled={saving.fetching}
                onClick={() => void onSave(revision)}
              >
                {saving.fetching ? 'Saving …' : 'Save'}
              </button>
              <button type="button" className="button" onClick={onLeave}>
                Leave it as it was
              </button>
              <button type="button" className="button plain" onClick={() => void onRemove()}>
                Remove the dashboard
              </button>
            </>
          ) : (
            <button type="button" className="button" onClick={() => change({ edit: '1' })}>
              Change
            </button>
          )}
        </div>
      </header>
      {conflict !== null && (
        <Conflict
          onOverwrite={() => void onSave(conflict)}
          onTakeTheirs={() => {
            onReload();
            onLeave();
          }}
        />
      )}
      {conflict === null && (saving.error ?? removing.error) && (
        <Failure error={(saving.error ?? removing.error) as NonNullable<typeof saving.error>} />
      )}
      {tiles.length === 0 && !isEditing && <Empty title="It has no tiles yet" />}
      <div className="tiles">
        {tiles.map((tile, at) => (
          <section
            // biome-ignore lint/suspicious/noArrayIndexKey: a tile is its place
            key={at}
            id={`tile-${at + 1}`}
            className="card tile"
            data-wide={tile.isWide || undefined}
            aria-label={tile.title}
          >
            {isEditing ? (
              <TileEditor
                tile={tile}
                isFirst={at === 0}
                isLast={at === tiles.length - 1}
                onChange={(changed) => put(at, changed)}
                onMove={(by) => move(at, by)}
                onRemove={() => setTiles(tiles.filter((_tile, place) => place !== at))}
              />
            ) : (
              <TileBody tile={tile} />
            )}
          </section>
        ))}
        {isEditing && tiles.length < MOST_TILES && (
          <button
            type="button"
            className="button add-tile"
            onClick={() =>
              setTiles([...tiles, { kind: 'STATEMENTS', title: 'Statements', isWide: false, question: NO_QUESTION }])
            }
          >
            Add a tile
          </button>
        )}
      </div>
    </div>
  );
};

/** As it goes back to the server: without what the client added for itself. */
const bare = ({ kind, title, isWide, question: { who, about, words, source, from, to } }: Tile): Tile => ({
  kind,
  title,
  isWide,
  question: { who, about, words, source, from, to },
});
