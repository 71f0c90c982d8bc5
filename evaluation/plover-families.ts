import type { ExtractedEvent, ExtractedStatement } from '../src/model/extraction';
import type { RelationType } from '../src/model/relations';

type Table = readonly (readonly [RegExp, string])[];

const lookUp = (table: Table, words: string): string | undefined => table.find(([pattern]) => pattern.test(words))?.[1];

/** What a verb of saying does, by the family of PLOVER; tried in order on the words of the cue. */
const SPEECH_ACTS: Table = [
  [/^(?:reject|refus|declin|dismiss|rul\w* out|veto|oppos|resist|rebuff|spurn|shrug)/, 'REJECT'],
  [/^(?:threaten|warn)/, 'THREATEN'],
  [
    /^(?:accus|blam|condemn|denounc|criticis|criticiz|complain|protest|deplor|charg|alleg|slam|attack|rebuk|lambast)/,
    'DISAPPROVE',
  ],
  [/^(?:demand|urg|call\w* (?:for|on|upon)|insist|appeal|order|ask|press|request|remind|want|instruct)/, 'DEMAND'],
  [/^(?:promis|pledg|offer|agree|vow)/, 'AGREE'],
  [/^(?:accept|conced|yield)/, 'CONCEDE'],
  [/^(?:welcom|prais|defend|support|back|apologi|congratulat|thank|hail|endors|applaud)/, 'SUPPORT'],
];

const WILL = String.raw`\b(?:will|would|prepared to|ready to|plans? to)\b.{0,40}\b`;

/** What is said, where the cue alone does not tell: "said it would not meet demands", "said Sudan must return …". */
const CONTENTS: Table = [
  [
    /\b(?:will|would|does|do|did|is|was|can|could)(?: not|n['’]t)\b|\bout of the question\b|\bno longer\b|\boppos/i,
    'REJECT',
  ],
  [/\b(?:must|should|has to|have to|needs? to|ought to)\b/i, 'DEMAND'],
  [/\b(?:prohibit|deny|suspend|halt)\w*\b.{0,30}\b(?:aid|entry|trade|assistance|flights)\b/i, 'SANCTION'],
  [/\b(?:prepared|ready|willing) to lift\b/i, 'AGREE'],
  [
    new RegExp(
      `${WILL}(?:blockade|boycott|impose|withdraw|expel|retaliate|attack|strike|cut|extend|close|ban|martial)`,
      'i',
    ),
    'THREATEN',
  ],
  [/\b(?:will|would|willing|ready|prepared|agreed)\b/i, 'AGREE'],
];

/** What a clause tells of its subject, by its main words. */
const DEEDS: Table = [
  [/\b(?:refus\w+|oppos\w+|reject\w+|veto\w*|(?:will|would|does|did)(?: not|n['’]t))\b/i, 'REJECT'],
  [/\b(?:will|would|has agreed|have agreed|is willing|is ready|has promised|has offered)\b/i, 'AGREE'],
  [/\b(?:establish|upgrad|restor|open)\w*\b.{0,40}\b(?:ties|relations|embassy)\b|\bpraised\b|\bwelcomed\b/i, 'SUPPORT'],
  [/\b(?:lifted|eased|freed|released|shortened|pardoned|compensation)\b/i, 'CONCEDE'],
  [
    /\b(?:clos|suspend|halt|expel|cut)\w*\b.{0,40}\b(?:borders?|aid|relations|ties|inspectors|diplomats)\b/i,
    'SANCTION',
  ],
  [
    /\b(?:state of (?:siege|emergency)|curfew|arrest|detain|confiscat|kidnap|blockade|set fire|demolish|banned|outlaw|expel)\w*\b/i,
    'COERCE',
  ],
  [/\b(?:ethnic cleansing|shell|fired|retak|battl|bombard|airstrike|air strike|offensive)\w*\b/i, 'FIGHT'],
  [/\b(?:kill|attack|tortur|assassinat|murder|bomb)\w*\b/i, 'ASSAULT'],
  [/\b(?:train|mobili[sz]|deploy|alert)\w*\b/i, 'MOBILIZE'],
  [/\b(?:investigat|inspect|prob)\w*\b/i, 'INVESTIGATE'],
  [/\b(?:suspended|provid|gave|given|donat|deliver)\w*\b/i, 'AID'],
];

const EVENT_FAMILIES: Readonly<Record<ExtractedEvent['type'], string>> = {
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

/** Families that the words of an event tell apart within its type. */
const EVENT_WORDS: Partial<Record<ExtractedEvent['type'], Table>> = {
  SANCTION: [[/\b(?:blockade|curfew|siege)/i, 'COERCE']],
  ATTACK: [
    [/\b(?:kidnap|abduct|hijack|demolish|set fire|torch|burn)/i, 'COERCE'],
    [/\b(?:gunbattle|firefight|battle|tanks|helicopters|jets)\b/i, 'FIGHT'],
  ],
  MILITARY_OPERATION: [
    [/\b(?:withdr[ae]w|pull(?:ed|s|ing)? out)/i, 'RETREAT'],
    [/\b(?:mobili[sz]|deploy|station|patrol|alert|reservist)/i, 'MOBILIZE'],
  ],
  AGREEMENT: [[/\b(?:friendship|cooperation)\b/i, 'SUPPORT']],
  OTHER: [
    [/\b(?:investigat|inquiry|probe|inspect|hearing)/i, 'INVESTIGATE'],
    [/\b(?:indict|convict|sentence|charged|jail)/i, 'DISAPPROVE'],
    [/\bexpel/i, 'SANCTION'],
  ],
};

/** Relations that are interactions. */
export const RELATION_FAMILIES: Partial<Record<RelationType, string>> = {
  SUPPORTS: 'SUPPORT',
  OPPOSES: 'REJECT',
  THREATENS: 'THREATEN',
  CONTROLS: 'FIGHT',
};

/** The family of a statement as an act of its speaker. */
export const familyOfStatement = ({ verb, text }: ExtractedStatement): string =>
  lookUp(SPEECH_ACTS, (verb ?? '').toLowerCase()) ?? lookUp(CONTENTS, text) ?? 'STATEMENT';

/** The family of what a clause tells of its subject; undefined where its words tell none. */
export const familyOfDeed = (text: string): string | undefined => lookUp(DEEDS, text);

/** The family of an event; what several do together without an undergoer is cooperation, if it is an exercise. */
export function familyOfEvent({ type, status, text }: ExtractedEvent, { together = false } = {}): string {
  if (type === 'AID' && status === 'PLANNED') return 'AGREE';
  if (together && type === 'MILITARY_OPERATION') return 'COOPERATE';
  return lookUp(EVENT_WORDS[type] ?? [], text) ?? EVENT_FAMILIES[type];
}
