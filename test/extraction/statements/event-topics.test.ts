import { openDocument } from '../../../src/extraction/extract';
import { PIPELINE } from '../../../src/extraction/pipeline';
import { eventTopics } from '../../../src/extraction/statements/topics/event-topics';
import { tokensIn, topicContext } from '../../../src/extraction/statements/topics/topic-context';

/** Which words of the last statement point at what the whole article is about, and the words that tell it. */
const pointsBack = (text: string): string[] => {
  const document = openDocument({ text, publishedAt: '2016-02-02T12:00:00Z' });
  for (const annotate of PIPELINE) annotate(document);
  const statement = document.statements.at(-1);
  if (!statement) throw new Error(`Expected a statement in: ${text}`);
  return eventTopics(topicContext(document), statement, tokensIn(document, statement)).flatMap(
    ({ event, span, weight }) => {
      const told = document.events[event ?? -1];
      return told && span && weight > 2.5
        ? [`${text.slice(span.start, span.end)}: ${text.slice(told.start, told.end)}`]
        : [];
    },
  );
};

test.each<[string, string[]]>([
  [
    'Peru expelled the ambassador of Chile on Monday. Ada Pell met Thomas Reed in Quito.\nJohn Doe welcomed the decision.',
    ['decision: Peru expelled the ambassador of Chile on Monday'],
  ],
  [
    'Peru expelled the ambassador of Chile on Monday. Ada Pell met Thomas Reed in Quito.\nJohn Doe called it a crime.',
    ['it: Peru expelled the ambassador of Chile on Monday'],
  ],
  // Another one
  ['Peru expelled the ambassador of Chile on Monday.\nJohn Doe said a decision was near.', []],
  ['Peru expelled the ambassador of Chile on Monday.\nJohn Doe welcomed a step of the ladder.', []],
])('%s', (text, expected) => {
  expect(pointsBack(text)).toEqual(expected);
});
