import { meetingCell, sortMeetings, sourcesOf } from '../../dashboard/pages/dashboards/sort-meetings';
import type { EventPart } from '../../dashboard/shared/event-parts';

const meeting = (id: string, startDate: string | null, place: string | null): EventPart => ({
  id,
  title: id,
  type: 'MEETING',
  status: 'PAST',
  startDate,
  endDate: null,
  datePrecision: 'DAY',
  dateText: null,
  places: place ? [{ id: place, name: place, kind: 'PLACE' }] : [],
  participants: [],
  evidence: [],
});

const MEETINGS = [
  meeting('a', '2025-03-11', 'Rome'),
  meeting('b', null, 'Cairo'),
  meeting('c', '2025-04-02', null),
  meeting('d', '2025-03-11', 'Åland'),
];

test.each([
  ['date', false, ['a', 'd', 'c', 'b']],
  ['date', true, ['c', 'a', 'd', 'b']],
  ['place', false, ['d', 'b', 'a', 'c']],
  ['place', true, ['a', 'b', 'd', 'c']],
  ['who', true, ['a', 'b', 'c', 'd']],
] as const)('by %s, descending %s: what is not known comes last', (column, isDescending, order) => {
  expect(sortMeetings(MEETINGS, { column, isDescending }).map(({ id }) => id)).toEqual(order);
});

test('each outlet is named once, and an article without one by its headline', () => {
  const passage = (source: string | null, title: string | null) => ({
    start: 0,
    end: 1,
    text: 'x',
    article: { id: `${source} ${title}`, title, source },
  });
  const told = {
    ...meeting('a', null, null),
    evidence: [
      passage('Harbour Wire', 'One'),
      passage('Harbour Wire', 'Two'),
      passage(null, 'Three'),
      passage(null, null),
    ],
  };
  expect(sourcesOf(told)).toEqual(['Harbour Wire', 'Three']);
  expect(meetingCell(told, 'source')).toBe('Harbour Wire, Three');
});
