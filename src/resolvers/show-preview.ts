import type { ArticlePreview } from '../ingest/preview-article';
import type { Extraction } from '../model/extraction';
import type * as schema from '../schema/preview';

/** A preview as the schema has it: ids of entities replaced by the entities. */
export const showPreview = ({ article, isStored, extraction }: ArticlePreview): schema.ArticlePreview => {
  const { entities, statements, events, relations, byline, dateline } = extraction;
  const { id, text, title, url, source, publishedAt, warnings } = article;
  const shown = new Map(entities.map((entity) => [entity.id, showEntity(entity)]));
  const one = (of: string): schema.PreviewEntity => {
    const found = shown.get(of);
    if (found === undefined) throw new Error(`The extraction refers to "${of}", which is not among its entities.`);
    return found;
  };
  const names = new Map([
    ...entities.map(({ id: of, name }) => [of, name] as const),
    ...events.map((event) => [event.id, event.title] as const),
  ]);
  return {
    id,
    isStored,
    text,
    title,
    url,
    source,
    publishedAt,
    dateline,
    warnings,
    byline: byline.map(({ person, role }) => ({ person: one(person), role })),
    entities: [...shown.values()],
    statements: statements.map(({ speaker, jointSpeakers = [], about, addressedTo, why = [], ...rest }) => ({
      ...rest,
      why,
      speakers: [...(speaker === null ? [] : [speaker]), ...jointSpeakers].map(one),
      about: about.map((of) => ({ id: of, name: names.get(of) ?? of })),
      addressedTo: addressedTo.map(one),
    })),
    events: events.map(({ participants, places, date, more = [], why = [], ...rest }) => ({
      ...rest,
      more,
      why,
      date: date?.value ?? null,
      datePrecision: date?.precision ?? null,
      dateText: date?.text ?? null,
      participants: participants.map(({ entity, role }) => ({ actor: one(entity), role })),
      places: places.map(one),
    })),
    relations: relations.map(({ source: from, target, title: office = null, why = [], ...rest }) => ({
      ...rest,
      why,
      title: office,
      source: one(from),
      target: one(target),
    })),
  };
};

const showEntity = (entity: Extraction['entities'][number]): schema.PreviewEntity => ({
  ...entity,
  organizationKind: entity.organizationKind ?? null,
  placeKind: entity.placeKind ?? null,
});
