import { STEPS } from '../../../tagging/tree-model';

/**
 * What is known of a candidate for a topic, each a number from 0 to 1; the order is that of the model file.
 * Groups: what it is; how the statement's words name it; how they mean it without a name; who it is to the speaker; how the
 * article treats it; of events, how the words tell or point at it; and what the statement is like, which is the same for all candidates.
 */
export const FEATURES = [
  // What it is
  'person',
  'country',
  'organization',
  'place',
  'government',
  'intergovernmental',
  'alliance',
  'armed-group',
  'company',
  'media',
  'political-party',
  'city',
  'region',
  'event',
  'meeting',
  'other-event',
  'planned',
  'attack',
  'election',
  'protest',
  'sanction',
  'agreement',
  'negotiation',
  'armed-conflict',
  'military-operation',
  'relief',
  'displacement',
  // Named in the words
  'named',
  'named-again',
  'named-first',
  'named-second',
  'named-later',
  'named-last',
  'named-opening',
  'named-alone',
  'named-subject',
  'named-object',
  'named-in',
  'named-of',
  'named-with',
  'named-to',
  'named-on',
  'named-by',
  'named-joined',
  'named-owner',
  'named-modifier',
  'named-adjective',
  'named-people',
  'named-capital',
  'named-describing',
  'named-weight',
  'named-place-of',
  'named-capital-of',
  'named-land-behind',
  'named-adjective-body',
  'named-subordinate',
  'named-before-verb',
  // Meant in the words
  'pronoun-person',
  'pronoun-opening',
  'pronoun-owner',
  'pronoun-body',
  'pronoun-body-opening',
  'title',
  'description',
  'described-opening',
  'body-noun',
  'party',
  'own-side',
  'denier',
  'title-word',
  'name-word',
  'kind-word',
  'state-word',
  'region-word',
  // To the speaker
  'speaker',
  'speaker-i',
  'speaker-we',
  'speaker-it',
  'speaker-subject',
  'side',
  'side-we',
  'side-owned',
  'in-speaker-words',
  'owner-of-speaker',
  'addressee',
  'previous-speaker',
  'previous-side',
  'other-speaker',
  'related-to-speaker',
  'related-to-named',
  // In the article
  'share',
  'foremost',
  'in-title',
  'in-lead',
  'beside-before',
  'beside-behind',
  'last-named',
  'near-1',
  'near-2',
  'far',
  'same-paragraph',
  'home',
  'opens-sentence-before',
  'opens-paragraph',
  'paragraph-before',
  'words-around',
  'words-around-2',
  'party-of-told',
  'party-of-last',
  'party-of-main',
  'actor-of-told',
  'actor-of-last',
  'actor-of-main',
  'target-of-told',
  'target-of-last',
  'target-of-main',
  'place-of-told',
  'place-of-last',
  'place-of-main',
  'named-before',
  'named-before-same-speaker',
  'named-before-part',
  'named-before-back',
  'told-before',
  'told-before-part',
  // Events
  'told',
  'told-partly',
  'inside-passage',
  'noun-name',
  'noun-sort',
  'noun-passage',
  'noun-it',
  'noun-opening',
  'told-subordinate',
  'cue-sentence',
  'last-told',
  'last-told-near',
  'told-later',
  'main',
  'first-told',
  'only-event',
  'party-named',
  'parties-named',
  'party-meant',
  'speaker-takes-part',
  'side-takes-part',
  'speaker-acts',
  'speaker-suffers',
  'side-acts',
  'side-suffers',
  'words-shared',
  'words-shared-2',
  'sentence-words-shared',
  'passages',
  'stems-shared',
  'place-named',
  'narrated',
  'told-near-1',
  'told-near-2',
  'told-near-4',
  'told-same-paragraph',
  'told-paragraph-before',
  'field-shared',
  'field-most',
  'field-alone',
  // The statement
  'nothing-named',
  'early',
  'no-field',
  'one-named',
  'many-named',
  'event-told',
  'event-pointed',
  'short',
  'long',
  'direct',
  'mixed',
  'goes-on',
  'points-back',
  'opens-they',
  'opens-we',
  'opens-i',
  'opens-he',
  'opens-it',
  'unnamed-speaker',
  'speaker-person',
  'speaker-body',
  'frame-object',
  'frame-infinitive',
  'frame-call',
  'frame-of',
  'commits',
  'denies',
  'reaction-noun',
  'state-noun',
  'same-speaker',
  'no-events',
] as const;

export type Feature = (typeof FEATURES)[number];

const INDEX: ReadonlyMap<string, number> = new Map(FEATURES.map((name, at) => [name, at]));

/** Kinds, and what is the same for all candidates of a statement, tell nothing of why one of them is a topic. */
const UNTELLING =
  /^(?:person|country|organization|place|government|intergovernmental|alliance|armed-group|company|media|political-party|city|region|event|meeting|other-event|planned|attack|election|protest|sanction|agreement|negotiation|armed-conflict|military-operation|relief|displacement|far)$/;

/** True for the place of a feature that may be why a candidate is a topic, rather than another one. */
export const isTelling = (place: number): boolean =>
  place < FIRST_OF_STATEMENT && !UNTELLING.test(FEATURES[place] as string);

const FIRST_OF_STATEMENT = FEATURES.indexOf('nothing-named');

/** The place of a feature in the rows of facts. */
export const indexOf = (feature: Feature): number => INDEX.get(feature) as number;

/** The facts about one candidate: how far each of `FEATURES` holds. */
export class Facts {
  /** Where in `FEATURES` those stand that hold. */
  readonly holding: number[] = [];
  /** In what step each holds, 0 to `STEPS`. */
  readonly row: Uint8Array;

  /** The facts of many candidates may share one `block` of bytes, of which `at` is their number. */
  constructor(block = new Uint8Array(FEATURES.length), at = 0) {
    this.row = block.subarray(at * FEATURES.length, (at + 1) * FEATURES.length);
  }

  /** Notes a fact and how far it holds, 0 to 1; of several values of one fact the highest stays. */
  note(feature: Feature, value = 1): void {
    const at = indexOf(feature);
    const before = this.row[at] as number;
    const step = Math.min(STEPS, Math.ceil(value * STEPS));
    if (step <= before) return;
    if (before === 0) this.holding.push(at);
    this.row[at] = step;
  }

  has(feature: Feature): boolean {
    return (this.row[indexOf(feature)] as number) > 0;
  }
}
