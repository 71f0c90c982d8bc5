import type { ExtractedEntity, ExtractedEvent, Extraction } from '../model/extraction';
import { slug } from '../model/identity';
import { textSpan } from '../model/span';
import type { Document, DraftEntity, DraftEvent, DraftStatement, Topic } from './document';
import { mentionsIn } from './names/at';

/**
 * Turns the drafts of a document into the extraction format: indexes become ids, spans get their words, everything is sorted by
 * where it stands. Entities without a mention are kept only where a statement, event, relation or credit refers to them.
 */
export const finish = (document: Document, { id }: { id?: string } = {}): Extraction => {
  const eventIds = idsOfEvents(document);
  const entityId = (index: number): string => (document.entities[index] as DraftEntity).id;
  return {
    id: id ?? `article:${document.hash}`,
    dateline: document.dateline?.place ?? null,
    entities: entitiesOf(document),
    statements: document.statements
      // What a rule cut down to nothing has no words to stand for it.
      .filter(({ start, end }) => start < end)
      .map((draft) => statementOf(document, draft, { entityId, eventIds })),
    events: document.events.map((draft) => eventOf(document, draft, { entityId, eventIds })),
    relations: document.relations.map(({ source, target, ...rest }) => ({
      ...rest,
      ...textSpan(document.text, rest),
      source: entityId(source),
      target: entityId(target),
    })),
    byline: bylineOf(document),
  };
};

const entitiesOf = ({ text, entities, mentions }: Document): ExtractedEntity[] => {
  const finished = entities.map(
    ({ id, kind, name, aliases, organizationKind, placeKind, country }): ExtractedEntity => ({
      id,
      kind,
      name,
      aliases,
      ...(organizationKind === undefined ? {} : { organizationKind }),
      ...(placeKind === undefined ? {} : { placeKind }),
      ...(country === undefined ? {} : { country }),
      mentions: [],
    }),
  );
  for (const { entity, start, end, why } of mentions) {
    finished[entity]?.mentions.push({ ...textSpan(text, { start, end }), ...(why.length === 0 ? {} : { why }) });
  }
  return finished.filter(({ mentions: places }) => places.length > 0);
};

interface Ids {
  entityId: (index: number) => string;
  eventIds: string[];
}

const topicId = ({ entity, event }: Topic, { entityId, eventIds }: Ids): string =>
  entity === undefined ? (eventIds[event as number] as string) : entityId(entity);

const statementOf = ({ text }: Document, draft: DraftStatement, ids: Ids): Extraction['statements'][number] => {
  const { start, end, cue, speaker, moreSpeakers, speakerMention, about, addressedTo, ...rest } = draft;
  const aboutSpans: Record<string, { start: number; end: number }> = {};
  for (const topic of about) if (topic.span !== null) aboutSpans[topicId(topic, ids)] ??= topic.span;
  return {
    ...rest,
    ...textSpan(text, { start, end }),
    cue: cue === null ? null : textSpan(text, cue),
    speaker: speaker === null || moreSpeakers.length > 0 ? null : ids.entityId(speaker),
    ...(speaker === null || moreSpeakers.length === 0
      ? {}
      : { jointSpeakers: [speaker, ...moreSpeakers].map(ids.entityId) }),
    speakerMention: speakerMention === null ? null : textSpan(text, speakerMention),
    about: [...new Set(about.map((topic) => topicId(topic, ids)))],
    ...(Object.keys(aboutSpans).length === 0 ? {} : { aboutSpans }),
    addressedTo: [...new Set(addressedTo.map(ids.entityId))],
  };
};

const eventOf = ({ text }: Document, draft: DraftEvent, { entityId, eventIds }: Ids): ExtractedEvent => {
  const { index, trigger: _, participants, places, date, more, ...rest } = draft;
  return {
    ...rest,
    ...textSpan(text, rest),
    id: eventIds[index] as string,
    participants: participants.map(({ entity, role }) => ({ entity: entityId(entity), role })),
    places: places.map(entityId),
    date: date === null ? null : { ...textSpan(text, date), value: date.value, precision: date.precision },
    ...(more.length === 0 ? {} : { more: more.map((span) => textSpan(text, span)) }),
  };
};

/** With a resolved date and a place or two participants `event:<type>-<date>-<slugs>`, else `event:<hash>-<n>`; see docs/graph-model.md. */
const idsOfEvents = ({ events, entities, hash }: Document): string[] => {
  const taken = new Set<string>();
  return events.map(({ type, date, places, participants }, n) => {
    const slugs = (indexes: number[]): string[] =>
      [...new Set(indexes.map((i) => slug((entities[i] as DraftEntity).name)))].sort().slice(0, 3);
    const where = slugs(places);
    const who = slugs(participants.map(({ entity }) => entity));
    const known = date?.value && (where.length > 0 || who.length > 1) ? (where.length > 0 ? where : who) : null;
    let id =
      known === null
        ? `event:${hash}-${n + 1}`
        : `event:${type.toLowerCase().replace(/_/g, '-')}-${date?.value?.toLowerCase()}-${known.join('-')}`;
    if (taken.has(id)) id = `event:${hash}-${n + 1}`;
    taken.add(id);
    return id;
  });
};

const bylineOf = (document: Document): Extraction['byline'] => {
  const { credits, entities } = document;
  const byline: Extraction['byline'] = [];
  const seen = new Set<string>();
  for (const { start, end, role } of credits) {
    const mention = mentionsIn(document, { start, end })[0];
    const person = mention === undefined ? undefined : entities[mention.entity];
    if (person === undefined || person.kind !== 'PERSON' || seen.has(person.id)) continue;
    seen.add(person.id);
    byline.push({ person: person.id, role, start, end });
  }
  return byline;
};
