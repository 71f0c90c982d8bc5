import { covers, type Span } from '../../model/span';
import type { Document, DraftStatement } from '../document';
import { accordingTo } from './according-to';
import { addresseesOf } from './addressees';
import { confidenceOf } from './confidence';
import { followConversation } from './conversation';
import type { PlacedPhrase, StatementDraft } from './draft';
import { draftsOf } from './from-report';
import { nounReports } from './noun-cues';
import { hearPaper } from './papers';
import { findReports } from './reports';
import { saidOn } from './said-on';
import type { Scene } from './scene';
import { hear, openScene } from './scene';
import { settleReferences } from './settle-references';
import { resolveSpeaker } from './speaker';
import { addTopics } from './topics/add-topics';
import { shippedTopicModel, type TopicModel } from './topics/ranking/topic-model';
import { topicContext } from './topics/topic-context';
import type { Unit } from './units';
import { cutUnits } from './units';

/** Who speaks where a place is named: its country, if the article names that too ("Tehran said"); no city or river speaks itself. */
const actorOf = ({ entities }: Document, index: number | null): number | null => {
  const entity = index === null ? undefined : entities[index];
  if (entity?.kind !== 'PLACE') return index;
  // "Brussels says": the Union, where the article names it.
  const union =
    entity.name === 'Brussels' ? entities.find(({ id }) => id === 'organization:european-union') : undefined;
  if (union) return union.index;
  return entities.find(({ id }) => id === entity.country)?.index ?? null;
};

/** True for a speaker who is somebody apart from the others: "mediators", "and France's president"; not in "his predecessor and critic, Ann Roe,". */
const isOthers = ({ unit: { items }, phrase }: PlacedPhrase, further: boolean): boolean =>
  items[phrase.head]?.tag === 'NNS' ||
  (further && items.slice(phrase.start, phrase.head).some(({ tag }) => tag === 'POS'));

/** What is told before its cue in the same sentence: "Roe had been told, he added" is not of Roe. */
const toldBefore = (draft: StatementDraft): Span | undefined =>
  draft.cue !== null && draft.end <= draft.cue.start ? { start: draft.start, end: draft.end } : undefined;

const finished = (scene: Scene, draft: StatementDraft): DraftStatement => {
  const { document } = scene;
  const speakers = draft.speakers.map((placed) => resolveSpeaker(scene, placed, { told: toldBefore(draft) }));
  const [first] = speakers;
  const actors = speakers.map(({ entity }) => actorOf(document, entity));
  const nameless = draft.speakers.some((placed, n) => actors[n] === null && isOthers(placed, n > 0));
  // "Omani mediators and the Red Cross": together they are nobody that has one name.
  const named = nameless && actors.length > 1 ? [] : actors.filter((actor) => actor !== null);
  const [speaker = null, ...moreSpeakers] = [...new Set(named)];
  if (speaker !== null) {
    hear(scene, draft.unit, speaker);
    hearPaper(scene, draft, speaker);
  }
  return {
    kind: draft.kind,
    start: draft.start,
    end: draft.end,
    verb: draft.verb,
    cue: draft.cue,
    speaker,
    moreSpeakers,
    speakerMention: first?.mention ?? null,
    about: [],
    addressedTo: addresseesOf(document, draft, speaker),
    saidOn: saidOn(document, draft.around),
    confidence: confidenceOf(draft.why),
    why: [...draft.why, ...(first?.why ?? [])],
  };
};

/** True where "according to" only tells from whom it is known what somebody else said: "“Yes,” Roe told them, according to an aide". */
const isOnlySource = (source: StatementDraft, reported: readonly StatementDraft[]): boolean =>
  reported.some(({ start, end, cue, speakers, why, unit }) => {
    const [speaker] = speakers;
    const opens = speaker?.unit === unit && (unit.items[speaker.phrase.start]?.start ?? 0) - source.start < OPENING;
    const said = why.includes('frame:that') || (why.includes('frame:quote') && cue !== null && cue.end <= source.end);
    const held = why.some((reason) => /^cue:(?:fear|believe|hope|think|expect|argue)$/.test(reason));
    return said && !held && (opens || start - source.start <= 1) && source.start <= start && end <= source.end;
  });

/** How far from the beginning of a sentence its subject stands, in code units. */
const OPENING = 5;

/** The statements of one unit: by verbs, by "according to", and by nouns ("his claim that …") where no other holds them. */
const reportedIn = (document: Document, unit: Unit): StatementDraft[] => {
  const reported = findReports(unit).flatMap((report) => draftsOf(document, report));
  const sources = accordingTo(document.text, unit).filter((source) => !isOnlySource(source, reported));
  const drafts = [...reported, ...sources];
  const nouns = nounReports(document.text, unit).filter((noun) => !drafts.some((draft) => covers(draft, noun)));
  return [...drafts, ...nouns];
};

/** One statement for each span, since its span is its identity; of two the one with a speaker, else the first. */
const distinct = (drafts: readonly StatementDraft[]): StatementDraft[] => {
  const bySpan = new Map<string, StatementDraft>();
  for (const draft of drafts) {
    const key = `${draft.start}-${draft.end}`;
    const known = bySpan.get(key);
    if (!known || (known.speakers.length === 0 && draft.speakers.length > 0)) bySpan.set(key, draft);
  }
  return [...bySpan.values()];
};

/** Finds who said what: fills `document.statements`, in the order of the text, with topics by the weights that ship. */
export const annotateStatements = (document: Document): void =>
  annotateStatementsWith(document, { model: shippedTopicModel() });

/** As `annotateStatements`, with topics by other weights. */
export const annotateStatementsWith = (document: Document, { model }: { model: TopicModel }): void => {
  const units = cutUnits(document);
  const reported = units.flatMap((unit) => reportedIn(document, unit));
  const drafts = distinct([...reported, ...followConversation(document, units, reported)]);
  const scene = openScene(document, units);
  const statements = drafts
    .sort((a, b) => (a.cue?.start ?? a.start) - (b.cue?.start ?? b.start))
    .map((draft) => finished(scene, draft))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  settleReferences(document, statements, scene);
  addTopics(topicContext(document, scene), statements, { model });
  document.statements = statements;
};
