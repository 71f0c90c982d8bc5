import { layersOf } from './layers-of';

const dateline = (text: string): [string, string] | null => {
  const { dateline: found, paragraphs, text: whole } = layersOf(text);
  if (found === null) return null;
  const { bodyStart } = paragraphs.find(({ start }) => start === found.start) as { bodyStart: number };
  return [found.place, whole.slice(bodyStart, bodyStart + 7)];
};

test.each<[string, [string, string]]>([
  ['ROME (Reuters) – The men met.', ['ROME', 'The men']],
  ['London – The head resigned.', ['London', 'The hea']],
  ['WASHINGTON, Nov 3 (AP) — The men met.', ['WASHINGTON', 'The men']],
  ['PARIS/BERLIN (Reuters) - The men met.', ['PARIS/BERLIN', 'The men']],
  ['NIAMEY, Niger (AP) — The men met.', ['NIAMEY, Niger', 'The men']],
  ['Quito, Dec 13 (EFE).- The men met.', ['Quito', 'The men']],
  ['Minsk (dpa) - The men met.', ['Minsk', 'The men']],
  ['VIENNA, Dec 20 (Reuters) - The men met.', ['VIENNA', 'The men']],
  ['IZMIR, Turkey, March 23 – The men met.', ['IZMIR, Turkey', 'The men']],
  ['NEW YORK — The men met.', ['NEW YORK', 'The men']],
  ['ST. PETERSBURG, Russia (Reuters) - The men met.', ['ST. PETERSBURG, Russia', 'The men']],
  ['By Jane Roe\nSANAA (Reuters) – The men met.', ['SANAA', 'The men']],
])('%s', (text, expected) => {
  expect(dateline(text)).toEqual(expected);
});

test.each([
  'The men met in Rome – and left.',
  'UPDATE 2 - The men met.',
  'Exclusive – The men met.',
  'He waited – for nothing – and left.',
  'NATO is ready to send frigates to the Baltic.',
  'But – and this is new – nobody came.',
])('none in: %s', (text) => {
  expect(dateline(text)).toBeNull();
});
