import type { ExtractedEntity, ExtractedMention, Extraction } from '../../model/extraction';
import { covers, type Span } from '../../model/span';
import { type CurationRules, currentId, type SplitRule, splitFor } from './curation-rules';

/** An entity of one article after curation. */
export interface CuratedEntity extends Omit<ExtractedEntity, 'name'> {
  /** Null where the article names only entities that were merged into this one. */
  name: string | null;
  /** The entities that were merged into this one and that the article means, with their names in it. */
  was: { id: string; names: string[] }[];
}

/** An article's facts as the curators see them: entity ids are the current ones everywhere. */
export interface CuratedExtraction extends Omit<Extraction, 'entities'> {
  entities: CuratedEntity[];
}

/**
 * Applies the curators' merges and splits to what one article says. Pure, and a function of the extraction
 * and the rules alone: taking a rule back gives exactly what was there before it.
 */
export const applyCuration = (extraction: Extraction, rules: CurationRules): CuratedExtraction => {
  const taken: Taken[] = [];
  const parted = extraction.entities.flatMap((entity) => part(entity, { rules, taken }));
  // Which entity is meant at a place in the text: the part that took the words there, else the one that kept the rest.
  const meant = (id: string, at?: Span | null): string => {
    const part = taken.find(
      ({ from, spans }) =>
        from === id && (spans === null || (at && spans.some((span) => covers(span, at) || covers(at, span)))),
    );
    return currentId(rules, part?.to ?? id);
  };
  return {
    ...extraction,
    entities: unite(parted, { rules, meant }),
    statements: extraction.statements.map((statement) => ({
      ...statement,
      speaker: statement.speaker === null ? null : meant(statement.speaker, statement.speakerMention),
      jointSpeakers: statement.jointSpeakers?.map((id) => meant(id)),
      about: statement.about.map((id) => meant(id, statement.aboutSpans?.[id])),
      aboutSpans: Object.fromEntries(
        Object.entries(statement.aboutSpans ?? {}).map(([id, span]) => [meant(id, span), span]),
      ),
      addressedTo: statement.addressedTo.map((id) => meant(id)),
    })),
    events: extraction.events.map((event) => ({
      ...event,
      participants: event.participants.map(({ entity, role }) => ({ entity: meant(entity), role })),
      places: event.places.map((id) => meant(id)),
    })),
    relations: extraction.relations
      .map((relation) => ({ ...relation, source: meant(relation.source), target: meant(relation.target) }))
      .filter(({ source, target }) => source !== target),
    byline: extraction.byline.map((credit) => ({ ...credit, person: meant(credit.person) })),
  };
};

/** Words of `from` that a split rule gives to `to`; `spans` null: all of them. */
interface Taken {
  from: string;
  to: string;
  spans: Span[] | null;
}

/** One extracted entity as one or more: each alias that was split off takes the mentions with its words. */
const part = (
  entity: ExtractedEntity,
  { rules, taken }: { rules: CurationRules; taken: Taken[] },
): ExtractedEntity[] => {
  if (!rules.splits.has(entity.id)) return [entity];
  const whole = splitFor(rules, entity.id, entity.name);
  if (whole) {
    taken.push({ from: entity.id, to: whole.id, spans: null });
    return [{ ...entity, id: whole.id }];
  }
  const ruleOf = (name: string): SplitRule | undefined => splitFor(rules, entity.id, name);
  const partsByRule = new Map<SplitRule, ExtractedMention[]>();
  for (const alias of entity.aliases) {
    const rule = ruleOf(alias);
    if (rule) partsByRule.set(rule, []);
  }
  for (const mention of entity.mentions) {
    const rule = ruleOf(mention.text);
    if (rule) partsByRule.set(rule, [...(partsByRule.get(rule) ?? []), mention]);
  }
  const parts = [...partsByRule].map(([rule, mentions]) => {
    taken.push({ from: entity.id, to: rule.id, spans: mentions });
    return { ...entity, id: rule.id, name: rule.alias, aliases: [], mentions };
  });
  const rest = entity.mentions.filter(({ text }) => !ruleOf(text));
  return [{ ...entity, aliases: entity.aliases.filter((alias) => !ruleOf(alias)), mentions: rest }, ...parts];
};

/** Puts what now has one id together; the entity of that id itself, where the article has it, decides the name. */
const unite = (
  entities: ExtractedEntity[],
  { rules, meant }: { rules: CurationRules; meant: (id: string) => string },
): CuratedEntity[] => {
  const united = new Map<string, CuratedEntity>();
  for (const { name, ...entity } of entities) {
    const id = currentId(rules, entity.id);
    const own = id === entity.id;
    const country = entity.country === undefined ? {} : { country: meant(entity.country) };
    const curated: CuratedEntity = own
      ? { ...entity, ...country, name, was: [] }
      : {
          ...entity,
          ...country,
          id,
          name: null,
          aliases: [name, ...entity.aliases],
          was: [{ id: entity.id, names: [name, ...entity.aliases] }],
        };
    const other = united.get(id);
    united.set(id, other === undefined ? curated : own ? join(curated, other) : join(other, curated));
  }
  return [...united.values()];
};

const join = (first: CuratedEntity, second: CuratedEntity): CuratedEntity => ({
  ...second,
  ...first,
  name: first.name ?? second.name,
  aliases: [...new Set([...first.aliases, ...second.aliases])],
  mentions: [...first.mentions, ...second.mentions].sort((a, b) => a.start - b.start),
  was: [...first.was, ...second.was],
});
