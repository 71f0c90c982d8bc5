import './timeline.css';
import { useCallback } from 'react';
import { Chart } from '../../shared/chart/chart';
import { EntityPicker } from '../../shared/entity-picker';
import { ExportMenu } from '../../shared/export-menu';
import { asLabel, counted } from '../../shared/format';
import { printOperation } from '../../shared/print-operation';
import { Empty, Failure, Loading } from '../../shared/states';
import { useAddress } from '../../shared/use-address';
import { useEntityName } from '../../shared/use-entity-name';
import { useTitle } from '../../shared/use-title';
import { BUCKETS, endOf } from './buckets';
import { TimelineQuery } from './operations';
import { RangeLists } from './range-lists';
import { timelineExports } from './timeline-exports';
import { timelineOption } from './timeline-option';
import { useBars } from './use-bars';

/** Statements and events in time; dragging over the chart chooses a time, whose statements and events stand below. */
export const Timeline = () => {
  const [address, change] = useAddress();
  const bucket = BUCKETS.find((one) => one === address.get('by')) ?? 'WEEK';
  const [from, to, about] = [address.get('from'), address.get('to'), address.get('about')];
  const where = about ? { about: [about] } : {};
  const isWhole = address.get('all') === '1';
  const { bars, far, error, isLoading, isCut, retry } = useBars(bucket, { where, isWhole });
  const name = useEntityName(about);
  useTitle('Timeline');
  const option = useCallback(() => timelineOption(bars), [bars]);
  const choose = (range: [number, number] | null) => {
    const first = range && bars.days[Math.max(0, range[0])];
    const last = range && bars.days[Math.min(bars.days.length - 1, range[1])];
    change({ from: first || null, to: last ? endOf(last, bucket) : null });
  };
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <h1>Timeline</h1>
          <p>Drag over the chart to choose a time; what was said and what happened then stands below.</p>
        </div>
        <div className="row">
          {BUCKETS.map((one) => (
            <button
              key={one}
              type="button"
              className="chip"
              aria-pressed={one === bucket}
              onClick={() => change({ by: one })}
            >
              {asLabel(one)}
            </button>
          ))}
          {bars.days.length > 0 && (
            <ExportMenu
              exports={timelineExports(bars)}
              operation={{ query: printOperation(TimelineQuery), variables: { bucket, where } }}
            />
          )}
        </div>
      </header>
      <div className="row timeline-tools">
        <span className="quiet">Statements about</span>
        <EntityPicker
          className="boxed"
          label="Statements about"
          placeholder="anything"
          value={name}
          onChoose={(id) => change({ about: id })}
        />
        <label className="day">
          from
          <input
            type="date"
            className="field"
            value={from ?? ''}
            onChange={({ target }) => change({ from: target.value || null })}
          />
        </label>
        <label className="day">
          to
          <input
            type="date"
            className="field"
            value={to ?? ''}
            onChange={({ target }) => change({ to: target.value || null })}
          />
        </label>
        {(from || to) && (
          <button type="button" className="button plain" onClick={() => change({ from: null, to: null })}>
            All of it
          </button>
        )}
      </div>
      {isCut && <p className="notice">There are more planned events than can be told from the others here.</p>}
      {error && <Failure error={error} retry={retry} choose={(id) => change({ about: id })} />}
      {!error && isLoading && <Loading />}
      {!error && !isLoading && bars.days.length === 0 && <Empty title="Nothing has a date yet" />}
      {far > 0 && !isLoading && (
        <p className="quiet small far">
          {counted(far, 'event')} {far === 1 ? 'lies' : 'lie'} far from these statements.{' '}
          <button type="button" className="as-link" onClick={() => change({ all: isWhole ? null : '1' })}>
            {isWhole ? 'Leave them out' : 'Show them too'}
          </button>
        </p>
      )}
      {/* All of it at once: what comes later would take the chart away from under the hand. */}
      {bars.days.length > 0 && !isLoading && (
        <Chart
          option={option}
          height={310}
          label={`Statements and events by ${bucket.toLowerCase()}, ${bars.days[0]} to ${bars.days.at(-1)}`}
          onBrush={choose}
        />
      )}
      <RangeLists from={from} to={to} about={about} />
    </div>
  );
};
