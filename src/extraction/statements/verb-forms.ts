/** The inflected forms of one verb. */
export interface VerbForms {
  base: string;
  third: string;
  past: string[];
  participle: string[];
  ing: string[];
}

/** Past and past participle of the verbs in the cue lexicon that are not regular. */
const IRREGULAR: Record<string, readonly [past: string, participle?: string]> = {
  begin: ['began', 'begun'],
  beseech: ['besought'],
  bet: ['bet'],
  break: ['broke', 'broken'],
  cast: ['cast'],
  cut: ['cut'],
  draw: ['drew', 'drawn'],
  feel: ['felt'],
  find: ['found'],
  forecast: ['forecast'],
  foresee: ['foresaw', 'foreseen'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  hear: ['heard'],
  hit: ['hit'],
  hold: ['held'],
  know: ['knew', 'known'],
  lay: ['laid'],
  let: ['let'],
  make: ['made'],
  mean: ['meant'],
  put: ['put'],
  read: ['read'],
  say: ['said'],
  see: ['saw', 'seen'],
  shoot: ['shot'],
  sing: ['sang', 'sung'],
  speak: ['spoke', 'spoken'],
  swear: ['swore', 'sworn'],
  take: ['took', 'taken'],
  teach: ['taught'],
  tell: ['told'],
  think: ['thought'],
  understand: ['understood'],
  write: ['wrote', 'written'],
};

/** Verbs whose last consonant doubles ("admitted"); the second list doubles it in British spelling only ("signalled"). */
const DOUBLING = new Set(
  'abet admit beg brag bet chat chip chuckle concur cut demur dub hit let nod permit plan put quip rap rebut refer regret rib rip rub shrug slam snap submit sum wag'.split(
    ' ',
  ),
);
const BRITISH_DOUBLING = new Set('cancel counsel label level quarrel signal'.split(' '));

const withEnding = (verb: string, ending: 'ed' | 'ing'): string[] => {
  const last = verb.slice(-1);
  if (verb.endsWith('ie') && ending === 'ing') return [`${verb.slice(0, -2)}ying`];
  if (last === 'e' && !/[oye]e$/.test(verb)) return [verb.slice(0, -1) + ending];
  if (last === 'e') return [ending === 'ed' ? `${verb}d` : `${verb}ing`];
  if (last === 'y' && !/[aeou]y$/.test(verb) && ending === 'ed') return [`${verb.slice(0, -1)}ied`];
  if (DOUBLING.has(verb)) return [verb + last + ending];
  if (BRITISH_DOUBLING.has(verb)) return [verb + ending, verb + last + ending];
  return [verb + ending];
};

const thirdPerson = (verb: string): string => {
  if (verb === 'go') return 'goes';
  if (/[^aeou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
};

/** All forms of an English verb: regular by spelling rules, irregular by a list that covers the cue lexicon. */
export const verbForms = (verb: string): VerbForms => {
  const irregular = IRREGULAR[verb];
  const regular = irregular ? [] : withEnding(verb, 'ed');
  return {
    base: verb,
    third: thirdPerson(verb),
    past: irregular ? [irregular[0]] : regular,
    participle: irregular ? [irregular[1] ?? irregular[0]] : regular,
    ing: withEnding(verb, 'ing'),
  };
};
