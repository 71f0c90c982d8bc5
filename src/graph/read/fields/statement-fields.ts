import { otherReports, statementCorroboration } from '../corroboration';
import type { FieldTable } from '../definition';
import { list, single } from '../lead';
import { property } from '../property';
import { ACTORS, TOPICS } from '../types';

/** Statements. */
export const STATEMENT_TABLES: Readonly<Record<string, FieldTable>> = {
  Statement: {
    id: property('id'),
    text: property('text', { absent: '' }),
    kind: property('kind'),
    verb: property('verb'),
    speaker: single({ from: 'statement.speaker', types: ACTORS }),
    speakers: list({ from: 'statement.speakers', types: ACTORS }),
    speakerText: property('speakerText'),
    about: list({ from: 'statement.about', types: TOPICS }),
    addressedTo: list({ from: 'statement.addressedTo', types: ACTORS }),
    article: single({ from: 'statement.article' }),
    evidence: single({ from: 'statement.evidence', row: { article: 'article', start: 'start', end: 'end' } }),
    corroboration: statementCorroboration,
    otherReports,
    saidOn: property('saidOn', { isDay: true }),
    confidence: property('confidence', { absent: 0 }),
    why: property('why', { absent: [] }),
  },
};
