import './dashboards.css';
import { useMutation, useQuery } from 'urql';
import { Link, useLocation } from 'wouter';
import { counted, formatDay } from '../../shared/format';
import { Empty, Failure, Loading } from '../../shared/states';
import { useTitle } from '../../shared/use-title';
import { DashboardsQuery, SaveDashboardMutation } from './operations';
import { FIRST_TILES } from './tile-kinds';

/** All dashboards, and a new one. */
export const Dashboards = () => {
  const [{ data, error, fetching }, again] = useQuery({ query: DashboardsQuery, requestPolicy: 'cache-and-network' });
  const [saving, save] = useMutation(SaveDashboardMutation);
  const [, go] = useLocation();
  useTitle('Dashboards');
  const create = async () => {
    const { data: made } = await save({ title: 'New dashboard', tiles: FIRST_TILES });
    if (made) go(`/dashboards/${encodeURIComponent(made.saveDashboard.id)}?edit=1`);
  };
  const button = (
    <button type="button" className="button primary" disabled={saving.fetching} onClick={() => void create()}>
      New dashboard
    </button>
  );
  return (
    <div className="page narrow">
      <header className="page-head">
        <div>
          <h1>Dashboards</h1>
          <p>Questions that you ask again and again, side by side. Everybody who has the address sees them.</p>
        </div>
        {data && data.dashboards.length > 0 && button}
      </header>
      {saving.error && <Failure error={saving.error} />}
      {error && <Failure error={error} retry={() => again({ requestPolicy: 'network-only' })} />}
      {fetching && !data && <Loading />}
      {data?.dashboards.length === 0 && (
        <Empty title="There is none yet">
          <p>The first one comes with a few tiles, to be changed.</p>
          {button}
        </Empty>
      )}
      <ul className="headlines">
        {data?.dashboards.map(({ id, title, tiles, updatedAt }) => (
          <li key={id}>
            <Link href={`/dashboards/${encodeURIComponent(id)}`}>{title}</Link>
            <span className="quiet small">
              {counted(tiles.length, 'tile')} · {formatDay(updatedAt)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
};
