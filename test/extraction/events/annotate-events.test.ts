import { extract } from '../../../src/extraction/extract';

const PUBLISHED = '2016-02-02T12:00:00Z'; // a Tuesday

/** "TYPE STATUS passage | roles | places | date" of every event in a text. */
const events = (text: string): string[] => {
  const found = extract({ text, publishedAt: PUBLISHED });
  return found.events.map(({ type, status, text: passage, participants, places, date }) =>
    [
      `${type} ${status} ${passage}`,
      participants.map(({ entity, role }) => `${entity} ${role}`).join(', '),
      places.join(', '),
      date ? `${date.text} ${date.value}` : '',
    ].join(' | '),
  );
};

describe('annotateEvents', () => {
  test.each([
    [
      'Norway and Iceland signed a fisheries agreement in Oslo on Monday.',
      'AGREEMENT PAST Norway and Iceland signed a fisheries agreement in Oslo on Monday | country:no PARTICIPANT, country:is PARTICIPANT | place:oslo-no | Monday 2016-02-01',
    ],
    [
      'Rebels attacked an army convoy near Gao on Sunday, the ministry said.',
      'ATTACK PAST Rebels attacked an army convoy near Gao on Sunday |  | place:gao-ml | Sunday 2016-01-31',
    ],
    [
      'Japan will impose sanctions on North Korea from next month.',
      'SANCTION PLANNED Japan will impose sanctions on North Korea from next month | country:jp ACTOR, country:kp TARGET |  | next month 2016-03',
    ],
    [
      'Canadian troops were deployed to Latvia last week.',
      'MILITARY_OPERATION PAST Canadian troops were deployed to Latvia last week | country:ca ACTOR | country:lv | last week 2016-W04',
    ],
    [
      'More than 4,000 people have fled from Goma since Friday.',
      'DISPLACEMENT ONGOING More than 4,000 people have fled from Goma since Friday |  | place:goma-cd | Friday 2016-01-29',
    ],
    [
      'Thousands of students marched through Lima on Saturday.',
      'PROTEST PAST Thousands of students marched through Lima on Saturday |  | place:lima-pe | Saturday 2016-01-30',
    ],
    [
      'Talks between Kenya and Uganda have begun in Nairobi.',
      'NEGOTIATION ONGOING Talks between Kenya and Uganda have begun in Nairobi | country:ke PARTICIPANT, country:ug PARTICIPANT | place:nairobi-ke | ',
    ],
    [
      'Sweden is sending tents and blankets to Nepal.',
      'AID ONGOING Sweden is sending tents and blankets to Nepal | country:se ACTOR, country:np TARGET |  | ',
    ],
    [
      'Finance ministers are due to meet in Vienna on Thursday to discuss the budget.',
      'MEETING PLANNED Finance ministers are due to meet in Vienna on Thursday to discuss the budget |  | place:vienna-at | Thursday 2016-02-04',
    ],
    [
      'An earthquake struck central Chile on Sunday, killing 12 people.',
      'OTHER PAST An earthquake struck central Chile on Sunday, killing 12 people |  | country:cl | Sunday 2016-01-31',
    ],
    [
      'Students burned flags outside the embassy in Lima on Monday.',
      'PROTEST PAST Students burned flags outside the embassy in Lima on Monday |  | place:lima-pe | Monday 2016-02-01',
    ],
    [
      'Chile will raise the arrests with Peru in Geneva on Friday.',
      'MEETING PLANNED Chile will raise the arrests with Peru in Geneva on Friday | country:cl PARTICIPANT, country:pe PARTICIPANT | place:geneva-ch | Friday 2016-02-05',
    ],
    [
      'Farmers threw eggs at police in Lima on Monday.',
      'PROTEST PAST Farmers threw eggs at police in Lima on Monday |  | place:lima-pe | Monday 2016-02-01',
    ],
    [
      'Gunmen hurled grenades into a bar in Lima on Monday.',
      'ATTACK PAST Gunmen hurled grenades into a bar in Lima on Monday |  | place:lima-pe | Monday 2016-02-01',
    ],
    [
      'Norway moved 80 soldiers to Latvia last week.',
      'MILITARY_OPERATION PAST Norway moved 80 soldiers to Latvia last week | country:no ACTOR | country:lv | last week 2016-W04',
    ],
    [
      'Chad closed its border to Niger on Monday.',
      'SANCTION PAST Chad closed its border to Niger on Monday | country:td ACTOR, country:ne TARGET |  | Monday 2016-02-01',
    ],
    [
      'Police emptied a camp of 400 migrants near Lima on Monday.',
      'DISPLACEMENT PAST Police emptied a camp of 400 migrants near Lima on Monday |  | place:lima-pe | Monday 2016-02-01',
    ],
    [
      'Voters rejected a new charter in Iceland on Saturday.',
      'ELECTION PAST Voters rejected a new charter in Iceland on Saturday |  | country:is | Saturday 2016-01-30',
    ],
    [
      'The president dissolved the parliament in Lima on Monday.',
      'OTHER PAST The president dissolved the parliament in Lima on Monday |  | place:lima-pe | Monday 2016-02-01',
    ],
    [
      'Soldiers took over the radio station in Lima on Monday.',
      'OTHER PAST Soldiers took over the radio station in Lima on Monday |  | place:lima-pe | Monday 2016-02-01',
    ],
    [
      'Voters in Iceland chose a president on Saturday.',
      'ELECTION PAST Voters in Iceland chose a president on Saturday |  | country:is | Saturday 2016-01-30',
    ],
    [
      'Chad left the treaty with Niger on Monday.',
      'OTHER PAST Chad left the treaty with Niger on Monday | country:td ACTOR, country:ne TARGET |  | Monday 2016-02-01',
    ],
    [
      'The second round of the election will be held in Chile on March 6.',
      'ELECTION PLANNED The second round of the election will be held in Chile on March 6 |  | country:cl | March 6 2016-03-06',
    ],
    [
      'Hundreds of people attended a gathering outside the parliament in Lima on Monday.',
      'PROTEST PAST Hundreds of people attended a gathering outside the parliament in Lima on Monday |  | place:lima-pe | Monday 2016-02-01',
    ],
    [
      'Two engineers, Briton Anna Fielding and Jonas Brandt, were killed near Gao on Sunday.',
      'ATTACK PAST Two engineers, Briton Anna Fielding and Jonas Brandt, were killed near Gao on Sunday | person:anna-fielding VICTIM, person:jonas-brandt VICTIM | place:gao-ml | Sunday 2016-01-31',
    ],
    ['Police in Minsk arrested 63 people.', 'OTHER PAST Police in Minsk arrested 63 people |  | place:minsk-by | '],
    [
      'Chile holds a presidential election in March.',
      'ELECTION PLANNED Chile holds a presidential election in March |  | country:cl | March 2016-03',
    ],
  ])('%s', (text, expected) => {
    expect(events(text)).toEqual([expected]);
  });

  test.each([
    ['A ferry carrying 300 people sank off Tanzania on Thursday.', ['OTHER | ']],
    ['Rebels released 12 hostages in Maiduguri on Thursday.', ['OTHER | ']],
    ['Peter Mwangi was arrested in Nairobi on Monday.', ['OTHER | person:peter-mwangi TARGET']],
    ['Anna Roe stepped down as chief executive last month.', ['OTHER | person:anna-roe ACTOR']],
    ['Turkish jets bombed positions near Aleppo.', ['ATTACK | country:tr ACTOR']],
    [
      'Libya’s oil terminals were attacked by Islamic State.',
      ['ATTACK | organization:islamic-state ACTOR, country:ly TARGET'],
    ],
    [
      'Israel and Hamas exchanged fire on Tuesday.',
      ['ARMED_CONFLICT | country:il PARTICIPANT, organization:hamas PARTICIPANT'],
    ],
    ['Canada is to send 200 trainers to Ukraine next month.', ['MILITARY_OPERATION | country:ca ACTOR']],
    ['French President Anna Roe will host a summit in Biarritz in August.', ['MEETING | person:anna-roe HOST']],
    [
      'Norway hosted Chadian President Idriss Kone and his rival Abakar Saleh in Oslo on Tuesday.',
      ['MEETING | country:no HOST, person:idriss-kone PARTICIPANT, person:abakar-saleh PARTICIPANT'],
    ],
    [
      'Qatar mediated between Sudan and Chad.',
      ['NEGOTIATION | country:qa MEDIATOR, country:sd PARTICIPANT, country:td PARTICIPANT'],
    ],
    [
      'Thousands took to the streets of Lima to demand the resignation of Luis Rojas.',
      ['PROTEST | person:luis-rojas TARGET'],
    ],
    ['China imposed tariffs on Australian wine last month.', ['SANCTION | country:cn ACTOR, country:au TARGET']],
    ['Zimbabwe will hold an election on July 30.', ['ELECTION | ']],
    ['Japan gave Kenya $50 million in aid.', ['AID | country:jp ACTOR, country:ke TARGET']],
    ['About 3,000 villagers were evacuated from Abala.', ['DISPLACEMENT | ']],
    ['Floods have killed 60 people in northern Pakistan.', ['OTHER | ']],
  ])('who took part: %s', (text, expected) => {
    expect(events(text).map((line) => [line.split(' ')[0], line.split(' | ')[1]].join(' | '))).toEqual(expected);
  });

  test.each([
    ['There was no suggestion that France was preparing to launch an offensive in Mali.'],
    ['Israel denied that its jets had attacked Gaza.'],
    ['Ecuador could impose sanctions on Peru.'],
    ['If Russia invades Georgia, NATO will protest.'],
    ['The election commission of Kenya has new computers.'],
    ['She told a news conference in Rome that she was well.'],
    ['Analysts fear a war.'],
    ['The attack was cruel.'],
    ['Sweden has refused to deploy troops to Syria.'],
    ['Anna Roe meets the demands of the post.'],
  ])('is silent on: %s', (text) => {
    expect(events(text)).toEqual([]);
  });

  test('joins the passages of one event at the fullest', () => {
    const text =
      'Norway and Iceland opened talks in Geneva on Monday.\nThe mood was good.\nThe talks are due to end on Friday, a diplomat said.';
    const [talks, ...others] = extract({ text, publishedAt: PUBLISHED }).events;
    expect(others).toEqual([]);
    expect({ text: talks?.text, date: talks?.date?.value, more: talks?.more?.map((span) => span.text) }).toEqual({
      text: 'Norway and Iceland opened talks in Geneva on Monday',
      date: '2016-02-01',
      more: ['The talks are due to end on Friday'],
    });
  });

  test('takes who won and who lost for parties of one election', () => {
    const text =
      'Ana Roe was elected president of Chile on Sunday. Luis Poe won 35 percent of the vote in the election. Chile voted in 2011 too.';
    expect(events(text).filter((event) => event.startsWith('ELECTION'))).toHaveLength(1);
  });

  test('keeps apart what the words keep apart', () => {
    const text = 'Thousands marched through Lima on Sunday. Unions have called another march for Saturday.';
    expect(events(text).map((line) => line.split(' | ').at(-1))).toEqual(['Sunday 2016-01-31', 'Saturday 2016-02-06']);
  });

  test('gives one event in two articles one id, and others the id of their article', () => {
    const [first, second] = [
      'Norway and Iceland signed a treaty in Oslo on Monday.',
      'It was raining. Norway and Iceland signed a treaty on fish on Monday in Oslo, a spokesman said.',
    ].map((text) => extract({ text, publishedAt: PUBLISHED }).events[0]?.id);
    expect(first).toBe('event:agreement-2016-02-01-oslo');
    expect(second).toBe(first);
    expect(extract({ text: 'Norway and Iceland signed a treaty.' }).events[0]?.id).toMatch(/^event:[0-9a-f]{16}-1$/);
  });

  test('gives titles that stand alone', () => {
    const text = 'Norway and Iceland signed a treaty in Oslo on Monday. Rebels attacked Gao on Tuesday.';
    expect(extract({ text, publishedAt: PUBLISHED }).events.map(({ title }) => title)).toEqual([
      'Treaty between Norway and Iceland in Oslo',
      'Attack at Gao',
    ]);
  });
});
