import { ANY, GROUP, type PairPattern, pattern, WORDS } from './pair-pattern';
import { PLACE_PATTERNS } from './place-patterns';

/** Relations that the words between two neighbouring mentions state, tried in order; the first that fits counts. */
export const PAIR_PATTERNS: readonly PairPattern[] = [
  ...PLACE_PATTERNS,
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
    after: /^(?![’']s)/,
  },
  // "Acme's Foo subsidiary", "Acme unit Foo"
  {
    name: 'own-unit',
    type: 'PART_OF',
    first: ['ORGANIZATION'],
    second: ['ORGANIZATION'],
    gap: pattern("[’']s? (?:\\p{Ll}+ ){0,2}"),
    after: /^ (?:subsidiary|unit|division|arm|brand|affiliate|brigade|wing)\b/,
    reversed: true,
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
  // "Ana Roe of Amnesty International", "Ana Roe, of the Green Network"
  {
    name: 'person-of-body',
    type: 'MEMBER_OF',
    first: ['PERSON'],
    second: ['ORGANIZATION'],
    secondKind: ['NGO'],
    gap: pattern(',? of (?:the )?'),
    after: /^(?![’']s)/,
  },
  // "Ana Roe, a lawmaker from the Green Party"
  {
    name: 'lawmaker-from-party',
    type: 'MEMBER_OF',
    first: ['PERSON'],
    second: ['ORGANIZATION'],
    secondKind: ['PARTY', 'ARMED_GROUP'],
    gap: pattern(', (?:a|an) (?:[\\p{L}-]+ ){1,3}(?:from|with|of|for|in) (?:the )?(?:\\p{Ll}+ ){0,2}'),
  },
  // "Ana Roe, a Texas Republican,"
  {
    name: 'apposed-party-of',
    type: 'MEMBER_OF',
    first: ['PERSON'],
    second: ['ORGANIZATION'],
    secondKind: ['PARTY'],
    gap: pattern(', (?:a|an) (?:[\\p{L}.-]+ ){1,3}'),
    after: /^(?:[,.;]| from | who )/,
    over: true,
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
    after: /^(?: and (?:the )?\p{Lu}[\p{L}.]*)?[ -]member(?! of)/u,
  },
  // "Turkey, an OECD and NATO member,"
  {
    name: 'apposed-member-too',
    type: 'MEMBER_OF',
    first: ['COUNTRY', 'ORGANIZATION'],
    second: ['ORGANIZATION'],
    gap: pattern(', (?:a|an) [\\p{L}.]+ and '),
    after: /^[ -]member(?! of)/,
    over: true,
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
      `,? (?:[^.;]{0,60} )?(?:who )?(?:leads|heads|chairs|runs|led|headed|has led|has headed|has run|has chaired|presides over|co-chairs) (?:the |an? )?(?:\\p{Ll}+ ){0,4}`,
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
