import { viewsOf } from '../../../../src/extraction/clauses/clause-views';
import type { Sentence } from '../../../../src/extraction/document';
import { annotateEvents } from '../../../../src/extraction/events/annotate-events';
import { sentenceParts } from '../../../../src/extraction/events/roles/sentence-parts';
import { triggerFrame } from '../../../../src/extraction/events/roles/trigger-frame';
import { openDocument } from '../../../../src/extraction/extract';
import { PIPELINE } from '../../../../src/extraction/pipeline';

/** Who does what a verb of the text tells, where another verb has them as its object. */
const doersOf = (text: string, verb: string): string[] => {
  const document = openDocument({ text });
  for (const annotate of PIPELINE.slice(0, PIPELINE.indexOf(annotateEvents))) annotate(document);
  const [view] = viewsOf(document, document.sentences[0] as Sentence);
  const units = view?.units ?? [];
  const trigger = units.findIndex(({ lower }) => lower === verb);
  const { doers } = triggerFrame(sentenceParts(document, units), trigger);
  return doers.map(({ head }) => units[head]?.lower ?? '');
};

describe('who does what a verb without a tense tells', () => {
  test.each([
    ['Chad accused Niger of shelling a village.', 'shelling', ['niger']],
    ['Chad accused Niger on Tuesday of ambushing a patrol.', 'ambushing', ['niger']],
    ['Chad asked Niger and Mali to withdraw their troops.', 'withdraw', ['niger', 'mali']],
    ['The court convicted Anna Roe of killing six soldiers.', 'killing', ['anna roe']],
  ])('%s %s: %j', (text, verb, doers) => {
    expect(doersOf(text, verb)).toEqual(doers);
  });

  test.each([
    ['Chad shelled a village in Niger.', 'shelled'],
    ['Chad refused to withdraw its troops.', 'withdraw'],
    ['Niger said that Chad withdrew its troops.', 'withdrew'],
    ['Chad left Niger after shelling a village.', 'shelling'],
  ])('%s %s: nobody', (text, verb) => {
    expect(doersOf(text, verb)).toEqual([]);
  });
});
