import { axisStyle, chartBase, colour } from '../../shared/chart/colours';
import { formatDay } from '../../shared/format';

export interface Bars {
  /** First days of the buckets. */
  days: readonly string[];
  statements: readonly number[];
  past: readonly number[];
  planned: readonly number[];
}

/** Two charts over one time: statements above, events below, planned ones apart. */
export const timelineOption = ({ days, statements, past, planned }: Bars) => {
  const axis = (gridIndex: number) => ({
    type: 'category',
    gridIndex,
    data: days,
    ...axisStyle(),
    axisLabel: {
      ...axisStyle().axisLabel,
      show: gridIndex === 1,
      hideOverlap: true,
      alignMinLabel: 'left',
      alignMaxLabel: 'right',
      formatter: formatDay,
    },
  });
  const value = (gridIndex: number) => ({
    type: 'value',
    gridIndex,
    minInterval: 1,
    splitNumber: 3,
    ...axisStyle(),
    axisLine: { show: false },
  });
  const bars = (name: string, data: readonly number[], look: { color: string; at: number; stack?: string }) => ({
    name,
    type: 'bar',
    data,
    xAxisIndex: look.at,
    yAxisIndex: look.at,
    itemStyle: { color: look.color },
    barMaxWidth: 22,
    ...(look.stack ? { stack: look.stack } : {}),
  });
  return {
    ...chartBase(),
    tooltip: { ...chartBase().tooltip, trigger: 'axis', axisPointer: { type: 'shadow' } },
    axisPointer: { link: [{ xAxisIndex: 'all' }] },
    legend: { top: 0, left: 0, textStyle: { color: colour('soft') }, itemWidth: 12, itemHeight: 12 },
    grid: [
      { left: 40, right: 16, top: 40, height: 130, outerBoundsMode: 'none' },
      { left: 40, right: 16, top: 190, height: 80, outerBoundsMode: 'none' },
    ],
    xAxis: [axis(0), axis(1)],
    yAxis: [value(0), value(1)],
    brush: {
      xAxisIndex: 'all',
      toolbox: [],
      brushStyle: { color: 'rgba(60, 130, 190, 0.15)', borderColor: colour('focus'), borderWidth: 1 },
      outOfBrush: { colorAlpha: 0.35 },
      throttleType: 'debounce',
      throttleDelay: 200,
    },
    series: [
      bars('Statements', statements, { color: colour('accent'), at: 0 }),
      bars('Past events', past, { color: colour('event'), at: 1, stack: 'events' }),
      bars('Planned events', planned, { color: colour('warn'), at: 1, stack: 'events' }),
    ],
  };
};
