import { ploverEvents } from '../../evaluation/plover';
import { extract } from '../../src/extraction/extract';

/** "CODE source -> target" of each interaction, actors by their first name. */
const interactions = (text: string): string[] =>
  ploverEvents(extract({ text })).map(
    ({ code, source, target }) => `${code} ${source[0]?.text ?? ''} -> ${target[0]?.text ?? ''}`,
  );

test.each([
  ['Japan imposed sanctions on North Korea on Monday.', 'SANCTION Japan -> North Korea'],
  ['Norway and Iceland held talks in Oslo.', 'CONSULT Norway -> Iceland'],
  ['Kenya accused Uganda of lying.', 'DISAPPROVE Kenya -> Uganda'],
  ['Sweden is sending tents and blankets to Nepal.', 'AID Sweden -> Nepal'],
  ['Iran supports Hezbollah.', 'SUPPORT Iran -> Hezbollah'],
])('%s', (text, expected) => {
  expect(interactions(text)).toContain(expected);
});
