import { BELONGING_PATTERNS } from './belonging-patterns';
import { ANY, GROUP, type PairPattern, pattern, WORDS } from './pair-pattern';
import { PLACE_PATTERNS } from './place-patterns';

/** Relations that the words between two neighbouring mentions state, tried in order; the first that fits counts. */
export const PAIR_PATTERNS: readonly PairPattern[] = [
  ...PLACE_PATTERNS,
  ...BELONGING_PATTERNS,
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
      `,? (?:[^.;]{0,60} )?(?:who )?(?:leads|heads|chairs|runs|led|headed|has led|has headed|has run|has chaired|presides over|co-chairs) (?:the |an? )?(?:(?!(?:for|through|along|from|across|to|into|between|there|against|away|out)\\b)\\p{Ll}+ ){0,4}`,
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
  // "Iran, the Dawn Front's ally,"
  {
    name: 'whose-ally',
    type: 'ALLIED_WITH',
    first: ['PERSON', 'COUNTRY', 'ORGANIZATION'],
    second: ['PERSON', 'COUNTRY', 'ORGANIZATION'],
    gap: pattern(',? (?:(?:which|who) (?:is|are) )?(?:the |one of (?:the )?)?'),
    after: /^[’']s? (?:[\p{L}-]+ ){0,3}all(?:y|ies)\b/u,
  },
  {
    name: 'defence-treaty',
    type: 'ALLIED_WITH',
    first: ['COUNTRY'],
    second: ['COUNTRY'],
    gap: pattern(
      `,? (?:which )?(?:has|have|had) (?:a |an )?(?:${WORDS})(?:mutual )?(?:defen[cs]e|security|military) (?:treaty|pact|alliance) with (?:the )?`,
    ),
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
  // "Yemen's Saudi-backed government"
  {
    name: 'own-backed',
    type: 'SUPPORTS',
    first: ['COUNTRY'],
    second: ['COUNTRY', 'ORGANIZATION'],
    gap: pattern("[’']s "),
    after:
      /^-(?:backed|supported|funded|sponsored) (?:\p{Ll}+ ){0,2}(?:government|army|military|administration|authorities|forces|leadership|council)\b/u,
    reversed: true,
  },
  // "Nepal, which chairs the Southern Pact"
  {
    name: 'country-chairs',
    type: 'LEADS',
    first: ['COUNTRY'],
    second: ['ORGANIZATION'],
    secondKind: ['INTERGOVERNMENTAL', 'ALLIANCE', 'NGO', 'OTHER'],
    gap: pattern(
      '(?:,? which)? (?:currently |now )?(?:chairs|heads|presides over|holds the (?:\\p{Ll}+ )?(?:presidency|chair|chairmanship) of) (?:the )?',
    ),
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
  // "Prime Minister Ana Roe, whose Plain Left lost two seats"; "whose party, the Plain Left, …"
  {
    name: 'whose-party',
    type: 'MEMBER_OF',
    first: ['PERSON'],
    second: ['ORGANIZATION'],
    secondKind: ['PARTY'],
    gap: pattern(', whose (?:\\p{Ll}+ ){0,2}(?:party, )?(?:the )?'),
    notBefore: /\bleader $/,
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
  // "Acme, the majority shareholder of Foo", "Ana Roe, who is the owner of Foo"
  {
    name: 'owner-of',
    type: 'CONTROLS',
    first: ['PERSON', 'ORGANIZATION', 'COUNTRY'],
    second: ['ORGANIZATION'],
    gap: pattern(
      '(?:,| is|, (?:who|which) is) (?:(?:a|the|its|now) )?(?:\\p{Lu}\\p{Ll}+(?:n|sh|ese|ss) )?(?:sole |main |majority |controlling |biggest |largest |new |billionaire )*(?:owner|shareholder|parent(?: company)?|proprietor) (?:of|in) (?:the )?(?:\\p{Ll}+ ){0,3}',
    ),
  },
  {
    name: 'held',
    type: 'CONTROLS',
    first: ANY,
    second: ['PLACE'],
    gap: pattern('-(?:held|controlled|run|ruled|occupied) (?:\\p{Ll}+ ){0,3}'),
  },
];
