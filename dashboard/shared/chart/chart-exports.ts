import type { EChartsCoreOption } from 'echarts/core';
import { download } from '../download';
import type { Export } from '../export-menu';
import { colour } from './colours';

interface Picture {
  option: () => EChartsCoreOption;
  width: number;
  height: number;
}

/** PNG (twice as fine) and SVG of a chart; the program that draws it is fetched with the first. */
export const chartExports = (name: string, picture: () => Picture): Export[] => [
  {
    label: 'PNG',
    save: async () => {
      const { init } = await import('./echarts');
      const { option, width, height } = picture();
      const place = document.createElement('div');
      const chart = init(place, null, { renderer: 'canvas', width, height, devicePixelRatio: 2 });
      chart.setOption({ ...option(), backgroundColor: colour('paper') });
      const blob = await new Promise<Blob | null>((resolve) => chart.renderToCanvas().toBlob(resolve));
      chart.dispose();
      if (blob) download(`${name}.png`, blob);
    },
  },
  {
    label: 'SVG',
    save: async () => {
      const { init } = await import('./echarts');
      const { option, width, height } = picture();
      const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
      chart.setOption({ ...option(), backgroundColor: colour('paper') });
      const svg = chart.renderToSVGString();
      chart.dispose();
      download(`${name}.svg`, svg, 'image/svg+xml');
    },
  },
];
