import { DESCRIBING, DIRECTION, type PairPattern, pattern, SETTLEMENT, WHERE, WORDS } from './pair-pattern';

/** Where places lie, told by the words between two neighbouring mentions; "the city of Tikrit in Iraq" is place-in-country. */
export const PLACE_PATTERNS: readonly PairPattern[] = [
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
    gap: pattern(`,?(?: just| right)?(?: across the border)? in (?:${DIRECTION} )?(?:the )?`),
    siteInCity: true,
  },
  // "Gao, the largest city of Mali", "Abala, a village in western Niger"
  {
    name: 'place-apposition',
    type: 'LOCATED_IN',
    first: ['PLACE'],
    second: WHERE,
    gap: pattern(`, (?:the|a|an|one of the) ${WORDS}${SETTLEMENT} (?:of|in|on) (?:${DIRECTION} )?`),
  },
  // "the Kasai region of Congo"
  {
    name: 'region-of-country',
    type: 'LOCATED_IN',
    first: ['PLACE'],
    second: ['COUNTRY'],
    gap: pattern(
      ` (?:province|region|state|district|county|department|governorate|peninsula|area) of (?:${DIRECTION} )?(?:the )?`,
    ),
  },
  // "Slite on the Baltic island of Gotland"
  {
    name: 'place-on-island',
    type: 'LOCATED_IN',
    first: ['PLACE'],
    second: ['PLACE'],
    gap: pattern(',? on the (?:[\\p{L}-]+ ){0,3}(?:island|peninsula) of '),
  },
  // "Kano, Nigeria's second-largest city"
  {
    name: 'place-of-country',
    type: 'LOCATED_IN',
    first: ['PLACE'],
    second: WHERE,
    gap: pattern(', '),
    after: new RegExp(`^[’']s (?:[\\p{L}-]+ ){0,3}${SETTLEMENT}\\b`, 'u'),
  },
  // "Odesa, a Ukrainian port"
  {
    name: 'place-adjective',
    type: 'LOCATED_IN',
    first: ['PLACE'],
    second: ['COUNTRY'],
    gap: pattern(', (?:a|an|the) (?:\\p{Ll}+ ){0,2}'),
    after: new RegExp(`^ (?:[\\p{L}-]+ ){0,2}${SETTLEMENT}\\b`, 'u'),
    adjectival: true,
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
    meant: true,
  },
  // "the Šiška district of Ljubljana"
  {
    name: 'quarter-of-city',
    type: 'LOCATED_IN',
    first: ['PLACE'],
    second: ['PLACE'],
    gap: pattern(
      ',? (?:an? (?:\\p{Ll}+ ){0,2})?(?:neighbou?rhood|district|suburb|slum|quarter|borough|township|commune) (?:of|in) (?:the capital,? )?',
    ),
    inCity: true,
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
    meant: true,
  },
];
