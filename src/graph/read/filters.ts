import { RapporteurError } from '../../errors';
import { isEventId } from '../../model/is-entity-id';
import { UNNAMED_SPEAKER } from '../../model/unnamed-speaker';
import { fullTextQuery } from './full-text';
import type { NameSlots } from './name-slots';
import type { Arguments } from './selection';
import { KIND_LABELS } from './types';

/** The conditions of a filter that apply, by their sections, and their parameters. */
export interface Conditions {
  conditions: string[];
  parameters: Record<string, unknown>;
}

/** What a StatementFilter asks for. */
export const statementConditions = (where: unknown, names: NameSlots): Conditions => {
  const { speaker, about, kind, text, article, source, saidFrom, saidTo, minConfidence, unnamed } = given(where);
  checkOrder({ saidFrom, saidTo });
  return collect({
    speaker: speaker && names.ids(speaker as string[], 'ACTOR'),
    [(about as string[] | undefined)?.some(isEventId) ? 'aboutAny' : 'about']:
      about && names.ids(about as string[], 'TOPIC'),
    kind,
    text: text === undefined ? undefined : fullTextQuery(text as string),
    article,
    source,
    saidFrom: day(saidFrom),
    saidTo: day(saidTo),
    minConfidence,
    unnamed: unnamed === true ? UNNAMED_SPEAKER : undefined,
    named: unnamed === false ? true : undefined,
  });
};

/** What an EventFilter asks for. */
export const eventConditions = (where: unknown, names: NameSlots): Conditions => {
  const { type, status, participant, place, from, to, text, announced } = given(where);
  checkOrder({ from, to });
  return collect({
    type,
    status,
    participant: participant && names.ids(participant as string[], 'ACTOR'),
    place: place && names.ids(place as string[], 'LOCATION'),
    from: day(from),
    to: day(to),
    announced: announced === true ? true : undefined,
    unannounced: announced === false ? true : undefined,
    text: text === undefined ? undefined : fullTextQuery(text as string),
  });
};

/** Only entities of some kinds. */
export const kindConditions = (kinds: unknown): Conditions =>
  collect({ labels: (kinds as string[] | null | undefined)?.map((kind) => KIND_LABELS[kind]) });

/** Only what full text finds. */
export const searchConditions = (search: unknown): Conditions =>
  collect({ text: search == null ? undefined : fullTextQuery(search as string) });

/** A time that ends before it begins holds nothing, which is hardly what was meant. */
const checkOrder = (times: Arguments): void => {
  const [[begin, from] = [], [end, to] = []] = Object.entries(times);
  if (from === undefined || to === undefined || String(day(from)) <= String(day(to))) return;
  throw new RapporteurError(
    'BAD_USER_INPUT',
    `"${begin}" is ${day(from)} and "${end}" is ${day(to)}: expected the earlier day first.`,
  );
};

/** GraphQL tells null from absent; a filter does not. */
const given = (where: unknown): Arguments =>
  Object.fromEntries(Object.entries((where ?? {}) as Arguments).filter(([, value]) => value !== null));

const collect = (values: Record<string, unknown>): Conditions => {
  const conditions = Object.keys(values).filter((name) => values[name] !== undefined);
  const parameters: Record<string, unknown> = {};
  for (const name of conditions) parameters[name === 'aboutAny' ? 'about' : name] = values[name];
  return { conditions, parameters };
};

/** The Date scalar gives midnight in UTC. @throws RapporteurError BAD_USER_INPUT where the year has not four digits */
const day = (value: unknown): string | undefined => {
  if (value === undefined) return undefined;
  const written = (value as Date).toISOString();
  if (written.length === '2016-02-02T00:00:00.000Z'.length) return written.slice(0, 10);
  throw new RapporteurError('BAD_USER_INPUT', `"${written}" is too far away: expected a year of four digits.`);
};
