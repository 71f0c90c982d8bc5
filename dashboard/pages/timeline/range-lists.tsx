import { EventItem } from '../../shared/event-item';
import type { VariablesOf } from '../../shared/graphql';
import { More } from '../../shared/more';
import { StatementList } from '../../shared/statement-list';
import { StatementsQuery } from '../../shared/statements-query';
import { Empty } from '../../shared/states';
import { Tabs } from '../../shared/tabs';
import { useAddress } from '../../shared/use-address';
import { usePages } from '../../shared/use-pages';
import { EventsQuery } from './operations';

interface Range {
  from: string | null;
  to: string | null;
  about: string | null;
}

const TABS = [
  { name: 'statements', label: 'Statements' },
  { name: 'events', label: 'Past events' },
  { name: 'planned', label: 'Planned events' },
];

/** What was said and what happened in a time, and what was planned for it. */
export const RangeLists = ({ from, to, about }: Range) => {
  const [address, change] = useAddress();
  const open = TABS.find(({ name }) => name === address.get('tab'))?.name ?? 'statements';
  const time = { ...(from ? { from } : {}), ...(to ? { to } : {}) };
  return (
    <Tabs label="In this time" tabs={TABS} open={open} onOpen={(tab) => change({ tab }, { replace: true })}>
      {open === 'statements' && <Said from={from} to={to} about={about} />}
      {open === 'events' && <Happened where={{ ...time, status: ['PAST', 'ONGOING'] }} />}
      {open === 'planned' && <Happened where={{ ...time, status: ['PLANNED'] }} />}
    </Tabs>
  );
};

const Said = ({ from, to, about }: Range) => {
  const where = {
    ...(from ? { saidFrom: from } : {}),
    ...(to ? { saidTo: to } : {}),
    ...(about ? { about: [about] } : {}),
  };
  const pages = usePages(StatementsQuery, { where, orderBy: 'NEWEST' }, { pick: ({ statements }) => statements });
  return <StatementList pages={pages} empty={<Empty title="Nobody said anything then" />} />;
};

const Happened = ({ where }: { where: VariablesOf<typeof EventsQuery>['where'] }) => {
  const pages = usePages(EventsQuery, { where }, { pick: ({ events }) => events });
  return (
    <More pages={pages} empty={<Empty title="No event then" />}>
      {(rows) => rows.map((event) => <EventItem key={event.id} event={event} />)}
    </More>
  );
};
