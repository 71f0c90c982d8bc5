import { annotateEvents, annotateEventsWith } from '../../../../src/extraction/events/annotate-events';
import { noteDescribed } from '../../../../src/extraction/events/roles/described-facts';
import { roleEventsOf } from '../../../../src/extraction/events/roles/give-roles';
import { roleArticle } from '../../../../src/extraction/events/roles/role-article';
import { openDocument } from '../../../../src/extraction/extract';
import { PIPELINE } from '../../../../src/extraction/pipeline';

/** "Name fact" of whatever is noted for the first event of a text. */
const noted = (text: string): string[] => {
  const document = openDocument({ text });
  const found = new Set<string>();
  for (const annotate of PIPELINE) {
    if (annotate !== annotateEvents) {
      annotate(document);
      continue;
    }
    annotateEventsWith(document, {
      roles: (merged) => {
        const [event] = roleEventsOf(merged);
        if (event)
          noteDescribed(
            roleArticle(document),
            event,
            (entity, fact) => void found.add(`${document.entities[entity]?.name} ${fact}`),
          );
        return [];
      },
    });
    break;
  }
  return [...found];
};

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
