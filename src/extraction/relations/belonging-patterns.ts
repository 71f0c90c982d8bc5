import { PARTY_NAME, type PairPattern, pattern, WORDS } from './pair-pattern';

/** Who is a part or member of what, told by the words between two neighbouring mentions. */
export const BELONGING_PATTERNS: readonly PairPattern[] = [
  // "the U.N. refugee agency UNHCR", "the LFP's armed wing, the Roe Brigades"
  {
    name: 'body-of',
    type: 'PART_OF',
    first: ['ORGANIZATION'],
    second: ['ORGANIZATION'],
    gap: pattern(
      `(?:[’']s?)? ${WORDS}(?:agency|body|arm|wing|unit|branch|subsidiary|affiliate|division|department|faction|offshoot|office|fund|programme|program|committee|commission|mission|force|operation|bureau|council|court|tribunal|secretariat|taskforce|task force|observatory|regulator|watchdog|fighters)(?:,|, or| called| known as| of)? (?:the )?`,
    ),
    reversed: true,
    meant: true,
  },
  // "its state news agency INA", "the group's Al Manara television"
  {
    name: 'own-mouthpiece',
    type: 'PART_OF',
    first: ['COUNTRY', 'ORGANIZATION'],
    second: ['ORGANIZATION'],
    gap: pattern(
      "(?:[’']s?)? (?:state|official|government|own) (?:news )?(?:agency|broadcaster|television|radio|media)(?:,| called)? (?:the )?",
    ),
    reversed: true,
    meant: 'only',
  },
  {
    name: 'own-channel',
    type: 'PART_OF',
    first: ['ORGANIZATION'],
    second: ['ORGANIZATION'],
    secondKind: ['MEDIA', 'OTHER'],
    gap: pattern("[’']s? "),
    after: /^ (?:television|tv|radio|channel|news agency|website|newspaper|station|network|brigades?)\b/i,
    reversed: true,
    meant: true,
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
      `(?: \\p{Ll}+)?,? (?:which is |which are |is |are )?(?:a |an |the )?${WORDS}(?:part|arm|wing|unit|branch|subsidiary|division|affiliate|offshoot|faction|front group) of (?:the )?(?:\\p{Ll}+ )?`,
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
      `(?:, |,? (?:which|who) (?:is|are|was|has been) | (?:is|are|was|has been|have been) )(?:(?:a|an|one of the) )?${WORDS}members? (?:state |country |nation )?of (?:the )?(?:${WORDS})?`,
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
  // "Ana Roe of Amnesty International", "Ana Roe, of the consultancy Roe & Poe"
  {
    name: 'person-of-body',
    type: 'MEMBER_OF',
    first: ['PERSON'],
    second: ['ORGANIZATION'],
    secondKind: ['NGO', 'COMPANY', 'MEDIA', 'GOVERNMENT', 'OTHER'],
    gap: pattern(',? of (?:the )?(?:\\p{Ll}+ ){0,3}'),
    after: /^(?![’']s)/,
  },
  // "Ana Roe of the London hedge fund Plain Capital"
  {
    name: 'person-of-body-there',
    type: 'MEMBER_OF',
    first: ['PERSON'],
    second: ['ORGANIZATION'],
    secondKind: ['NGO', 'COMPANY', 'OTHER'],
    gap: pattern(
      ',? of (?:the )?\\p{Lu}[\\p{L}.-]+(?: \\p{Lu}[\\p{L}.-]+)?(?:-based (?:\\p{Ll}+ ){0,3}| (?:\\p{Ll}+ ){1,3})',
    ),
    after: /^(?![’']s)/,
    over: true,
  },
  // "Roe's Green Union", "Roe's party, the Green Union"; "the Green Union of Prime Minister Ana Roe"
  {
    name: 'persons-party',
    type: 'MEMBER_OF',
    first: ['PERSON'],
    second: ['ORGANIZATION'],
    secondKind: ['PARTY'],
    gap: pattern("[’']s? (?:\\p{Ll}[\\p{L}-]* ){0,3}"),
    meant: true,
  },
  {
    name: 'persons-own-party',
    type: 'MEMBER_OF',
    first: ['PERSON'],
    second: ['ORGANIZATION'],
    secondName: PARTY_NAME,
    gap: pattern("[’']s? (?:\\p{Ll}[\\p{L}-]* ){0,3}"),
    meant: true,
  },
  // "his Green Union"
  {
    name: 'own-party',
    type: 'MEMBER_OF',
    first: ['PERSON'],
    second: ['ORGANIZATION'],
    secondKind: ['PARTY'],
    gap: pattern(' (?:\\p{Ll}[\\p{L}-]* ){0,3}'),
    meant: 'only',
  },
  // "the Greens' Ana Roe"
  {
    name: 'partys-person',
    type: 'MEMBER_OF',
    first: ['ORGANIZATION'],
    second: ['PERSON'],
    firstKind: ['PARTY'],
    gap: pattern("[’']s? "),
    reversed: true,
  },
  // "Ana Roe, who sits in parliament for the Green Union", "Ana Roe is now a senator for the Green Union"
  {
    name: 'sits-for-party',
    type: 'MEMBER_OF',
    first: ['PERSON'],
    second: ['ORGANIZATION'],
    gap: pattern(
      ',? (?:who |now |also )*(?:sits|sat|stands|stood|is standing|is running|ran|(?:is |was )?(?:now )?(?:a|an|the) (?:\\p{Ll}+ ){0,2}(?:senator|lawmaker|deputy|candidate|councill?or|mp|MP|MEP|legislator|congressman|congresswoman))(?: (?:in|at) (?:the )?(?:parliament|senate|congress|assembly|house|council|\\p{Lu}\\p{L}+))? (?:for|of|with) (?:the )?(?:\\p{Ll}[\\p{L}-]* ){0,2}',
    ),
    after: /^(?! (?:seat|constituency|district|province|region|state|area)\b)/,
  },
  {
    name: 'persons-party-named',
    type: 'MEMBER_OF',
    first: ['PERSON'],
    second: ['ORGANIZATION'],
    gap: pattern(
      "(?:[’']s?)? (?:own |governing |ruling |opposition |\\p{Ll}+ly |centrist |conservative |left-wing |right-wing |populist |nationalist )*(?:party|alliance|movement|bloc),? (?:the )?",
    ),
    meant: true,
  },
  {
    name: 'party-of-person',
    type: 'MEMBER_OF',
    first: ['ORGANIZATION'],
    second: ['PERSON'],
    gap: pattern(
      '(?: \\([\\p{L}]+\\))? of (?:(?:former |acting |outgoing )?(?:[Pp]rime [Mm]inister|[Pp]resident|[Cc]hancellor|[Pp]remier) )',
    ),
    firstKind: ['PARTY'],
    reversed: true,
  },
  // "Ana Roe was a senior figure in the rebel movement Dawn"
  {
    name: 'figure-in',
    type: 'MEMBER_OF',
    first: ['PERSON'],
    second: ['ORGANIZATION'],
    gap: pattern(
      '(?:,| is| was|, who (?:is|was))(?: \\d+,(?: is| was)?)? (?:a|an|one of the) (?:\\p{Ll}+ ){0,2}(?:figure|fighter|member|militant|official|activist|lawmaker|volunteer|veteran)s? (?:in|of|with|from) (?:the )?(?:\\p{Ll}+ ){0,2}(?:\\p{Lu}\\p{L}+ )?',
    ),
  },
  // "Ana Roe, who runs a clinic there for Doctors Without Borders"
  {
    name: 'works-for',
    type: 'MEMBER_OF',
    first: ['PERSON'],
    second: ['ORGANIZATION'],
    gap: pattern(
      ',? who (?:runs|works|worked|has worked|leads|manages|heads|volunteers|coordinates|covers|follows|tracks|watches|studies|researches|monitors|analy[sz]es|writes|campaigns) (?:\\p{Ll}+ ){0,5}for (?:the )?(?:(?:\\p{Ll}+ ){0,2}(?:consultancy|firm|group|brokerage|bank|charity|newspaper|magazine|think tank|institute|fund|company) )?',
    ),
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
];
