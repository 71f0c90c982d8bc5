import type { ExtractedEntity, ExtractedEvent, ExtractedStatement, Extraction } from '../src/model/extraction';
import { familyOfDeed, familyOfEvent, familyOfStatement, RELATION_FAMILIES } from './plover-families';

/** An actor by one of the ways in which the text names it. */
export interface PloverActor {
  text: string;
}

/** Who did what to whom, as `score_events.py` reads it; `code` is a family of the PLOVER ontology. */
export interface PloverEvent {
  source: PloverActor[];
  target: PloverActor[];
  code: string;
}

type Actors = (ids: readonly string[]) => PloverActor[];

/**
 * The interactions of an extraction: its statements as speech acts towards those whom they are about, and the deeds that
 * they tell of the one named first in them; its events from those who do them to those to whom they are done; support,
 * opposition, threats and control among its relations.
 */
export function ploverEvents(extraction: Extraction): PloverEvent[] {
  const entities = new Map(extraction.entities.map((entity) => [entity.id, entity]));
  const actors: Actors = (ids) => ids.flatMap((id) => waysToName(entities.get(id)));
  const fromRelations = extraction.relations.flatMap(({ type, source, target }): PloverEvent[] => {
    const code = RELATION_FAMILIES[type];
    return code ? [{ source: actors([source]), target: actors([target]), code }] : [];
  });
  return [
    ...extraction.events.flatMap((event) => interactions(event, actors)),
    ...fromRelations,
    ...extraction.statements.flatMap((statement) => [
      speechAct(statement, actors),
      ...deedTold(statement, entities, actors),
    ]),
  ].filter(({ source, target }) => source.length + target.length > 0);
}

function waysToName(entity: ExtractedEntity | undefined): PloverActor[] {
  if (!entity) return [];
  return [...new Set([entity.name, ...entity.mentions.map(({ text }) => text)])].map((text) => ({ text }));
}

const speakersOf = ({ speaker, jointSpeakers = [] }: ExtractedStatement): string[] =>
  [speaker, ...jointSpeakers].filter((id) => id !== null);

function speechAct(statement: ExtractedStatement, actors: Actors): PloverEvent {
  const speakers = speakersOf(statement);
  const about = [...statement.addressedTo, ...statement.about].filter((id) => !speakers.includes(id));
  const mention = statement.speakerMention ? [{ text: statement.speakerMention.text }] : [];
  return { source: [...mention, ...actors(speakers)], target: actors(about), code: familyOfStatement(statement) };
}

/** How far into a statement its subject may stand: "The rebel Front", "Western officials in Rome" do not begin with it. */
const SUBJECT_REACH = 30;

/** "Portugal will support Turkey, the president said": the deed of the entity that the statement names first. */
function deedTold(
  { start, end, text, about }: ExtractedStatement,
  entities: ReadonlyMap<string, ExtractedEntity>,
  actors: Actors,
): PloverEvent[] {
  const named = [...entities.values()]
    .flatMap(({ id, mentions }) => mentions.map((mention) => ({ id, at: mention.start })))
    .filter(({ at }) => start <= at && at < end)
    .sort((a, b) => a.at - b.at);
  const [first] = named;
  if (!first || first.at - start > SUBJECT_REACH) return [];
  const code = familyOfDeed(text);
  const others = [...new Set([...named.map(({ id }) => id), ...about])].filter(
    (id) => id !== first.id && entities.has(id),
  );
  return code ? [{ source: actors([first.id]), target: actors(others), code }] : [];
}

/** An event with doers and undergoers is one interaction; between participants each acts towards the others. */
function interactions(event: ExtractedEvent, actors: Actors): PloverEvent[] {
  const withRole = (roles: RegExp): string[] =>
    event.participants.filter(({ role }) => roles.test(role)).map(({ entity }) => entity);
  const doers = withRole(/ACTOR|MEDIATOR|HOST/);
  const undergoers = withRole(/TARGET|VICTIM/);
  const participants = withRole(/PARTICIPANT/);
  const together = participants.length > 1 ? participants : undergoers.length === 0 && doers.length > 1 ? doers : [];
  const code = familyOfEvent(event, { together: together.length > 1 });
  const [first, ...others] = together;
  if (first)
    return [
      { source: actors([first]), target: actors(others), code },
      { source: actors(others), target: actors([first]), code },
    ];
  const target = undergoers.length > 0 ? undergoers : event.places;
  return [{ source: actors([...doers, ...participants]), target: actors(target), code }];
}
