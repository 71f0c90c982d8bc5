import { eventCorroboration } from '../corroboration';
import type { FieldTable } from '../definition';
import { list } from '../lead';
import { outcome } from '../outcome';
import { expression, nodeOf, property } from '../property';
import { ACTORS, ENTITIES } from '../types';
import { plainStatementList } from './shared';

const EVENT: FieldTable = {
  id: property('id'),
  type: property('type', { absent: 'OTHER' }),
  title: expression(({ parent }) => `coalesce(${parent}.title, ${parent}.type, '')`),
  status: property('status', { absent: 'PAST' }),
  startDate: property('startDate', { isDay: true }),
  endDate: property('endDate', { isDay: true }),
  datePrecision: property('datePrecision'),
  dateText: property('dateText'),
  participants: list({ from: 'event.participants', row: { child: 'child', role: 'role' } }),
  places: list({ from: 'event.places', types: ENTITIES }),
  evidence: list({ from: 'event.evidence', row: { article: 'article', start: 'start', end: 'end' } }),
  corroboration: eventCorroboration,
  outcome,
  statements: plainStatementList('event.statements', 'event.statements'),
};

/** Meetings and other events, and who takes part. */
export const EVENT_TABLES: Readonly<Record<string, FieldTable>> = {
  Meeting: EVENT,
  OtherEvent: EVENT,
  Participation: { actor: nodeOf('child', ACTORS), role: expression(({ role }) => role as string) },
};
