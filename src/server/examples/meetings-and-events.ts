import type { Example } from './example';

/** Examples of the group “Meetings and events”. */
export const MEETINGS_AND_EVENTS: readonly Example[] = [
  {
    name: 'PlannedMeetings',
    question: 'Which meetings are planned, and who takes part?',
    tab: true,
    query: `# Which meetings are planned, and who takes part?
# "dateText" is the article's own wording; startDate and endDate are what it comes to on the calendar.
query PlannedMeetings {
  meetings(where: { status: [PLANNED] }, first: 20) {
    totalCount
    nodes {
      title
      startDate
      endDate
      dateText
      places { name }
      participants { role actor { name } }
      evidence { sentence article { title } }
    }
  }
}
`,
  },
  {
    name: 'AttacksAndVictims',
    question: 'Which attacks are reported, where, and who is behind them?',
    query: `# Which attacks are reported, where, and who is behind them?
# Other types: AGREEMENT, SANCTION, ELECTION, PROTEST, AID, MILITARY_OPERATION, ... (see EventType in the docs).
query AttacksAndVictims {
  events(where: { type: [ATTACK, ARMED_CONFLICT] }, first: 10) {
    nodes {
      type
      title
      status
      startDate
      places { name ... on Place { country { name } } }
      participants { role actor { name kind } }
      evidence { sentence article { title source } }
    }
  }
}
`,
  },
];
