import type { ExtractedEvent } from '../../model/extraction';
import { evidenceKey } from '../../model/identity';
import type { Span } from '../../model/span';
import { applyCuration, type CuratedExtraction } from '../curation/apply-curation';
import type { CurationRules } from '../curation/curation-rules';
import type { ArticleRecord } from './article-record';
import type { Contribution, EventPlaceKey, Link, ParticipationKey } from './contribution';
import { sayDate } from './describe-event';
import { firstOf } from './first-of';
import { projectEntities, withCountries } from './project-entities';
import { projectRelations } from './project-relations';
import { projectStatements } from './project-statements';

/**
 * What one article adds to the graph under the curators' rules. Pure: taking the article away subtracts
 * exactly what this gives.
 *
 * @throws Error where the extraction refers to an entity or event that it does not have
 */
export const projectArticle = (record: ArticleRecord, rules: CurationRules): Contribution => {
  const extraction = applyCuration(withCountries(record), rules);
  checkReferences(extraction);
  const { article } = record;
  return {
    article: { ...article, dateline: extraction.dateline },
    ...projectEntities(record, extraction),
    ...projectStatements(article, extraction),
    ...projectEvents(article.id, extraction.events),
    relations: projectRelations(article.id, extraction),
    wrote: firstOf(
      extraction.byline.map(({ person, role, start, end }) => ({
        from: person,
        to: article.id,
        properties: start === undefined || end === undefined ? { role } : { role, start, end },
      })),
      ({ from, properties }) => `${from} ${properties.role}`,
    ),
  };
};

/** The same event may stand twice in one extraction: it is one, with the passages of both. */
const projectEvents = (article: string, events: ExtractedEvent[]) => {
  const shares = new Map<string, { id: string; type: ExtractedEvent['type']; said: string[] }>();
  for (const { id, type, title, status, date } of events) {
    const said = [`title:${title}`, `status:${status}`, ...(date ? [sayDate(date)] : [])];
    const share = shares.get(id);
    if (share) share.said.push(...said);
    else shares.set(id, { id, type, said });
  }
  const reported: Link[] = events.flatMap((event) =>
    [event, ...(event.more ?? [])].map(({ start, end }: Span) => ({
      from: event.id,
      to: article,
      properties: { start, end, status: event.status },
    })),
  );
  const participations: ParticipationKey[] = events.flatMap(({ id, participants }) =>
    participants.map(({ entity, role }) => ({ entity, event: id, role })),
  );
  const eventPlaces: EventPlaceKey[] = events.flatMap(({ id, places }) =>
    places.map((place) => ({ event: id, place })),
  );
  return {
    events: [...shares.values()],
    reported: firstOf(reported, ({ from, properties }) => `${from} ${evidenceKey('', properties as unknown as Span)}`),
    participations: firstOf(participations, ({ entity, event, role }) => `${entity} ${event} ${role}`),
    eventPlaces: firstOf(eventPlaces, ({ event, place }) => `${event} ${place}`),
  };
};

const checkReferences = ({ entities, statements, events, relations, byline }: CuratedExtraction): void => {
  const known = new Set([...entities.map(({ id }) => id), ...events.map(({ id }) => id)]);
  const references = [
    ...statements.flatMap(({ speaker, jointSpeakers = [], about, addressedTo }) => [
      ...(speaker === null ? [] : [speaker]),
      ...jointSpeakers,
      ...about,
      ...addressedTo,
    ]),
    ...events.flatMap(({ participants, places }) => [...participants.map(({ entity }) => entity), ...places]),
    ...relations.flatMap(({ source, target }) => [source, target]),
    ...byline.map(({ person }) => person),
  ];
  const lost = references.find((id) => !known.has(id));
  if (lost !== undefined)
    throw new Error(`The extraction refers to "${lost}", which is not among its entities and events.`);
};
