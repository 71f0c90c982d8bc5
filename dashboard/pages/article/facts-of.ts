import type { EventPart } from '../../shared/event-parts';
import type { Mark } from '../../shared/segments';
import type { StatementPart } from '../../shared/statement-parts';

export interface MentionPart {
  start: number;
  end: number;
  entity: { id: string; name: string; kind: string };
}

/** Every mark of an article's facts: what is said, what happens, who is named, and the passage that was asked for. */
export const marksOf = (
  { id, at }: { id: string; at: { start: number; end: number } | null },
  facts: {
    statements: readonly StatementPart[];
    events: readonly EventPart[];
    mentions: readonly MentionPart[];
  },
): Mark[] => [
  ...facts.statements.map(
    ({ id: fact, evidence }): Mark => ({ fact, start: evidence.start, end: evidence.end, sort: 'STATEMENT' }),
  ),
  ...facts.events.flatMap(({ id: fact, evidence }) =>
    evidence
      .filter(({ article }) => article.id === id)
      .map(({ start, end }): Mark => ({ fact, start, end, sort: 'EVENT' })),
  ),
  ...facts.mentions.map(
    ({ start, end, entity }): Mark => ({ fact: entity.id, start, end, sort: 'MENTION', kind: entity.kind }),
  ),
  ...(at ? [{ fact: 'passage', ...at, sort: 'PASSAGE' } as const] : []),
];

export interface NamedEntity {
  id: string;
  name: string;
  kind: string;
  /** How often the article names it. */
  times: number;
}

/** Whom the article names, the most named first. */
export const entitiesOf = (mentions: readonly MentionPart[]): NamedEntity[] => {
  const named = new Map<string, NamedEntity>();
  for (const { entity } of mentions) {
    const before = named.get(entity.id);
    named.set(entity.id, { ...entity, times: (before?.times ?? 0) + 1 });
  }
  return [...named.values()].sort((one, other) => other.times - one.times || one.name.localeCompare(other.name));
};

/** Reads "12-45"; null where it is none. */
export const passageOf = (value: string | null): { start: number; end: number } | null => {
  const found = /^(\d{1,9})-(\d{1,9})$/.exec(value ?? '');
  return found ? { start: Number(found[1]), end: Number(found[2]) } : null;
};
