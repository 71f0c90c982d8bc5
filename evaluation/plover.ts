import type { ExtractedEntity, ExtractedEvent, ExtractedStatement, Extraction } from '../src/model/extraction';

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

/** What a verb of saying does, by the family of PLOVER; tried in order on the words of the cue. */
const SPEECH_ACTS: readonly (readonly [RegExp, string])[] = [
  [/^(?:reject|refus|declin|dismiss|rul\w* out|veto|oppos|resist|rebuff|spurn|shrug)/, 'REJECT'],
  [/^(?:threaten|warn)/, 'THREATEN'],
  [
    /^(?:accus|blam|condemn|denounc|criticis|criticiz|complain|protest|deplor|charg|alleg|slam|attack|rebuk|lambast)/,
    'DISAPPROVE',
  ],
  [/^(?:demand|urg|call\w* (?:for|on|upon)|insist|appeal|order|ask|press|request|remind|want|instruct)/, 'DEMAND'],
  [/^(?:promis|pledg|offer|agree|vow|accept|concede)/, 'AGREE'],
  [/^(?:welcom|prais|defend|support|back|apologi|congratulat|thank|hail|endors|applaud)/, 'SUPPORT'],
];

/** What is said, where the verb alone does not tell: "said it would not meet demands", "said Sudan must return …". */
const CONTENTS: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:will|would|does|do|did|is|was|can|could)(?: not|n['’]t)\b|\bout of the question\b|\bno longer\b|\boppos/i,
    'REJECT',
  ],
  [/\b(?:must|should|has to|have to|needs? to|ought to)\b/i, 'DEMAND'],
  [
    /\b(?:will|would|prepared to|ready to|plans? to)\b.{0,40}\b(?:blockade|boycott|impose|withdraw|expel|retaliate|attack|strike|cut|deny|extend|close|ban|prohibit|martial)/i,
    'THREATEN',
  ],
  [/\b(?:will|would|willing|ready|prepared|agreed)\b/i, 'AGREE'],
];

const familyOfStatement = ({ verb, text }: ExtractedStatement): string => {
  const words = (verb ?? '').toLowerCase();
  const act = SPEECH_ACTS.find(([cue]) => cue.test(words));
  return act?.[1] ?? CONTENTS.find(([content]) => content.test(text))?.[1] ?? 'STATEMENT';
};

const FAMILIES: Readonly<Record<ExtractedEvent['type'], string>> = {
  MEETING: 'CONSULT',
  NEGOTIATION: 'CONSULT',
  AGREEMENT: 'AGREE',
  ARMED_CONFLICT: 'FIGHT',
  ATTACK: 'ASSAULT',
  MILITARY_OPERATION: 'FIGHT',
  SANCTION: 'SANCTION',
  AID: 'AID',
  DISPLACEMENT: 'COERCE',
  ELECTION: 'CONSULT',
  PROTEST: 'PROTEST',
  OTHER: 'COERCE',
};

const OTHER_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:investigat|inquiry|probe|inspect|hearing)/i, 'INVESTIGATE'],
  [/\b(?:withdr[ae]w|pull(?:ed|s|ing)? out|surrender)/i, 'RETREAT'],
  [/\b(?:mobili[sz]|deploy|station|patrol|alert|reservist)/i, 'MOBILIZE'],
  [/\b(?:indict|convict|sentence|charged)/i, 'DISAPPROVE'],
];

const familyOfEvent = ({ type, status, text }: ExtractedEvent): string => {
  if (type === 'AID' && status === 'PLANNED') return 'AGREE';
  if (type === 'SANCTION' && status === 'PLANNED') return 'SANCTION';
  const special =
    type === 'OTHER' || type === 'MILITARY_OPERATION' ? OTHER_WORDS.find(([words]) => words.test(text)) : undefined;
  return special?.[1] ?? FAMILIES[type];
};

const RELATIONS: Readonly<Record<string, string>> = {
  SUPPORTS: 'SUPPORT',
  OPPOSES: 'REJECT',
  THREATENS: 'THREATEN',
  CONTROLS: 'FIGHT',
};

/**
 * The interactions of an extraction: its statements as speech acts towards those whom they are about, its events from
 * those who do them to those to whom they are done, and support, opposition, threats and control among its relations.
 */
export function ploverEvents(extraction: Extraction): PloverEvent[] {
  const entities = new Map(extraction.entities.map((entity) => [entity.id, entity]));
  const actors = (ids: readonly string[]): PloverActor[] => ids.flatMap((id) => waysToName(entities.get(id)));
  const fromStatements = extraction.statements.map((statement): PloverEvent => {
    const speakers = [statement.speaker, ...(statement.moreSpeakers ?? [])].filter((id) => id !== null);
    const about = [...statement.addressedTo, ...statement.about].filter((id) => !speakers.includes(id));
    const mention = statement.speakerMention ? [{ text: statement.speakerMention.text }] : [];
    return { source: [...mention, ...actors(speakers)], target: actors(about), code: familyOfStatement(statement) };
  });
  const fromEvents = extraction.events.flatMap((event) => eventsOf(event, actors));
  const fromRelations = extraction.relations.flatMap(({ type, source, target }): PloverEvent[] => {
    const code = RELATIONS[type];
    return code ? [{ source: actors([source]), target: actors([target]), code }] : [];
  });
  return [...fromEvents, ...fromRelations, ...fromStatements].filter(
    ({ source, target }) => source.length + target.length > 0,
  );
}

function waysToName(entity: ExtractedEntity | undefined): PloverActor[] {
  if (!entity) return [];
  return [...new Set([entity.name, ...entity.mentions.map(({ text }) => text)])].map((text) => ({ text }));
}

/** An event with doers and undergoers is one interaction; between participants each acts towards the others. */
function eventsOf(event: ExtractedEvent, actors: (ids: readonly string[]) => PloverActor[]): PloverEvent[] {
  const code = familyOfEvent(event);
  const withRole = (roles: RegExp): string[] =>
    event.participants.filter(({ role }) => roles.test(role)).map(({ entity }) => entity);
  const doers = withRole(/ACTOR|MEDIATOR|HOST/);
  const undergoers = withRole(/TARGET|VICTIM/);
  const participants = withRole(/PARTICIPANT/);
  if (participants.length > 1) {
    const [first, ...others] = participants;
    return [
      { source: actors([first as string]), target: actors(others), code },
      { source: actors(others), target: actors([first as string]), code },
    ];
  }
  const target = undergoers.length > 0 ? undergoers : event.places;
  return [{ source: actors([...doers, ...participants]), target: actors(target), code }];
}
