import fc from 'fast-check';
import { type Candidate, judge } from '../../src/resolution/judge';

const person = (name: string, more: Partial<Candidate> = {}): Candidate => ({
  id: `person:${name}`,
  kind: 'PERSON',
  name,
  aliases: [],
  ...more,
});
const organization = (name: string, more: Partial<Candidate> = {}): Candidate => ({
  ...person(name, more),
  id: `organization:${name}`,
  kind: 'ORGANIZATION',
});
const place = (name: string, country: string): Candidate => ({
  ...person(name),
  id: `place:${name}-${country}`,
  kind: 'PLACE',
  country,
});
const minister = { offices: [{ title: 'Foreign Minister', of: 'country:it' }] };

describe('judge', () => {
  it.each([
    ['one id', person('Jo Lund'), person('Jo Lund'), 'SAME', ['id:equal']],
    ['a middle name', person('John Kerry'), person('John F. Kerry'), 'SAME', ['surname:kerry', 'given:john f/john']],
    ['a surname alone', person('Kerry'), person('John Kerry'), 'UNSURE', ['surname:kerry', 'given:missing']],
    ['an initial', person('J. Kerry'), person('John Kerry'), 'UNSURE', ['surname:kerry', 'given:j/john']],
    ['other given names', person('Teresa Kerry'), person('John Kerry'), 'DIFFERENT', ['given:john/teresa']],
    [
      'other middle names',
      person('John A. Kerry'),
      person('John B. Kerry'),
      'UNSURE',
      ['surname:kerry', 'given:john a/john b'],
    ],
    ['other surnames', person('John Kerry'), person('John Perrin'), 'DIFFERENT', ['surname:kerry/perrin']],
    [
      'a transliteration',
      person('Muammar Gaddafi'),
      person('Muammar Qaddafi'),
      'UNSURE',
      ['spelling:gaddafi/qaddafi', 'given:muammar/muammar'],
    ],
    [
      'a shared office',
      person('Gentiloni', minister),
      person('Paolo Gentiloni', minister),
      'UNSURE',
      ['surname:gentiloni', 'given:missing', 'office:foreign minister of country:it'],
    ],
    ['accents', organization('Éire Páirtí'), organization('Eire Pairti'), 'SAME', ['name:eire pairti']],
    [
      'a legal form',
      organization('Standard Oil Co.'),
      organization('Standard Oil Corp'),
      'SAME',
      ['legal-form:standard oil'],
    ],
    [
      'an acronym',
      organization('NATO'),
      organization('North Atlantic Treaty Organization'),
      'UNSURE',
      ['acronym:nato'],
    ],
    [
      'a full alias',
      organization('Daesh', { aliases: ['Islamic State'] }),
      organization('Islamic State'),
      'SAME',
      ['name:islamic state'],
    ],
    [
      'a short alias',
      organization('Harbour Union', { aliases: ['the union'] }),
      organization('Mine Union', { aliases: ['the union'] }),
      'UNSURE',
      ['name:the union'],
    ],
    [
      'some of the words',
      organization('Harbour Union'),
      organization('Harbour Workers Union'),
      'UNSURE',
      ['words:harbour union/harbour workers union'],
    ],
    [
      'one name, two kinds of organization',
      organization('Green Line', { organizationKind: 'PARTY' }),
      { ...organization('Green Line', { organizationKind: 'COMPANY' }), id: 'organization:z' },
      'UNSURE',
      ['name:green line', 'organizationKind:PARTY/COMPANY'],
    ],
    [
      'no common name',
      organization('Harbour Union'),
      organization('Port Workers'),
      'DIFFERENT',
      ['names:nothing in common'],
    ],
    [
      'one name, two countries',
      place('Tripoli', 'country:ly'),
      place('Tripoli', 'country:lb'),
      'DIFFERENT',
      ['country:country:lb/country:ly'],
    ],
    [
      'one name, two kinds',
      person('Washington'),
      place('Washington', 'country:us'),
      'UNSURE',
      ['name:washington', 'kind:PERSON/PLACE'],
    ],
    ['two kinds', person('Washington'), organization('Union'), 'DIFFERENT', ['kind:ORGANIZATION/PERSON']],
  ])('%s', (_, a, b, judgement, reasons) => {
    expect(judge(a, b)).toEqual({ judgement, reasons });
    expect(judge(b, a)).toEqual({ judgement, reasons });
  });

  it('does not depend on the order, whatever the names', () => {
    const name = fc.stringMatching(/^[A-Z][a-z.]{0,6}( [A-Z][a-z.]{0,6}){0,2}$/);
    const candidate = fc.record({
      id: fc.constantFrom('a:1', 'a:2', 'a:3'),
      kind: fc.constantFrom('PERSON' as const, 'ORGANIZATION' as const, 'PLACE' as const),
      name,
      aliases: fc.array(name, { maxLength: 2 }),
    });
    fc.assert(
      fc.property(candidate, candidate, (a, b) => {
        // One id with two descriptions does not occur.
        fc.pre(a.id !== b.id);
        expect(judge(a, b)).toEqual(judge(b, a));
      }),
    );
  });
});
