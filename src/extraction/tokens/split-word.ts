import type { Span } from '../../model/span';

/**
 * First parts after which a hyphen does not cut a word ("re-elected", "pro-Beijing", "e-mail"): the list of affixes of the
 * English Treebank guidelines that UD EWT and GUM follow.
 */
export const JOINED_PREFIXES: ReadonlySet<string> = new Set(
  `e a u agro ante anti arch be bi bio co contra counter cross cyber de eco ex extra inter intra macro mega micro mid mini
  mono multi neo non over pan para peri post pre pro pseudo quasi re semi socio sub super tri ultra un uni vice psycho uh mm`
    .trim()
    .split(/\s+/),
);

/** Last parts before which a hyphen does not cut ("spokesman-like" is cut, "Watergate-gate" is not). */
export const JOINED_SUFFIXES: ReadonlySet<string> = new Set(
  'esque ette fest fold gate itis less most rama wise'.split(' '),
);

const CLITIC_END = /(?:n['’ʼ`]t|['’ʼ`](?:s|re|ve|ll|d|m))$/i;

/** Words written in one that UD takes apart, by the length of the first part. */
const FUSED: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['wanna', 3],
  ["y'all", 2],
  ["y'know", 2],
]);

/** Takes the clitics off a word of `text` ("shouldn't've": "should", "n't", "'ve"); a word without any stays whole. */
export const splitWord = (text: string, { start, end }: Span): Span[] => {
  if (end - start > 60) return [{ start, end }];
  const word = text.slice(start, end);
  const fused = FUSED.get(word.toLowerCase().replace('’', "'"));
  if (fused !== undefined)
    return [
      { start, end: start + fused },
      { start: start + fused, end },
    ];
  const parts: Span[] = [];
  let stem = word;
  for (let match = CLITIC_END.exec(stem); match !== null && match.index > 0; match = CLITIC_END.exec(stem)) {
    parts.unshift({ start: start + match.index, end: start + stem.length });
    stem = stem.slice(0, match.index);
  }
  parts.unshift({ start, end: start + stem.length });
  return parts;
};
