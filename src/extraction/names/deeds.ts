import type { Word } from './word';

/** What firms report: "posted a loss", "reported record earnings". */
const FIGURES =
  /^(?:loss|losses|profit|profits|earnings|revenue|revenues|sales|turnover|dividend|surplus|results|margins?|writedown|write-down|deliveries|subscribers|customers|shareholders)$/;
const REPORTS = /^(?:posted|posts|reported|reports|booked|forecast|forecasts|announced|published|swung)$/;

/** What firms do to staff: "cut 2,000 jobs". */
const CUTS =
  /^(?:cut|cuts|cutting|shed|sheds|shedding|fired|fires|firing|sacked|sacking|dismissed|laid|axe|axed|axing|slashed|slashing|employs|employed|employ|hire|hires|hired|hiring|furloughed)$/;
const STAFF = /^(?:jobs?|workers?|staff|employees|posts|positions|people|pilots|miners|workforce)$/;

/** What firms do with goods: "recalled 90,000 cars", "operates three ferries". */
const MAKES =
  /^(?:cancelled|canceled|grounded|recalled|recalls|recalling|makes|manufactures|produces|operates|brews|refines|sells|ships|shipped|mined|mines|assembles|exports|distributes|insures)$/;
const GOODS =
  /^(?:cars|vehicles|trucks|phones|cards|copper|oil|gas|gold|steel|cement|barrels|tonnes|tons|planes|aircraft|ships|ferries|engines|chips|turbines|vaccines?|drugs|medicines|tyres|tires|beer|shoes|shirts|microscopes|machines|mines|refineries|refinery|pipelines?|stores|hotels|flights|fleet|fertiliser|fertilizer|batteries|solar|wind|software|electricity|coal|paper|equipment|plants?|factories|cables?|trams|trains|buses|missiles|weapons)$/;

/** How firms fare, and in what: "filed for bankruptcy", "fell 9 percent", "won a contract". */
const ENDS_UP =
  /^(?:bankruptcy|administration|receivership|insolvency|liquidation|percent|per|%|points|contract|tender|licence|license|concession|nasdaq)$/;
const FARES =
  /^(?:filed|rose|fell|gained|lost|climbed|slid|dropped|jumped|tumbled|plunged|soared|slumped|surged|won|entered|collapsed|went|closed|ended|traded|advanced|sank|added|shed|secured|landed)$/;

/** What may stand between such a verb and that: "fell by almost 9 percent". */
const BETWEEN = /^(?:\d[\d.,]*|an?|the|into|for|as|much|more|than|by|up|nearly|almost|about|some|at)$/;

/** Whether from word `at` on something is told that firms do: "posted a loss", "fell 9 percent", "filed for bankruptcy". */
export const isDeedOfFirm = (words: Word[], at: number): boolean => {
  let i = at;
  while (
    i < at + 3 &&
    /^(?:has|have|had|is|was|will|would|may|could|to|also|now|already|be)$/.test(words[i]?.lower ?? '')
  )
    i++;
  const verb = words[i]?.lower ?? '';
  if (words[i]?.capital === true) return false;
  if (REPORTS.test(verb)) return within(words, i + 1, FIGURES);
  if (CUTS.test(verb)) return within(words, i + 1, STAFF) && words.slice(i + 1, i + 6).some(isCount);
  if (MAKES.test(verb)) return within(words, i + 1, GOODS);
  if (FARES.test(verb)) {
    for (let j = i + 1; j < i + 5; j++) {
      const word = words[j]?.lower ?? '';
      if (ENDS_UP.test(word)) return !(/^(?:won|lost)$/.test(verb) && /^(?:percent|per|%|points)$/.test(word));
      if (!BETWEEN.test(word)) return false;
    }
  }
  return false;
};

const isCount = ({ lower, tag }: Word): boolean => tag === 'CD' || /^(?:thousands|hundreds|dozens|its)$/.test(lower);

const within = (words: Word[], from: number, what: RegExp): boolean => {
  for (let i = from; i < Math.min(words.length, from + 6); i++) {
    const word = words[i] as Word;
    if (what.test(word.lower)) return true;
    if (/^(?:VB[DZP]|MD|[.,:])$/.test(word.tag) || /^[.,;]$/.test(word.text)) return false;
  }
  return false;
};

/** What only people do or suffer: "was sworn in", "grew up", "was jailed". */
const LIVES =
  /^(?:ruled|wept|cried|smiled|laughed|nodded|shrugged|sighed|resigned|fled|studied|graduated|retired|grew|slept|prayed|knelt|walked|married|divorced)$/;
const SUFFERS =
  /^(?:born|married|jailed|imprisoned|arrested|sworn|re-elected|reelected|elected|hospitalised|hospitalized|sentenced|beheaded|assassinated|inaugurated|handcuffed|buried|survived|promoted|beaten|crowned|exiled|naturalised|widowed|orphaned|raised|pardoned|extradited|deposed|impeached)$/;

/** Whether from word `at` on something is told that only people do or suffer: "has ruled", "was born". */
export const isDeedOfPerson = (words: Word[], at: number): boolean => {
  let i = at;
  let passive = false;
  while (i < at + 3 && /^(?:has|have|had|is|was|will|would|been|also|then|be|being)$/.test(words[i]?.lower ?? '')) {
    passive = passive || /^(?:is|was|been|be|being)$/.test(words[i]?.lower ?? '');
    i++;
  }
  const verb = words[i];
  if (verb === undefined || verb.capital) return false;
  return passive ? SUFFERS.test(verb.lower) : LIVES.test(verb.lower);
};

/** How the pronoun behind a verb of saying at `at` tells who speaks, a thing or a person: "said its board", "said that his wife"; null for none. */
export const pronounBehindSaying = (words: Word[], at: number): 'it' | 'he' | null => {
  let i = at + 1;
  if (words[i]?.lower === 'that') i++;
  const word = words[i]?.lower ?? '';
  if (/^(?:his|her|he|she)$/.test(word)) return 'he';
  if (word === 'its') return 'it';
  return word === 'it' && /^(?:MD|VB[DZ])$/.test(words[i + 1]?.tag ?? '') && !saysNothing(words, i + 1) ? 'it' : null;
};

/** "said it was time", "said it would take": nobody is meant by "it". */
const saysNothing = (words: Word[], at: number): boolean =>
  /^(?:was|is|would|seemed|seems)$/.test(words[at]?.lower ?? '') &&
  /^(?:be|take|time|clear|too|not|possible|impossible|likely|unlikely|important|up|hard|difficult|easy|better|wrong|right|a|the|cost|happen)$/.test(
    words[at + 1]?.lower ?? '',
  );
