/** What tells words for an unnamed speaker ("a senior official") from other words that stand where a speaker would. */
export interface UnnamedSpeakerWords {
  /** Somebody of whom the text speaks elsewhere: unresolved rather than unnamed. */
  pronouns: readonly string[];
  /** What follows the noun that says what sort of speaker it is: "an official [of the ministry]". */
  breaks: readonly string[];
  /** Papers, not people: "the report said". */
  documents: readonly string[];
  /** Bodies: "the company" has a name in the text, "one company" goes unnamed. */
  bodies: readonly string[];
  indefinite: readonly string[];
}

export const UNNAMED_SPEAKER: UnnamedSpeakerWords = {
  pronouns: [
    ...['i', 'we', 'you', 'he', 'she', 'it', 'they', 'one', 'who', 'which', 'that', 'this', 'these', 'those'],
    ...['him', 'her', 'them', 'both', 'all', 'some', 'others', 'another', 'one of them', 'some of them'],
  ],
  breaks: [
    ...[',', ' of ', ' at ', ' in ', ' from ', ' with ', ' close ', ' familiar ', ' who ', ' to ', ' for ', ' on '],
    ...[' that ', ' there', ' speaking ', ' involved ', ' and ', ' near ', ' here', ' said ', ' quoted ', ' briefed '],
  ],
  documents: [
    ...['report', 'reports', 'statement', 'statements', 'document', 'documents', 'study', 'survey', 'communique'],
    ...['letter', 'telex', 'release', 'announcement', 'figures', 'data', 'poll', 'resolution', 'memo', 'filing'],
    ...['magazine', 'newspaper', 'paper', 'daily', 'website', 'agreement', 'text', 'plan', 'notice', 'bulletin'],
  ],
  bodies: [
    ...['company', 'companies', 'group', 'firm', 'bank', 'trust', 'guild', 'association', 'union', 'board', 'court'],
    ...['commission', 'committee', 'council', 'ministry', 'department', 'agency', 'authority', 'government', 'office'],
    ...['embassy', 'administration', 'institute', 'institution', 'organization', 'organisation', 'party', 'parliament'],
    ...['corporation', 'exchange', 'cabinet', 'federation', 'foundation', 'club', 'league', 'alliance', 'coalition'],
    ...[
      'consulate',
      'mission',
      'partnership',
      'venture',
      'fund',
      'bureau',
      'delegation',
      'center',
      'centre',
      'carrier',
      'airline',
      'utility',
    ],
  ],
  indefinite: ['a', 'an', 'one', 'another', 'some', 'several', 'two', 'three', 'many', 'other', 'few', 'most'],
};
