import { noteDescribed } from '../../../../src/extraction/events/roles/described-facts';
import { notedBy } from './noted-by';

const noted = (text: string): string[] => notedBy(noteDescribed, text);

describe('noteDescribed', () => {
  test.each([
    [
      'The regulator fined Acme Energy Inc. on Monday. Acme has sued the Pensions Authority.',
      'Pensions Authority called:body|subject',
    ],
    [
      'A minister resigned on Monday. The cabinet accepted that. Ana Roe had run for mayor.',
      'Ana Roe described-soon:person|subject',
    ],
    ['A former officer was arrested on Monday. Ana Roe denied the charge.', 'Ana Roe described-next:person|object'],
  ])('%s', (text, fact) => {
    expect(noted(text)).toContain(fact);
  });

  test('says nothing where the noun has a name', () => {
    expect(noted('Minister Ana Roe resigned on Monday. Juan Poe had run for mayor.')).toEqual([]);
  });
});
