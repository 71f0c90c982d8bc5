/**
 * What a stretch of capitals can be. ADJECTIVE: an adjective or people of a country. TITLE: an office or form of address.
 * OTHER: named, but no entity (an event, a prize, a day, a creed). NONE: no name at all, or a word between names.
 */
export type Label = 'PERSON' | 'ORGANIZATION' | 'PLACE' | 'ADJECTIVE' | 'TITLE' | 'OTHER' | 'NONE';

export const LABELS: readonly Label[] = ['PERSON', 'ORGANIZATION', 'PLACE', 'ADJECTIVE', 'TITLE', 'OTHER', 'NONE'];

/** Scores of one span, by label; a label that is impossible is left out. Higher is likelier; 0 is indifferent. */
export type Scores = Partial<Record<Label, number>>;
