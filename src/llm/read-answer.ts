import { findDates } from '../extraction/dates/find-dates';
import type { Document, DraftEntity, Mention } from '../extraction/document';
import { openDocument } from '../extraction/extract';
import { finish } from '../extraction/finish';
import { annotateCredits } from '../extraction/layers/credits';
import { annotateDateline } from '../extraction/layers/dateline';
import { annotateParagraphs } from '../extraction/layers/paragraphs';
import { annotateRoles } from '../extraction/layers/roles';
import { mentionsIn } from '../extraction/names/at';
import type { ArticleText } from '../model/article';
import type { Extraction } from '../model/extraction';
import { RELATION_KINDS } from '../model/relations';
import { overlaps, type Span } from '../model/span';
import type { Answer } from './answer';
import { identify } from './identify';
import { nearestTo, placesOf } from './locate';

/** How sure we are of what a language model says: no figure of its own has been measured. */
const CONFIDENCE = 0.75;

interface Reading {
  document: Document;
  answer: Answer;
  /** Indexes in the document, by ref. */
  entities: Map<string, number>;
  events: Map<string, number>;
  why: string[];
}

/**
 * The extraction that an answer gives. Each span is looked for in the text; whatever does not stand there, and whatever refers to it, is
 * left out. Dateline, byline and dates are found by the built-in rules.
 */
export const readAnswer = (
  article: ArticleText,
  answer: Answer,
  { id, model }: { id?: string; model: string },
): Extraction => {
  const document = openDocument(article);
  for (const annotate of [annotateParagraphs, annotateRoles, annotateDateline, annotateCredits]) annotate(document);
  const reading: Reading = { document, answer, entities: new Map(), events: new Map(), why: [`llm:${model}`] };
  readEntities(reading);
  readEvents(reading);
  readStatements(reading);
  readRelations(reading);
  return finish(document, id === undefined ? {} : { id });
};

function readEntities({ document, answer, entities, why }: Reading): void {
  const byId = new Map<string, DraftEntity>();
  const found: { entity: DraftEntity; place: Span }[] = [];
  for (const one of answer.entities) {
    const draft = identify(one, document.hash);
    const places = [...new Set([one.name, ...one.mentions])].flatMap((words) => placesOf(document.text, words));
    if (draft === null || places.length === 0) continue;
    const entity = byId.get(draft.id) ?? { ...draft, index: byId.size };
    byId.set(draft.id, entity);
    entities.set(one.ref, entity.index);
    found.push(...places.map((place) => ({ entity, place })));
  }
  document.entities = [...byId.values()];
  // Of names within names the longer is meant.
  const length = ({ place }: (typeof found)[number]) => place.end - place.start;
  const taken: typeof found = [];
  for (const one of found.sort((a, b) => length(b) - length(a)))
    if (!taken.some(({ place }) => overlaps(place, one.place))) taken.push(one);
  document.mentions = taken
    .sort((a, b) => a.place.start - b.place.start)
    .map(({ entity, place }, index): Mention => ({ ...place, index, entity: entity.index, form: 'FULL', why }));
}

const known = (refs: readonly string[], indexes: ReadonlyMap<string, number>): number[] => [
  ...new Set(refs.flatMap((ref) => indexes.get(ref) ?? [])),
];

function readEvents({ document, answer, entities, events, why }: Reading): void {
  for (const { ref, type, status, title, text, participants, places } of answer.events) {
    const [span] = placesOf(document.text, text);
    if (!span) continue;
    const index = document.events.length;
    events.set(ref, index);
    const [date] = findDates(document.text, span, document.publishedOn);
    document.events.push({
      ...{ ...span, index, type, status, title: title.trim() || text, trigger: -1, more: [], why },
      participants: participants.flatMap(({ entity, role }) =>
        known([entity], entities)
          .filter((at) => document.entities[at]?.kind !== 'PLACE')
          .map((at) => ({ entity: at, role })),
      ),
      places: known(places, entities).filter((at) => /PLACE|COUNTRY/.test(document.entities[at]?.kind ?? '')),
      date: date ? { start: date.start, end: date.end, value: date.value, precision: date.precision } : null,
    });
  }
}

function readStatements({ document, answer, entities, events, why }: Reading): void {
  const { text } = document;
  const isActor = (at: number) => document.entities[at]?.kind !== 'PLACE';
  const taken: Span[] = [];
  for (const one of answer.statements) {
    const span = placesOf(text, one.text).find((place) => !taken.some((other) => overlaps(place, other)));
    if (!span) continue;
    taken.push(span);
    const cue = one.cue === null ? null : nearestTo(placesOf(text, one.cue), span);
    const speakerMention =
      one.speakerMention === null ? null : nearestTo(placesOf(text, one.speakerMention), cue ?? span);
    const [speaker] = known(one.speaker === null ? [] : [one.speaker], entities).filter(isActor);
    const inside = mentionsIn(document, span);
    document.statements.push({
      ...{ ...span, kind: one.kind, cue, verb: cue && text.slice(cue.start, cue.end) },
      ...{ speaker: speaker ?? null, moreSpeakers: [], speakerMention },
      about: [
        ...known(one.about, entities).map((entity) => {
          const mention = inside.find((place) => place.entity === entity);
          return { entity, span: mention ? { start: mention.start, end: mention.end } : null };
        }),
        ...known(one.about, events).map((event) => ({ event, span: null })),
      ],
      addressedTo: known(one.addressedTo, entities).filter(isActor),
      ...{ saidOn: null, confidence: CONFIDENCE, why },
    });
  }
  document.statements.sort((a, b) => a.start - b.start);
}

function readRelations({ document, answer, entities, why }: Reading): void {
  for (const { type, source, target, title, text } of answer.relations) {
    const [span] = placesOf(document.text, text);
    const [from, to] = [entities.get(source), entities.get(target)];
    if (!span || from === undefined || to === undefined || from === to) continue;
    const { sources, targets }: { sources: readonly string[]; targets: readonly string[] } = RELATION_KINDS[type];
    if (!sources.includes(document.entities[from]?.kind ?? '') || !targets.includes(document.entities[to]?.kind ?? ''))
      continue;
    const office = type === 'HOLDS_OFFICE' && title?.trim();
    document.relations.push({ ...span, type, source: from, target: to, ...(office ? { title: office } : {}), why });
  }
  document.relations.sort((a, b) => a.start - b.start);
}
