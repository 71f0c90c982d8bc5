import { ANY, DESCRIBING, DIRECTION, GROUP, type PairPattern, pattern, SETTLEMENT, WHERE, WORDS } from './pair-pattern';

/** Relations that the words between two neighbouring mentions state, tried in order; the first that fits counts. */
export const PAIR_PATTERNS: readonly PairPattern[] = [
  // "Munich, Germany"
  {
    name: 'place-comma-country',
    type: 'LOCATED_IN',
    first: ['PLACE'],
    second: WHERE,
    gap: pattern(', '),
    // "In Washington, U.S. Senator Ana Roe"
    after: /^(?![’']s\b| \p{Lu})(?:[,.;:)\s]|$)/u,
  },
  // "Cali in Colombia", "Kidal in northern Mali", "Homs, in central Syria"
  {
    name: 'place-in-country',
    type: 'LOCATED_IN',
    first: ['PLACE'],
    second: WHERE,
    gap: pattern(`,? in (?:${DIRECTION} )?`),
  },
  // "Gao, the largest city of Mali", "Abala, a village in western Niger"
  {
    name: 'place-apposition',
    type: 'LOCATED_IN',
    first: ['PLACE'],
    second: WHERE,
    gap: pattern(`, (?:the|a|an|one of the) ${WORDS}${SETTLEMENT} (?:of|in|on) (?:${DIRECTION} )?`),
  },
  // "the Iraqi city of Tikrit", "Libya's capital, Tripoli", "the northern Iraqi city of Mosul"
  {
    name: 'country-city-of',
    type: 'LOCATED_IN',
    first: WHERE,
    second: ['PLACE'],
    gap: pattern(`(?:[’']s)? (?:${DESCRIBING} ){0,3}${SETTLEMENT}(?: of|,| town of)? `),
    reversed: true,
    adjective: true,
  },
  // "Nigeria's Niger Delta"
  {
    name: 'country-region',
    type: 'LOCATED_IN',
    first: ['COUNTRY'],
    second: ['PLACE'],
    gap: pattern(`[’']s (?:${DIRECTION} )?`),
    after: /^(?! (?:coast|sea|shore|border|side|embassy|office))/,
    reversed: true,
    adjective: true,
  },
  // "the city of Tikrit in Iraq" is place-in-country
  // "the U.N. refugee agency UNHCR", "the LFP's armed wing, the Roe Brigades"
  {
    name: 'body-of',
    type: 'PART_OF',
    first: ['ORGANIZATION'],
    second: ['ORGANIZATION'],
    gap: pattern(
      `(?:[’']s?)? ${WORDS}(?:agency|body|arm|wing|unit|branch|subsidiary|affiliate|division|department|faction|offshoot|office|fund|programme|program|committee|commission)(?:,|, or| called| known as| of)? (?:the )?`,
    ),
    reversed: true,
  },
  // "the African Union's Peace and Security Council"
  {
    name: 'own-council',
    type: 'PART_OF',
    first: ['ORGANIZATION'],
    second: ['ORGANIZATION'],
    gap: pattern("[’']s? "),
    secondName:
      /\b(?:Council|Commission|Committee|Court|Parliament|Secretariat|Agency|Assembly|Mission|Office|Department|Board|Directorate)$/,
    reversed: true,
  },
  // "the Green Union, part of the Plain bloc"; "the Roe Brigades, the armed wing of the LFP"
  {
    name: 'part-of',
    type: 'PART_OF',
    first: ['ORGANIZATION'],
    second: ['ORGANIZATION', 'COUNTRY'],
    gap: pattern(
      `(?: \\p{Ll}+)?,? (?:which is |which are |is |are )?(?:a |an |the )?${WORDS}(?:part|arm|wing|unit|branch|subsidiary|division|affiliate|offshoot|faction) of (?:the )?(?:\\p{Ll}+ )?`,
    ),
  },
  {
    name: 'belongs-to',
    type: 'PART_OF',
    first: ['ORGANIZATION'],
    second: ['ORGANIZATION'],
    gap: pattern(',? (?:which )?belongs? to (?:the )?'),
  },
  // "Turkey, a member of NATO"; "Ana Roe, a member of the Green Union"
  {
    name: 'member-of',
    type: 'MEMBER_OF',
    first: ['PERSON', 'COUNTRY', 'ORGANIZATION'],
    second: ['ORGANIZATION'],
    gap: pattern(
      `(?:, |,? (?:which|who) (?:is|are|was) | (?:is|are|was) )(?:(?:a|an|one of the) )?${WORDS}members? (?:state |country |nation )?of (?:the )?(?:${WORDS})?`,
    ),
  },
  // "Mayor Ana Roe of the opposition Green Union"
  {
    name: 'person-of-party',
    type: 'MEMBER_OF',
    first: ['PERSON'],
    second: ['ORGANIZATION'],
    secondKind: ['PARTY', 'ARMED_GROUP'],
    gap: pattern(',? of the (?:\\p{Ll}[\\p{L}-]* ){0,3}'),
  },
  // "Senator Ana Roe of the Green Renewal party"
  {
    name: 'person-of-named-party',
    type: 'MEMBER_OF',
    first: ['PERSON'],
    second: ['ORGANIZATION'],
    gap: pattern(',? of the (?:\\p{Ll}[\\p{L}-]* ){0,3}'),
    after: /^ (?:party|bloc|movement)\b/,
  },
  // "Ana Roe, a Democrat,"
  {
    name: 'apposed-party',
    type: 'MEMBER_OF',
    first: ['PERSON'],
    second: ['ORGANIZATION'],
    secondKind: ['PARTY'],
    gap: pattern(', (?:a|an) (?:\\p{Ll}+ ){0,2}'),
    after: /^(?:[,.;]| from | who )/,
  },
  // "Ana Roe, a farmer who sits on the Dairy Council"
  {
    name: 'sits-on',
    type: 'MEMBER_OF',
    first: ['PERSON'],
    second: ['ORGANIZATION'],
    gap: pattern(', [^.;,]{0,50}?who (?:has )?(?:sits|sat|serves|served) on the '),
  },
  // "Turkey, a NATO member,"
  {
    name: 'apposed-member',
    type: 'MEMBER_OF',
    first: ['COUNTRY', 'ORGANIZATION', 'PERSON'],
    second: ['ORGANIZATION'],
    gap: pattern(', (?:a|an|the|one of the) (?:\\p{Ll}+ ){0,2}'),
    after: /^[ -]member(?! of)/,
  },
  // "UNICEF, the U.N. children's fund"
  {
    name: 'apposed-body',
    type: 'PART_OF',
    first: ['ORGANIZATION'],
    second: ['ORGANIZATION'],
    gap: pattern(', (?:a|an|the) '),
    after:
      /^(?:['’]s)? (?:[\p{L}’'-]+ ){0,3}(?:agency|fund|arm|body|unit|wing|office|programme|program|subsidiary|branch)\b/u,
  },
  // "NATO member Turkey", "NATO-member Norway"
  {
    name: 'member-name',
    type: 'MEMBER_OF',
    first: ['ORGANIZATION'],
    second: ['COUNTRY', 'ORGANIZATION', 'PERSON'],
    gap: pattern('[ -]member(?:s)?(?: state| states| country| countries| nation)? '),
    reversed: true,
    notBefore: /\bnon-$/i,
  },
  // "the rebel movement led by Jon Doe"
  {
    name: 'led-by',
    type: 'LEADS',
    first: ['ORGANIZATION'],
    second: ['PERSON'],
    gap: pattern(`\\)?,? (?:${WORDS})?(?:led|headed|chaired|run) by (?:${WORDS})?`),
    reversed: true,
  },
  // "Roe, who leads the LFP", "Ana Roe heads the board of Acme"
  {
    name: 'leads',
    type: 'LEADS',
    first: ['PERSON'],
    second: GROUP,
    gap: pattern(
      `,? (?:[^.;]{0,60} )?(?:who )?(?:leads|heads|chairs|led|headed|has led|has headed) (?:the |an? )?(?:\\p{Ll}+ ){0,4}`,
    ),
    after:
      /^(?![ -]\p{Ll})|^ (?:part(?:y|ies)|group|movement|organi[sz]ation|bloc|militia|faction|company|agency|coalition|front|network|alliance|and|in|since|after|with|for|on|at|who|which|said)\b/u,
  },
  // "the Front, which is allied with the Roe Brigade", "Syria's ally Russia"
  {
    name: 'allied-with',
    type: 'ALLIED_WITH',
    first: ['PERSON', 'COUNTRY', 'ORGANIZATION'],
    second: ['PERSON', 'COUNTRY', 'ORGANIZATION'],
    gap: pattern(
      `,? (?:(?:which|who|that) )?(?:(?:is|are|was|were|has been) )?(?:closely |long )?allied (?:with|to) (?:the )?(?:\\p{Ll}+ ){0,2}`,
    ),
  },
  {
    name: 'ally-of',
    type: 'ALLIED_WITH',
    first: ['PERSON', 'COUNTRY', 'ORGANIZATION'],
    second: ['PERSON', 'COUNTRY', 'ORGANIZATION'],
    gap: pattern(`,? (?:(?:which|who) )?(?:is |are )?(?:a|an|the) ${WORDS}all(?:y|ies) of (?:the )?(?:${WORDS})?`),
  },
  {
    name: 'ally-name',
    type: 'ALLIED_WITH',
    first: ['COUNTRY', 'ORGANIZATION', 'PERSON'],
    second: ['COUNTRY', 'ORGANIZATION'],
    gap: pattern(`(?:[’']s?)? (?:${WORDS})all(?:y|ies),? `),
    reversed: true,
    notBefore: /\bformer \S*$/,
  },
  // "the Green Union and its coalition partner, Plain Left"
  {
    name: 'partner-name',
    type: 'ALLIED_WITH',
    first: ['ORGANIZATION'],
    second: ['ORGANIZATION'],
    gap: pattern(
      '(?: \\p{Ll}+)?,? and (?:its|their) (?:\\p{Ll}+ ){0,2}?(?:coalition|governing|junior) partners?,? (?:the )?',
    ),
  },
  // "Ana Roe, a longtime critic of Jon Poe"
  {
    name: 'critic-of',
    type: 'OPPOSES',
    first: ['PERSON', 'ORGANIZATION'],
    second: ['PERSON', 'COUNTRY', 'ORGANIZATION'],
    gap: pattern(
      `,? (?:(?:who|which) )?(?:is |was |has (?:long )?been )?(?:a |an |the )?(?:${WORDS})(?:critic|opponent)s? of (?:the )?`,
    ),
  },
  // "Ana Roe, who has long been Poe's sharpest critic"
  {
    name: 'whose-critic',
    type: 'OPPOSES',
    first: ['PERSON', 'ORGANIZATION'],
    second: ['PERSON', 'COUNTRY', 'ORGANIZATION'],
    gap: pattern(',? (?:(?:who|which) )?(?:is |was |has (?:long )?been )?(?:one of )?'),
    after: /^[’']s? (?:[\p{L}-]+ ){0,3}(?:critics?|opponents?|rivals?|foes?)\b/u,
  },
  // "Acme, whose chairman is Ana Roe"
  {
    name: 'whose-chief',
    type: 'LEADS',
    first: ['ORGANIZATION'],
    second: ['PERSON'],
    gap: pattern(', whose (?:leader|head|chief|boss|founder) (?:is|remains) (?:the )?(?:[\\p{L}-]+ ){0,3}?'),
    reversed: true,
  },
  // "Iran-backed Hezbollah"
  {
    name: 'backed',
    type: 'SUPPORTS',
    first: ['COUNTRY', 'ORGANIZATION'],
    second: ['ORGANIZATION', 'PERSON', 'COUNTRY'],
    gap: pattern(`-(?:backed|supported|funded|sponsored) (?:\\p{Ll}+ ){0,2}`),
  },
  {
    name: 'led',
    type: 'LEADS',
    first: ['COUNTRY', 'PERSON'],
    second: ['ORGANIZATION'],
    gap: pattern('-led (?:\\p{Ll}+ ){0,2}'),
  },
  // "the Southern Pact, a Lima-led alliance"
  {
    name: 'apposed-led',
    type: 'LEADS',
    first: ['ORGANIZATION'],
    second: ['COUNTRY', 'PERSON'],
    gap: pattern('(?: \\([A-Z]+\\))?, (?:a|an|the) (?:\\p{Ll}+ ){0,2}'),
    after: /^-led (?:[\p{L}-]+ ){0,2}(?:alliance|bloc|coalition|group|pact|force|mission|movement|organi[sz]ation)\b/u,
    reversed: true,
  },
  // "General Roe, whose Northern Army holds the port"
  {
    name: 'whose-force',
    type: 'LEADS',
    first: ['PERSON'],
    second: ['ORGANIZATION'],
    secondKind: ['ARMED_GROUP', 'PARTY'],
    gap: pattern(', whose (?:\\p{Ll}+ ){0,2}'),
  },
  {
    name: 'held',
    type: 'CONTROLS',
    first: ANY,
    second: ['PLACE'],
    gap: pattern('-(?:held|controlled|run|ruled|occupied) (?:\\p{Ll}+ ){0,3}'),
  },
];
