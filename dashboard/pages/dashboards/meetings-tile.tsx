import { useState } from 'react';
import { Link } from 'wouter';
import { EntityLink } from '../../shared/entity-link';
import type { EventPart } from '../../shared/event-parts';
import { asLabel, counted, inWords } from '../../shared/format';
import { articlePath } from '../../shared/links';
import { whenOf } from '../../shared/when';
import type { Tile } from './operations';
import { type MeetingColumn, type MeetingOrder, meetingCell, sortMeetings, sourcesOf } from './sort-meetings';
import { tableExports } from './table-exports';
import { TileFrame } from './tile-frame';
import { rowsBehind } from './tile-kinds';
import { TileMeetings } from './tile-operations';

const COLUMNS: [column: MeetingColumn, label: string][] = [
  ['date', 'When'],
  ['type', 'What'],
  ['place', 'Where'],
  ['who', 'Who took part'],
  ['source', 'Source'],
];

/** Meetings as a table that can be sorted by each column; the latest to begin first. */
export const MeetingsTile = ({ tile }: { tile: Tile }) => {
  const { about, from, to, words } = tile.question;
  const where = {
    ...(about ? { participant: [about] } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(words ? { text: words } : {}),
  };
  return (
    <TileFrame
      tile={tile}
      query={TileMeetings}
      variables={{ where }}
      exports={({ meetings }) =>
        tableExports(
          'meetings',
          ['when', 'type', 'meeting', 'status', 'where', 'who', 'source', 'id'],
          meetings.nodes.map((meeting) => [
            whenOf(meeting),
            meeting.type,
            meeting.title,
            meeting.status,
            meetingCell(meeting, 'place'),
            meetingCell(meeting, 'who'),
            meetingCell(meeting, 'source'),
            meeting.id,
          ]),
        )
      }
      isEmpty={({ meetings }) => meetings.nodes.length === 0}
    >
      {({ meetings }) => (
        <>
          <MeetingsTable meetings={meetings.nodes} label={tile.title} />
          {meetings.totalCount > meetings.nodes.length && (
            <Link className="small" href={rowsBehind(tile)}>
              {counted(meetings.totalCount, 'meeting')}
            </Link>
          )}
        </>
      )}
    </TileFrame>
  );
};

const MeetingsTable = ({ meetings, label }: { meetings: readonly EventPart[]; label: string }) => {
  const [order, setOrder] = useState<MeetingOrder>({ column: 'date', isDescending: true });
  const sortBy = (column: MeetingColumn) =>
    setOrder((before) =>
      before.column === column
        ? { column, isDescending: !before.isDescending }
        : { column, isDescending: column === 'date' },
    );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard
    <section className="meetings" tabIndex={0} aria-label={label}>
      <table>
        <thead>
          <tr>
            {COLUMNS.map(([column, name]) => (
              <th key={column} scope="col" aria-sort={sortOf(order, column)}>
                <button type="button" onClick={() => sortBy(column)}>
                  {name}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sortMeetings(meetings, order).map((meeting) => (
            <MeetingRow key={meeting.id} meeting={meeting} />
          ))}
        </tbody>
      </table>
    </section>
  );
};

const sortOf = ({ column, isDescending }: MeetingOrder, asked: MeetingColumn) =>
  column !== asked ? undefined : isDescending ? 'descending' : 'ascending';

const MeetingRow = ({ meeting }: { meeting: EventPart }) => {
  const { title, type, status, places, participants, evidence } = meeting;
  const [passage] = evidence;
  return (
    <tr>
      <td className="number">
        {whenOf(meeting)} {status !== 'PAST' && <span className="tag">{inWords(status)}</span>}
      </td>
      <td>
        {title}
        <span className="quiet small type">{asLabel(type)}</span>
      </td>
      <td>
        {places.map((place) => (
          <EntityLink key={place.id} {...place} />
        ))}
      </td>
      <td>
        {participants.map(({ role, actor }) => (
          <EntityLink key={`${role} ${actor.id}`} {...actor} />
        ))}
      </td>
      <td>
        {passage && (
          <Link href={articlePath(passage.article.id, passage)} title={passage.text}>
            {sourcesOf(meeting).join(', ')}
          </Link>
        )}
      </td>
    </tr>
  );
};
