import { extract } from '../../../src/extraction/extract';

/** What an article of 2 February 2016, a Tuesday, tells: its events as "TYPE: Name ROLE, …", its relations as "Name TYPE Name (title)". */
export function told(text: string): { events: string[]; relations: string[] } {
  const { entities, events, relations } = extract({ text, publishedAt: '2016-02-02T12:00:00Z' });
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const called = (id: string): string => names.get(id) ?? id;
  return {
    events: events.map(({ type, participants }) =>
      [type, ...participants.map(({ entity, role }) => `${called(entity)} ${role}`).sort()].join(' | '),
    ),
    relations: relations.map(
      ({ type, source, target, title }) =>
        `${called(source)} ${type} ${called(target)}${title === undefined ? '' : ` (${title})`}`,
    ),
  };
}
