import { openDocument } from '../../../src/extraction/extract';
import { annotateCredits } from '../../../src/extraction/layers/credits';
import { annotateParagraphs } from '../../../src/extraction/layers/paragraphs';
import { annotateRoles } from '../../../src/extraction/layers/roles';
import { annotateNames } from '../../../src/extraction/names/annotate-names';
import { annotateReferences } from '../../../src/extraction/reference/annotate-references';
import { annotateTokens } from '../../../src/extraction/tokens/annotate-tokens';

/** Text that would take hours, were anything quadratic in it. */
test.each<[string, (i: number) => string]>([
  ['capitals without end', (i) => `A${i} `],
  ['surnames of one person', () => 'John Smith met Smith. '],
  [
    'namesakes',
    (i) => `X${String.fromCharCode(97 + (i % 26))}${String.fromCharCode(97 + ((i / 26) % 26))}${i} Smith met Smith. `,
  ],
  ['connectors', () => 'of the Bank of '],
  ['hyphens', () => 'Ab-'],
  ['places with countries', (i) => `Qz${i}, Niger. `],
  ['editors', (i) => `\nEditing by Max Moe${i}`],
  ['titles', (i) => `Minister Ann Poe${i} met the minister. Niger's minister left. `],
  ['pronouns', () => 'He said it. She saw them in the capital. '],
])('%s', (_, piece) => {
  const text = Array.from({ length: 12_000 }, (__, i) => piece(i)).join('');
  const document = openDocument({ text });
  for (const annotate of [annotateParagraphs, annotateRoles, annotateCredits, annotateTokens]) annotate(document);
  const began = process.cpuUsage();
  annotateNames(document);
  annotateReferences(document);
  expect(process.cpuUsage(began).user / 1e6).toBeLessThan(30);
});
