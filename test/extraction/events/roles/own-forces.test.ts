import { annotateEvents, annotateEventsWith } from '../../../../src/extraction/events/annotate-events';
import { roleEventsOf } from '../../../../src/extraction/events/roles/give-roles';
import { noteOwnForces } from '../../../../src/extraction/events/roles/own-forces';
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
          noteOwnForces(
            roleArticle(document),
            event,
            (entity, fact) => void found.add(`${document.entities[entity]?.name} ${fact}`),
          );
        return [];
      },
    });
    break;
  }
  return [...found].filter((fact) => !/ own\|/.test(fact));
};

describe('noteOwnForces', () => {
  test.each([
    ['Gunmen killed 18 soldiers near Gao on Sunday. Mali is in mourning.', 'Mali own:military|object'],
    ['Rebels attacked a police post near Gao on Sunday. Mali is in mourning.', 'Mali own:police|object'],
    ['Twelve members of the security forces were killed near Gao on Sunday. Mali mourns.', 'Mali own:military|object'],
    ['Soldiers killed a rebel chief near Gao on Sunday. Mali is at war.', 'Mali own:military|subject'],
  ])('%s', (text, fact) => {
    expect(noted(text)).toContain(fact);
  });

  test('says nothing of forces that have an owner, nor of other people', () => {
    expect(noted('Gunmen killed 18 French soldiers near Gao on Sunday. Mali is in mourning.')).toEqual([]);
    expect(noted('Gunmen killed 18 farmers near Gao on Sunday. Mali is in mourning.')).toEqual([]);
  });
});
