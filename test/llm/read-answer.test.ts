import type { Answer } from '../../src/llm/answer';
import { nearestTo, placesOf } from '../../src/llm/locate';
import { readAnswer } from '../../src/llm/read-answer';
import { ANSWER, ARTICLE } from './article';

const read = (answer: Partial<Answer> = {}) =>
  readAnswer(ARTICLE, { ...ANSWER, ...answer }, { id: 'a', model: 'tiny' });

test('an answer becomes the extraction format: ids of the lexicons, offsets, dates and dateline', () => {
  const { id, dateline, entities, statements, events, relations } = read();
  expect([id, dateline]).toEqual(['a', 'ROME']);
  expect(entities.map((one) => [one.id, one.name, one.mentions.map(({ text }) => text)])).toEqual([
    ['person:margaret-holloway', 'Margaret Holloway', ['Margaret Holloway']],
    ['person:paolo-ferri', 'Paolo Ferri', ['Paolo Ferri']],
    ['organization:islamic-state', 'Islamic State', ['Daesh']],
    ['country:it', 'Italy', ['Italian', 'Italy']],
    ['place:rome-it', 'Rome', ['ROME']],
  ]);
  expect(statements.map((one) => [one.kind, one.text, one.cue?.start, one.speaker, one.speakerMention?.text])).toEqual([
    ['DIRECT', 'Daesh is regrouping,', ARTICLE.text.indexOf('said'), 'person:margaret-holloway', 'Margaret Holloway'],
    ['INDIRECT', 'Italy would stay', ARTICLE.text.lastIndexOf('said'), 'person:paolo-ferri', 'he'],
  ]);
  const meeting = 'event:meeting-2016-02-02-rome';
  expect(events.map((one) => [one.id, one.date?.value, one.places, one.participants.length])).toEqual([
    [meeting, '2016-02-02', ['place:rome-it'], 2],
  ]);
  expect(statements.map(({ about, addressedTo }) => [about, addressedTo])).toEqual([
    [['organization:islamic-state'], []],
    [['country:it', meeting], ['person:margaret-holloway']],
  ]);
  expect(relations).toEqual([
    {
      ...{ type: 'HOLDS_OFFICE', source: 'person:paolo-ferri', target: 'country:it', title: 'foreign minister' },
      ...{ start: 93, end: 134, text: 'Paolo Ferri, the Italian foreign minister', why: ['llm:tiny'] },
    },
  ]);
});

const [holloway] = ANSWER.entities as [Answer['entities'][number]];
const [said] = ANSWER.statements as [Answer['statements'][number]];
const [met] = ANSWER.events as [Answer['events'][number]];
const [office] = ANSWER.relations as [Answer['relations'][number]];

const INVENTED: [string, Partial<Answer>, (of: ReturnType<typeof read>) => unknown, unknown][] = [
  [
    'an entity that is not named',
    { entities: [{ ...holloway, name: 'Anna Pell', mentions: ['Pell'] }] },
    (of) => of.entities,
    [],
  ],
  ['a country that is none', { entities: [{ ...holloway, kind: 'COUNTRY', country: 'QQ' }] }, (of) => of.entities, []],
  ['a statement that nobody made', { statements: [{ ...said, text: 'Daesh is beaten' }] }, (of) => of.statements, []],
  ['the same statement twice', { statements: [said, said] }, (of) => of.statements.length, 1],
  ['a speaker who is no entity', { statements: [{ ...said, speaker: 'e9' }] }, (of) => of.statements[0]?.speaker, null],
  ['a place as a speaker', { statements: [{ ...said, speaker: 'e5' }] }, (of) => of.statements[0]?.speaker, null],
  ['a cue that is not there', { statements: [{ ...said, cue: 'thundered' }] }, (of) => of.statements[0]?.cue, null],
  ['a part of a word', { statements: [{ ...said, cue: 'aid' }] }, (of) => of.statements[0]?.cue, null],
  ['an event that is not told', { events: [{ ...met, text: 'they fought' }], statements: [] }, (of) => of.events, []],
  ['an office without its words', { relations: [{ ...office, text: 'President Ferri' }] }, (of) => of.relations, []],
  ['an office of a country', { relations: [{ ...office, source: 'e4', target: 'e2' }] }, (of) => of.relations, []],
];

test.each(INVENTED)('dropped: %s', (_, answer, part, expected) => {
  expect(part(read(answer))).toEqual(expected);
});

test('words are found whole, whatever the white space and the shape of quotation marks', () => {
  const text = 'He said: “It’s over”.\nIt is over, over\u00a0there.';
  const found = (words: string) => placesOf(text, words).map(({ start, end }) => text.slice(start, end));
  expect(found(`"It's over"`)).toEqual(['“It’s over”']);
  expect(found('over there')).toEqual(['over\u00a0there']);
  expect(found('over')).toEqual(['over', 'over', 'over']);
  expect(found('ove')).toEqual([]);
  expect(found('  ')).toEqual([]);
  expect(nearestTo(placesOf(text, 'over'), { start: 30, end: 31 })?.start).toBe(28);
});
