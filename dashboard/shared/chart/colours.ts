/** The value of one of our CSS variables as it is now: drawings on canvas take colours by value. */
export const colour = (name: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

/** What every chart of ours has: our face and colours, tooltips drawn on the canvas (never HTML), no motion. */
export const chartBase = () => ({
  animation: false,
  textStyle: { fontFamily: colour('sans'), color: colour('quiet') },
  tooltip: {
    renderMode: 'richText' as const,
    backgroundColor: colour('surface'),
    borderColor: colour('line-strong'),
    textStyle: { color: colour('ink'), fontSize: 13 },
  },
});

export const axisStyle = () => ({
  axisLine: { lineStyle: { color: colour('line-strong') } },
  axisTick: { show: false },
  axisLabel: { color: colour('quiet'), fontSize: 12 },
  splitLine: { lineStyle: { color: colour('line') } },
});
