import { useEffect } from 'react';
import { useClient } from 'urql';
import type { Picture } from '../../shared/graph-view/picture';
import { useAddress } from '../../shared/use-address';
import { SpokenQuery } from './operations';

interface TimeFilterProps {
  picture: Picture;
  onChange: () => void;
}

/** Kind of the ties of a chosen time. */
const IN_TIME = 'SAID_THEN';
/** The matrix takes so many ids; of larger pictures the best named are asked for. */
const MOST_IDS = 200;

/** Adds lines for who speaks about whom in a chosen time. Other ties have no day. */
export const TimeFilter = ({ picture, onChange }: TimeFilterProps) => {
  const [address, change] = useAddress();
  const [since, until] = [address.get('since'), address.get('until')];
  const client = useClient();
  const order = picture.order;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when entities came
  useEffect(() => {
    let isCurrent = true;
    const clear = () =>
      picture.forEachEdge((edge, { ties }) => {
        const { [IN_TIME]: was, ...others } = ties;
        if (was !== undefined) picture.setEdgeAttribute(edge, 'ties', others);
      });
    const ids = picture
      .nodes()
      .sort((one, other) => picture.getNodeAttribute(other, 'weight') - picture.getNodeAttribute(one, 'weight'))
      .slice(0, MOST_IDS);
    if ((!since && !until) || ids.length === 0) {
      clear();
      onChange();
      return;
    }
    const where = { speaker: ids, about: ids, saidFrom: since, saidTo: until };
    void client
      .query(SpokenQuery, { where })
      .toPromise()
      .then(({ data }) => {
        if (!isCurrent || !data) return;
        clear();
        for (const { speaker, topic, statements } of data.statementMatrix) {
          if (speaker.id === topic.id || !picture.hasNode(speaker.id) || !picture.hasNode(topic.id)) continue;
          const edge =
            picture.edge(speaker.id, topic.id) ??
            picture.addEdge(speaker.id, topic.id, { ties: {}, weight: 1, size: 1.5 });
          picture.updateEdgeAttribute(edge, 'ties', (ties) => ({ ...ties, [IN_TIME]: statements }));
        }
        onChange();
      });
    return () => {
      isCurrent = false;
    };
  }, [since, until, picture, order]);
  return (
    <section aria-label="Time">
      <h3>Who speaks about whom in a time</h3>
      <div className="time-ends">
        <label className="day">
          from
          <input
            type="date"
            className="field"
            value={since ?? ''}
            onChange={({ target }) => change({ since: target.value || null })}
          />
        </label>
        <label className="day">
          to
          <input
            type="date"
            className="field"
            value={until ?? ''}
            onChange={({ target }) => change({ until: target.value || null })}
          />
        </label>
      </div>
      <p className="small quiet">Adds lines “said then”; leave the others out in the legend.</p>
    </section>
  );
};
