import type { EChartsCoreOption, EChartsType } from 'echarts/core';
import { useEffect, useRef } from 'react';
import { useScheme } from '../use-scheme';
import { init } from './echarts';

interface ChartProps {
  /** Made anew when the colour scheme changes. */
  option: () => EChartsCoreOption;
  /** What it shows, in a sentence: a screen reader says it. */
  label: string;
  height: number;
  /** The first and last place on the axis of a stretch that was dragged over; null where it was cleared. */
  onBrush?: (range: [number, number] | null) => void;
  /** The place on the axis of a bar that was clicked. */
  onPick?: (at: number) => void;
}

interface BrushEnd {
  areas: { coordRange: [number, number] }[];
}

/** A chart on canvas, as wide as its place. */
export const Chart = ({ option, label, height, onBrush, onPick }: ChartProps) => {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType | null>(null);
  const calls = useRef({ onBrush, onPick });
  calls.current = { onBrush, onPick };
  const scheme = useScheme();
  const takesBrush = onBrush !== undefined;

  useEffect(() => {
    if (!place.current) return;
    const made = init(place.current, null, { renderer: 'canvas' });
    chart.current = made;
    made.on('brushEnd', (event) => {
      const range = (event as unknown as BrushEnd).areas[0]?.coordRange;
      calls.current.onBrush?.(range ? [range[0], range[1]] : null);
    });
    made.on('click', ({ dataIndex }) => calls.current.onPick?.(dataIndex));
    const sizes = new ResizeObserver(() => made.resize());
    sizes.observe(place.current);
    return () => {
      sizes.disconnect();
      made.dispose();
    };
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the option reads the scheme's colours
  useEffect(() => {
    chart.current?.setOption(option(), true);
    if (takesBrush) {
      chart.current?.dispatchAction({
        type: 'takeGlobalCursor',
        key: 'brush',
        brushOption: { brushType: 'lineX', brushMode: 'single' },
      });
    }
  }, [option, scheme, takesBrush]);

  return <div ref={place} role="img" aria-label={label} className="chart" style={{ height }} />;
};
