import { annotateEvents, annotateEventsWith } from '../../../../src/extraction/events/annotate-events';
import { roleEventsOf } from '../../../../src/extraction/events/roles/give-roles';
import { roleArticle } from '../../../../src/extraction/events/roles/role-article';
import { roleCandidates } from '../../../../src/extraction/events/roles/role-candidates';
import { openDocument } from '../../../../src/extraction/extract';
import { PIPELINE } from '../../../../src/extraction/pipeline';

/** The facts about an entity by name with an event of a type, both of a text. */
const factsOf = (text: string, type: string, name: string): ReadonlySet<string> => {
  const document = openDocument({ text });
  let found: ReadonlySet<string> = new Set();
  const roles = (merged: Parameters<typeof roleEventsOf>[0]): string[][] => {
    const events = roleEventsOf(merged);
    const at = events.findIndex((event) => event.type === type);
    const candidates = roleCandidates(roleArticle(document), events)[at] ?? [];
    found = candidates.find(({ entity }) => document.entities[entity]?.name === name)?.facts ?? found;
    return [];
  };
  for (const annotate of PIPELINE) {
    if (annotate === annotateEvents) {
      annotateEventsWith(document, { roles });
      break;
    }
    annotate(document);
  }
  return found;
};

describe('the facts of who stands where in the clause of an event', () => {
  test.each([
    ['Supporters of the Hayk Party marched through Yerevan on Monday.', 'PROTEST', 'Hayk Party', 'v|served'],
    ['Chad and Niger will resume talks in Doha on Monday.', 'NEGOTIATION', 'Chad', 'governor:resume'],
    ['Chad and Niger held talks hosted by Qatar on Monday.', 'NEGOTIATION', 'Qatar', 'by:host'],
    ['Chad and Niger held talks hosted by Qatar on Monday.', 'NEGOTIATION', 'Qatar', 'deed:hosts'],
    ['Chad and Niger signed a pact in Doha on Monday.', 'AGREEMENT', 'Niger', 'v|subject:sign'],
    [
      'Norway’s foreign minister, Ana Roe, met Chadian President Idriss Kone in Doha on Monday.',
      'MEETING',
      'Norway',
      'describes:PERSON',
    ],
  ])('%s %s: %s is %s', (text, type, name, fact) => {
    expect([...factsOf(text, type, name)]).toContain(fact);
  });

  test.each([
    [
      'The office of the Hayk Party closed as students marched through Yerevan on Monday.',
      'PROTEST',
      'Hayk Party',
      'v|served',
    ],
    ['Chad and Niger held talks hosted by Qatar on Monday.', 'NEGOTIATION', 'Chad', 'by:host'],
  ])('%s %s: %s is not %s', (text, type, name, fact) => {
    const facts = [...factsOf(text, type, name)];
    expect(facts).toContain('sentence');
    expect(facts).not.toContain(fact);
  });
});
