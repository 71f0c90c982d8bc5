import type { EventPart } from '../../shared/event-parts';

/** What meetings are sorted by. */
export type MeetingColumn = 'date' | 'type' | 'place' | 'who' | 'source';

export interface MeetingOrder {
  column: MeetingColumn;
  isDescending: boolean;
}

/** The words of a column; empty where nothing is known. Days are as `2025-03-11`. */
export const meetingCell = (meeting: EventPart, column: MeetingColumn): string => {
  switch (column) {
    case 'date':
      return meeting.startDate ?? '';
    case 'type':
      return meeting.type;
    case 'place':
      return meeting.places.map(({ name }) => name).join(', ');
    case 'who':
      return meeting.participants.map(({ actor }) => actor.name).join(', ');
    case 'source':
      return sourcesOf(meeting).join(', ');
  }
};

/** Who tells of it: each outlet once; the article's headline where it has none. */
export const sourcesOf = ({ evidence }: EventPart): string[] => [
  ...new Set(evidence.flatMap(({ article: { source, title } }) => source ?? title ?? [])),
];

/** Meetings by one column; what is not known comes last either way, and equal ones keep their order. */
export const sortMeetings = (meetings: readonly EventPart[], { column, isDescending }: MeetingOrder): EventPart[] =>
  meetings.toSorted((one, other) => {
    const [left, right] = [meetingCell(one, column), meetingCell(other, column)];
    if (left === '' || right === '') return Number(left === '') - Number(right === '');
    return left.localeCompare(right, 'en') * (isDescending ? -1 : 1);
  });
