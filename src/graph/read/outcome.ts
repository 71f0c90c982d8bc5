import type { FieldTable } from './definition';
import { list, single } from './lead';
import { expression, nodeOf } from './property';
import { EVENTS } from './types';

/** What became of an event that was announced; null where no article announced it. */
export const outcome = single({
  from: 'outcome.of',
  row: { parent: 'parent', from: 'from', found: 'found', stop: 'stop' },
});

export const OUTCOME_TABLES: Readonly<Record<string, FieldTable>> = {
  EventOutcome: {
    status: expression(
      ({ parent, found, stop }) =>
        `CASE WHEN size(${found}) > 0 AND coalesce(${found}[0][1], 0) = 0 THEN 'HAPPENED' WHEN size(${found}) > 0 THEN 'MOVED' WHEN ${parent}.endDate < date(${stop}) THEN 'UNREPORTED' ELSE 'AWAITED' END`,
    ),
    announcedAt: expression(({ from }) => from as string),
    days: expression(({ found }) => `${found}[0][1]`),
    reports: list({ from: 'outcome.matches', row: { child: 'child', at: 'at', key: 'key' } }),
  },
  EventMatch: {
    event: nodeOf('child', EVENTS),
    days: expression(({ at }) => at as string),
    reasons: expression(({ key }) => key as string),
  },
};
