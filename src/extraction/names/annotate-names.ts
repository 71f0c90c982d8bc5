import type { Annotator, Document, DraftEntity, Paragraph } from '../document';
import { nameBrussels } from './brussels';
import { type DraftMention, type EntityDraft, startOf } from './draft';
import { gatherEvidence } from './evidence';
import { fixedMentions } from './fixed';
import { resolveOrganizations } from './organizations';
import { personId, resolvePeople } from './people';
import { resolvePlaces } from './places';
import { reconcile } from './reconcile';
import { type Run, runsOf } from './runs';
import { type Segment, segmentRun, segmentView } from './segment';
import { speakingMinistries } from './speaking-ministries';
import { nameKoreas } from './the-koreas';
import { RunView } from './view';
import { type Word, wordsOf } from './word';

/**
 * Finds every person, country, organization and place that the article names, and fills `document.entities` and `document.mentions`.
 * Each run of capitals is cut and labelled twice: by itself, and then with what the whole article shows about its names.
 */
export const annotateNames: Annotator = (document) => {
  const sentences = allWords(document);
  const views = runsIn(document, sentences).map((run) => new RunView(run));
  const evidence = gatherEvidence(
    views.flatMap((view) => segmentView(view, null)),
    document,
  );
  const named = nameBrussels(
    nameKoreas(
      reconcile(
        views.flatMap((view) => segmentView(view, evidence)),
        document,
      ),
    ),
  );
  const ministries = sentences.flatMap(speakingMinistries);
  resolve(
    document,
    ministries.length === 0 ? named : [...named, ...ministries].sort((a, b) => startOf(a) - startOf(b)),
  );
};

/** The same with each run of capitals by itself alone: for evaluation, to tell what the rest of the article brings. */
export const annotateNamesApart: Annotator = (document) =>
  resolve(
    document,
    runsIn(document, allWords(document)).flatMap((run) => segmentRun(run, null)),
  );

const resolve = (document: Document, segments: Segment[]): void => {
  const fixed = fixedMentions(document, segments);
  const drafts = [
    ...resolvePeople(document, fixed.segments),
    ...resolveOrganizations(document, fixed.segments),
    ...resolvePlaces(document, fixed.segments),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  store(document, drafts);
};

const allWords = (document: Document): Word[][] => document.sentences.map((sentence) => wordsOf(document, sentence));

const runsIn = (document: Document, sentences: Word[][]): Run[] =>
  document.sentences.flatMap((sentence, i) => {
    const { role } = document.paragraphs[sentence.paragraph] as Paragraph;
    return runsOf(sentences[i] as Word[], role);
  });

const store = (document: Document, drafts: DraftMention[]): void => {
  const indexes = new Map<EntityDraft, number>();
  const taken = new Map<string, number>();
  document.entities = [];
  document.mentions = [];
  let end = -1;
  for (const { entity, start, end: stop, form, why } of drafts) {
    if (start < end) continue;
    end = stop;
    let index = indexes.get(entity);
    if (index === undefined) {
      index = document.entities.length;
      indexes.set(entity, index);
      document.entities.push({
        ...entity,
        index,
        id: uniqueId(entity, { taken, hash: document.hash }),
      } satisfies DraftEntity);
    }
    document.mentions.push({ index: document.mentions.length, entity: index, start, end: stop, form, why: [why] });
  }
};

/** A second entity of the same id in one article (two people of one name) gets the article's hash and a number. */
const uniqueId = (entity: EntityDraft, { taken, hash }: { taken: Map<string, number>; hash: string }): string => {
  const id = entity.kind === 'PERSON' ? personId(entity, hash) : entity.id;
  const count = (taken.get(id) ?? 0) + 1;
  taken.set(id, count);
  if (count === 1) return id;
  return id.includes('~') ? `${id}-${count}` : `${id}~${hash}-${count}`;
};
