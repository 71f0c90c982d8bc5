import type { RoleArticle } from './role-article';
import { familyOf, type RoleEvent } from './role-event';
import { isStrong, type Note } from './slot-facts';

/** What the words around one event tell of each entity. */
export type Sheet = ReadonlyMap<number, ReadonlySet<string>>;

/** Who is a party to each event by the place in its clause. */
const partiesIn = (sheets: readonly Sheet[]): Set<number>[] =>
  sheets.map((sheet) => new Set([...sheet].filter(([, facts]) => [...facts].some(isStrong)).map(([entity]) => entity)));

/** Makes what notes of an event who is a party to other events of the article, and who else is one to this event. */
export const othersNoted = (
  article: RoleArticle,
  events: readonly RoleEvent[],
  sheets: readonly Sheet[],
): ((at: number, note: Note) => void) => {
  const parties = partiesIn(sheets);
  return (at, note) => {
    const family = familyOf(events[at] as RoleEvent);
    events.forEach((other, where) => {
      if (where === at) return;
      const like = familyOf(other) === family ? 'like' : 'other';
      for (const entity of parties[where] ?? []) {
        note(entity, `party-of-${like}`);
        note(entity, `party-of:${familyOf(other)}`);
        if (where === at - 1) note(entity, `party-of-last-${like}`);
      }
    });
    noteFellows(article, { own: parties[at] ?? new Set(), sheet: sheets[at] }, note);
  };
};

/** Notes how many others are parties to the event, and whose offices are of them. */
const noteFellows = (
  { document, entities, offices }: RoleArticle,
  { own, sheet }: { own: ReadonlySet<number>; sheet: Sheet | undefined },
  note: Note,
): void => {
  for (const { index, kind } of entities) {
    const others = [...own].filter((entity) => entity !== index);
    const alike = others.filter((entity) => document.entities[entity]?.kind === kind);
    const held = offices.get(index) ?? [];
    note(index, `others:${Math.min(others.length, 2)}`);
    note(index, `others-of-kind:${Math.min(alike.length, 2)}`);
    if (own.has(index)) note(index, 'party');
    if (held.some(({ target }) => own.has(target))) note(index, 'office-of-party');
    if (held.some(({ target }) => sheet?.get(target)?.has('sentence'))) note(index, 'office-of-named');
    if (others.some((person) => offices.get(person)?.some(({ target }) => target === index)))
      note(index, 'holder-is-party');
  }
};
