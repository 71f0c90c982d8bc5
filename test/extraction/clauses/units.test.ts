import { unitsOf } from '../../../src/extraction/clauses/units';
import { verbGroupAt } from '../../../src/extraction/clauses/verb-group';
import type { Document, Sentence } from '../../../src/extraction/document';
import { openDocument } from '../../../src/extraction/extract';
import { PIPELINE } from '../../../src/extraction/pipeline';

const read = (text: string): Document => {
  const document = openDocument({ text });
  for (const annotate of PIPELINE) annotate(document);
  return document;
};

const units = (text: string) => {
  const document = read(text);
  return unitsOf(document, document.sentences[0] as Sentence);
};

describe('unitsOf', () => {
  test('makes a name one unit and joins hyphens', () => {
    expect(units('The United States held a run-off.').map(({ lower }) => lower)).toEqual([
      'the',
      'united states',
      'held',
      'a',
      'run-off',
      '.',
    ]);
  });

  test('takes no party from "anti-"', () => {
    const named = units('The anti-NATO rally ended.').filter(({ entity }) => entity !== null);
    expect(named).toEqual([]);
  });

  test('lets the last word of a description know whom it means', () => {
    const document = read('Hezbollah denied it. The group is strong.');
    const group = unitsOf(document, document.sentences[1] as Sentence).find(({ lower }) => lower === 'group');
    expect(document.entities[group?.meant ?? -1]?.name).toBe('Hezbollah');
  });

  test('puts a past tense right that was taken for a participle', () => {
    const tag = units('The head of Acme resigned on Friday.').find(({ lower }) => lower === 'resigned')?.tag;
    expect(tag).toBe('VBD');
  });
});

describe('verbGroupAt', () => {
  test.each([
    ['Norway has not been sending aid.', 'sending', { progressive: true, perfect: true, negated: true }],
    ['The town was attacked.', 'attacked', { passive: true, finite: true, past: true }],
    ['Ministers are due to meet in Oslo.', 'meet', { infinitive: true, governor: 'due' }],
    ['Ministers agreed on Friday to meet.', 'meet', { infinitive: true, governor: 'agreed' }],
    ['Ministers will meet.', 'meet', { modal: 'will', finite: true }],
  ])('%s', (text, word, expected) => {
    const found = units(text);
    expect(
      verbGroupAt(
        found,
        found.findIndex(({ lower }) => lower === word),
      ),
    ).toMatchObject(expected);
  });
});
