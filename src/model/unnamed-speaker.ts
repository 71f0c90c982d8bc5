/** What tells words for an unnamed speaker ("a senior official") from other words that stand where a speaker would. */
export interface UnnamedSpeakerWords {
  /** Somebody of whom the text speaks elsewhere: unresolved rather than unnamed. */
  pronouns: readonly string[];
  /** Ends of words for papers, not people: "the report said". */
  documents: readonly string[];
}

export const UNNAMED_SPEAKER: UnnamedSpeakerWords = {
  pronouns: [
    ...['i', 'we', 'you', 'he', 'she', 'it', 'they', 'one', 'who', 'which', 'that', 'this', 'these', 'those'],
    ...['him', 'her', 'them', 'both', 'all', 'some', 'others', 'another', 'one of them', 'some of them'],
  ],
  documents: [
    ...['report', 'reports', 'statement', 'statements', 'document', 'documents', 'study', 'survey', 'communique'],
    ...['letter', 'telex', 'release', 'announcement', 'figures', 'data', 'poll', 'resolution', 'memo', 'filing'],
  ],
};

/** Where the noun that says what sort of speaker it is ends: "an official [of the ministry]". */
export const AFTER_SPEAKER_NOUN: readonly string[] = [
  ...[',', ' of ', ' at ', ' in ', ' from ', ' with ', ' close ', ' familiar ', ' who ', ' to ', ' for ', ' on '],
  ...[' that ', ' there', ' speaking ', ' involved ', ' and ', ' near ', ' here', ' said ', ' quoted ', ' briefed '],
];
