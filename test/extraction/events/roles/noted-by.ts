import { documentBefore } from '../../../../evaluation/document-before';
import { annotateEvents, annotateEventsWith } from '../../../../src/extraction/events/annotate-events';
import { roleEventsOf } from '../../../../src/extraction/events/roles/give-roles';
import { type RoleArticle, roleArticle } from '../../../../src/extraction/events/roles/role-article';
import type { RoleEvent } from '../../../../src/extraction/events/roles/role-event';
import type { Note } from '../../../../src/extraction/events/roles/slot-facts';

/** "Name fact" of whatever `noteFacts` notes for the first event of a text. */
export const notedBy = (
  noteFacts: (article: RoleArticle, event: RoleEvent, note: Note) => void,
  text: string,
): string[] => {
  const document = documentBefore(annotateEvents, { text });
  const found = new Set<string>();
  annotateEventsWith(document, {
    roles: (merged) => {
      const [event] = roleEventsOf(merged);
      const note: Note = (entity, fact) => void found.add(`${document.entities[entity]?.name} ${fact}`);
      if (event) noteFacts(roleArticle(document), event, note);
      return [];
    },
  });
  return [...found];
};
