import { chain, weigh } from '../../src/resolution/judgement';

const ALL = ['SAME', 'DIFFERENT', 'UNSURE'] as const;

describe('judgement', () => {
  it('chains', () => {
    expect(ALL.map((first) => ALL.map((second) => chain(first, second)))).toEqual([
      ['SAME', 'DIFFERENT', 'UNSURE'],
      ['DIFFERENT', 'UNSURE', 'UNSURE'],
      ['UNSURE', 'UNSURE', 'UNSURE'],
    ]);
  });

  it.each([
    [[], 'UNSURE'],
    [['UNSURE'], 'UNSURE'],
    [['UNSURE', 'SAME'], 'SAME'],
    [['DIFFERENT', 'UNSURE'], 'DIFFERENT'],
    [['SAME', 'DIFFERENT'], 'UNSURE'],
  ] as const)('weighs %j as %s', (judgements, together) => {
    expect(weigh(judgements.map((judgement) => ({ judgement, reason: '' })))).toBe(together);
  });
});
