import { SAYING } from '../lexicons/name-words';
import type { Segment } from './segment';
import type { Word } from './word';

const AT_A_PLACE = new Set(
  'in at near from to into outside inside around across throughout toward towards through via within reach reached reaching leave leaves leaving left visit visited visiting central downtown northern southern eastern western greater of'.split(
    ' ',
  ),
);
const WITH_A_POWER = new Set('with against between by between for'.split(' '));
const FINITE = new Set(
  `is was are were has have had will would could should may might must can does did do wants seeks hopes fears plans intends expects considers sees
  considers backs supports opposes regards views dismissed dismisses rejects rejected accuses accused denies denied condemned condemns welcomed welcomes urged urges warned warns insists insisted
  agreed agrees refused refuses offered offers imposed imposes announced announces calls called demands demanded summoned recalled expelled expels retaliated reacted responded
  chooses needs says said fought recognises recognizes recognised recognized provides sent sends keeps supplied supplies suspended pulled withdrew launched never also long now still already quickly then itself later initially`.split(
    /\s+/,
  ),
);
const GOVERNMENT_THINGS = new Set(
  `government embassy consulate envoy ambassador ambassadors policy position stance decision demand demands offer allies ally top leaders relations ties support influence role involvement
  intervention foreign nuclear military backing proposal plan plans refusal interests claim claims concerns veto approval response reaction efforts sanctions diplomats diplomat
  troops forces army ruling new chief man message request willingness consent control commitment threat threats hopes hope ambition ambitions wish wishes fears anger bid effort attempt attempts
  insistence reluctance failure move moves warnings warning delegate delegates delegation negotiator negotiators side men request requests permission pressure ministry ministries intelligence spies agents puppet puppets signature seat vote friend friends drift retaliation tariffs embargo blockade aggression soldiers warships jets coastguard`.split(
    /\s+/,
  ),
);
const MOVES = new Set(
  'blame urge accuse press condemn criticise criticize thank warn persuade pressure anger defy trust embarrass thanked thanks praised praises assured defied defies ignored mocked rebuked thanking rebuffed urged accused blamed told asked warned criticised criticized condemned pressed pressured persuaded accuses urges blames warns criticises criticizes angered irritated infuriated annoyed support supports backed backing backs embarrassed inform informed informing give gave gives giving hand handed hands lend lent lends cost costs embracing embraced embrace push pushed pushing fighting expect expected expects wants want wanted invite invited sue sued suing judge let allow allowed force help helped helping reassure reassured appease appeased antagonise antagonize provoke provoked isolate isolated punish punished recognise recognised recognize recognized pressing urging accusing blaming condemning criticising criticizing telling forcing forced'.split(
    ' ',
  ),
);

/** What goes towards a power: "a tilt towards Beijing". */
const TURNS = /^(?:drift|stance|policy|attitude|turn|tilt|shift|lean|leaning|pivot|hostility)$/;

/** What in front of a preposition says that a power stands behind it: "called on Ottawa", "pressure from Beijing", "an ally of Moscow". */
const BEHIND: Readonly<Record<string, RegExp>> = {
  on: /^(?:call|calls|called|calling|pressure|pressed|leaned|rely|relies|relied|depend|depends|depended|dependent|reliant|sanctions|tariffs|imposed|impose|blamed|prevail|prevailed|blame|failure|depend|leaning|spied|spying)$/,
  to: /^(?:message|letter|appeal|appeals|appealed|appealing|warning|signal|signals|loyal|loyalty|ally|close|closer|proposal|objected|apologised|apologized|response|responded|replied|complained|complaint|protested|ultimatum|concession|concessions|belongs|aligned|subservient|friendlier|friendly|ties|ambassador|envoy|concession|loan|loans|beholden|hostile|sympathetic|deferred|bowed|turned|surrender|surrendered|selling|sold)$/,
  from: /^(?:pressure|approval|permission|support|backing|response|reaction|comment|assurances|guarantees|independence|autonomy|orders|instructions|funding|condemnation|denial|denials|concessions|recognition|arms|weapons|warning|warnings|protest|protests|objection|objections|intervention|interference|rule|request|requests|demand|demands|anger|criticism|rebuke|rebukes|team|delegation|delegations|envoys|negotiators|nobody|anybody|somebody|nothing|help|loans|message|signal|signals|silence|directives?|subsidies|money|threats|aggression|reprisals|retaliation)$/,
  of: /^(?:critic|critics|ally|allies|behalf|wary|suspicious|critical|supportive|opponent|opponents|foe|enemy|enemies|request|urging|insistence|invitation|puppet|puppets|proxy|proxies|stooge|arms|hands|friend|friends|instrument|mouthpiece|expense|orders|will|goodwill|bidding)$/,
  by: /^(?:backed|supported|funded|financed|armed|imposed|accused|condemned|recognised|recognized|claimed|rejected|controlled|sponsored|sanctioned|intervention|interference|influenced|paid|dictated|appointed|installed|orchestrated|instigated|annexed|occupied|brokered|vetoed|blocked)$/,
  towards: TURNS,
  toward: TURNS,
  at: /^(?:aimed|directed|levelled|leveled|anger|angry|furious|fury|jab|swipe)$/,
  for: /^(?:matter|victory|defeat|setback|blow|embarrassment|win|coup|problem|headache|question|task|priority|agent|spy|spying|spied|spoke)$/,
  in: /^(?:doubts|concern|concerns|fears|anger|alarm|unease|suspicion|suspicions|worries|outrage|scepticism|skepticism|regime|nobody|somebody|anybody|someone|anyone|friends|allies|masters|policymakers|puppeteers|leaders|hardliners|confidence|trust|faith)$/,
};

/** Seats that are no cities ("the White House", "Downing Street"): they always stand for the government. */
export const isSeatOnly = (key: string): boolean =>
  /\b(?:house|street|palace|palazzo|kremlin|elysee|matignon|quai|whitehall|number 10|no 10|miraflores|moncloa|malacanang|zhongnanhai)\b/.test(
    key,
  );

/** "met in Downing Street", "outside the Elysee Palace": the house itself, where something happens. */
export const isVisited = ({ run, from }: Segment): boolean => {
  const [second, left] = [run.words[from - 2]?.lower ?? '', run.words[from - 1]?.lower ?? ''];
  return /^(?:in|at|outside|inside|near)$/.test(left === 'the' ? second : left);
};

/**
 * Whether a capital's name means the government there ("Paris dismissed", "a dispute with Beijing", "Washington's envoy") and not the
 * city ("met in Paris"): told by the words next to it.
 */
export const meansGovernment = ({ run, from, to }: Segment): boolean => {
  const { words } = run;
  const [second, left] = [words[from - 2]?.lower ?? '', words[from - 1]?.lower ?? ''];
  const right = words[to];
  const next = words[to + 1];
  if (right !== undefined && /^[-‑–]$/.test(right.text) && right.glued)
    return !/^(?:based|born|area|bound|listed|area)$/.test(next?.lower ?? '');
  if (/^[-‑–]$/.test(left) && /^(?:pro|anti)$/.test(second)) return true;
  if (BEHIND[left]?.test(second) === true) return true;
  // "called on Belgrade and Pristina"
  if (left === 'and' && BEHIND[words[from - 3]?.lower ?? '']?.test(words[from - 4]?.lower ?? '') === true) return true;
  // "I leave it to Caracas to say"
  if (left === 'to' && right?.lower === 'to' && next?.tag === 'VB' && /^(?:it|that|this|up|down|left)$/.test(second))
    return true;
  // "a blow to Nairobi's hopes", "at Nairobi's request"
  if (right?.lower === "'s" && !/^(?:in|near|inside|outside|the)$/.test(left)) return governmentThing(words, to + 1);
  if (AT_A_PLACE.has(left)) return false;
  if (left === 'the' || /^\d/.test(right?.text ?? '')) return false;
  if (right?.lower === "'s") return governmentThing(words, to + 1);
  const verb = behindAdverbs(words, to);
  if (verb !== undefined && acts(verb)) {
    // "It rained on Tuesday, Manila said"; "when neighbours quarrel, Manila gains"
    return (
      SAYING.has(verb.lower) ||
      !(left === ',' && from > 1) ||
      (words[from - 2]?.capital === false && verb.tag !== 'VBN')
    );
  }
  if (MOVES.has(left) || WITH_A_POWER.has(left)) return left !== 'for' && left !== 'by' ? true : isPower(words, to);
  if (left === 'and' || left === ',') return pairedWithPower(words, from);
  // "Nairobi, an observer since 2013, was"
  if (right?.text === ',' && /^(?:an?|the)$/.test(next?.lower ?? '') && isMember(words, to + 2))
    return actsBehindClause(words, to + 2);
  if (right?.text === ',' && /^(?:however|meanwhile|too|though|instead|for)$/.test(next?.lower ?? ''))
    return actsBehindClause(words, to + 1);
  // "Belgrade, backed by Russia"
  if (right?.text === ',' && /^(?:backed|supported)$/.test(next?.lower ?? '')) return true;
  if (right?.text === ',' && (next?.lower === 'which' || next?.lower === 'whose'))
    return actsBehindClause(words, to + 2);
  if (right?.lower === 'and') {
    const other = words[to + 2];
    return (
      words[to + 1]?.capital === true &&
      other !== undefined &&
      (FINITE.has(other.lower) || /^(?:VBD|MD)$/.test(other.tag))
    );
  }
  return left === 'that' || left === 'whether' || left === 'while';
};

const acts = ({ lower, tag }: Word): boolean =>
  FINITE.has(lower) || SAYING.has(lower) || (tag.startsWith('VB') && tag !== 'VBG') || tag === 'MD';

/** The word behind a name, past an opening quotation mark, an adverb or "alone": 'Manila "strongly supports"'. */
const behindAdverbs = (words: Word[], to: number): Word | undefined => {
  let at = to;
  if (/^["“‘]$/.test(words[at]?.text ?? '')) at++;
  while (
    at < to + 3 &&
    (words[at]?.tag === 'RB' || words[at]?.lower === 'alone') &&
    !FINITE.has((words[at] as Word).lower)
  )
    at++;
  return words[at];
};

const isMember = (words: Word[], at: number): boolean =>
  words
    .slice(at, at + 5)
    .some(({ lower }) =>
      /^(?:observer|ally|member|backer|party|patron|sponsor|guarantor|mediator|partner|rival|opponent|supplier|donor|creditor|signatory|lender|host|protector|supporter|critic|neighbou?r|contributor)$/.test(
        lower,
      ),
    );

/** "Paris, which keeps 1,200 soldiers in the country, urged …": the verb behind the relative clause. */
const actsBehindClause = (words: Word[], at: number): boolean => {
  for (let i = at; i < Math.min(words.length - 1, at + 25); i++) {
    if (words[i]?.text !== ',') continue;
    const verb = words[i + 1] as Word;
    return FINITE.has(verb.lower) || SAYING.has(verb.lower) || /^(?:VBD|VBZ|MD)$/.test(verb.tag);
  }
  return false;
};

const governmentThing = (words: Word[], at: number): boolean => {
  for (let i = at; i < at + 3; i++) if (GOVERNMENT_THINGS.has(words[i]?.lower ?? '')) return true;
  return false;
};

const isPower = (words: Word[], to: number): boolean => words[to]?.lower === 'to' || words[to]?.lower === 'and';

const pairedWithPower = (words: Word[], from: number): boolean => {
  const before = words[from - 3]?.lower ?? '';
  // "urged Nairobi and Dodoma to"
  if (words[from - 2]?.capital === true && words[from - 1]?.lower === 'and' && MOVES.has(before)) return true;
  return words[from - 2]?.capital === true && (before === 'between' || before === 'with' || before === 'against');
};
