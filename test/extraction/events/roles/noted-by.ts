import { annotateEvents, annotateEventsWith } from '../../../../src/extraction/events/annotate-events';
import { roleEventsOf } from '../../../../src/extraction/events/roles/give-roles';
import { type RoleArticle, roleArticle } from '../../../../src/extraction/events/roles/role-article';
import type { RoleEvent } from '../../../../src/extraction/events/roles/role-event';
import type { Note } from '../../../../src/extraction/events/roles/slot-facts';
import { openDocument } from '../../../../src/extraction/extract';
import { PIPELINE } from '../../../../src/extraction/pipeline';

/** "Name fact" of whatever `noteFacts` notes for the first event of a text. */
export const notedBy = (
  noteFacts: (article: RoleArticle, event: RoleEvent, note: Note) => void,
  text: string,
): string[] => {
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
        const note: Note = (entity, fact) => void found.add(`${document.entities[entity]?.name} ${fact}`);
        if (event) noteFacts(roleArticle(document), event, note);
        return [];
      },
    });
    break;
  }
  return [...found];
};
