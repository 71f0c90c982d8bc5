import { fieldsOf } from '../../../../src/extraction/statements/topics/ranking/fields';

const fieldsShared = (one: string, other: string): boolean => {
  const fields = fieldsOf(one.split(' '));
  return [...fieldsOf(other.split(' ')).keys()].some((field) => fields.has(field));
};

test.each([
  ['count ballot', 'president election hold', true],
  ['helicopter bullet', 'troop clash village', true],
  ['sit table', 'delegation negotiation open', true],
  ['patient fever', 'cholera outbreak spread', true],
  ['ballot', 'earthquake strike coast', false],
  ['violin', 'president election hold', false],
])('words of one field: %s, %s', (one, other, shared) => {
  expect(fieldsShared(one, other)).toBe(shared);
});

test('words are counted by field', () => {
  expect([...fieldsOf(['ballot', 'turnout', 'violin']).values()]).toEqual([2]);
});
