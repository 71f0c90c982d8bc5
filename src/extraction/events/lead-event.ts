import { isCalendarWord, phrasesStartingAt } from '../clauses/noun-phrase';
import { subjectOf } from '../clauses/subject';
import type { Unit } from '../clauses/units';
import { isVerb, type VerbGroup, verbGroupAt } from '../clauses/verb-group';
import type { Candidate, SentenceView } from './candidate';
import { dateIn, placesIn } from './circumstances';
import { clauseEnd, unitSpan } from './clause-span';
import { lemmaAt } from './noun-frame';
import { joinParties, obliqueParties, partiesOf } from './parties';
import { statusOf } from './realis';

/** Verbs of saying and thinking: what they tell is a statement. */
const SPEECH =
  /^(?:say|tell|state|add|write|warn|announce|declare|claim|argue|insist|explain|reply|vow|pledge|promise|predict|forecast|estimate|urge|ask|call|appeal|demand|accuse|blame|condemn|denounce|criticize|criticise|praise|welcome|hail|reject|dismiss|deny|defend|describe|express|voice|threaten|offer|propose|suggest|recommend|advise|acknowledge|admit|confirm|concede|hint|signal|speak|note|think|believe|expect|hope|fear|want|know|report|quote|publish|show|reveal|indicate|apologize|apologise|mock|slam|rule|find|agree|decide|plan|seek|try|attempt|consider|discuss|refuse|decline|stress|reiterate|repeat|congratulate|thank|commend|lament|mourn|pay|pray|unveil)$/;

/** Sentences that make a text an article, where a single one may be about anything. */
const ARTICLE = 4;

/** States, moves of markets and of travellers, ceremonies and games: news, and no events of the graph. */
const UNEVENTFUL =
  /^(?:be|have|do|go|come|get|make|become|remain|stay|stand|seem|appear|look|feel|need|owe|own|live|keep|continue|rise|fall|climb|slip|drop|gain|lose|tumble|plunge|jump|surge|soar|slide|edge|rally|rebound|shed|trade|close|end|open|grow|shrink|slow|ease|dip|sink|hover|average|total|travel|fly|arrive|leave|land|return|head|visit|tour|celebrate|mark|commemorate|attend|play|beat|win|score|finish|face|await|prepare|brace|struggle|start|begin|enter|wait|watch|see|hear|turn|take|bring|put|set)$/;

const SUBORDINATE =
  /^(?:who|which|that|whose|where|when|after|before|as|because|while|since|if|until|although|though)$/;

/** What is done to whom stands behind "of": "ordered the release of". */
const DEED =
  /^(?:release|arrest|detention|dismissal|removal|extradition|expulsion|suspension|closure|execution|impeachment|acquittal|conviction|eviction|transfer|appointment)$/;

/** The verb of the first clause of a sentence that has its own tense and no conjunction or relative pronoun before it. */
function mainVerb(units: readonly Unit[]): VerbGroup | null {
  let aside = false;
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] as Unit;
    if (unit.entity !== null) continue;
    if (SUBORDINATE.test(unit.lower)) aside = true;
    if (!isVerb(unit)) continue;
    const group = verbGroupAt(units, i);
    if (!group.finite) continue;
    // "was to be signed": the group's own last verb is the one that counts.
    if (/^VB/.test(units[i + 1]?.tag ?? '') && /^(?:be|have|do)$/.test(auxiliary(unit.lower))) continue;
    if (!aside) return group;
    aside = false;
  }
  return null;
}

const auxiliary = (word: string): string =>
  /^(?:is|are|was|were|been|be|being)$/.test(word) ? 'be' : /^(?:has|have|had)$/.test(word) ? 'have' : word;

/**
 * The event that an article opens with where no trigger word tells one: the first clause of its first sentence, if that
 * says what somebody did or what was done ("The court threw out the plan on Monday"), on a day or by or to somebody or in
 * a place with a name, or at the head of a whole article. Null for what is said, for states, travel, market moves and games. News tells its event first.
 */
export function leadEvent(view: SentenceView, found: readonly Candidate[]): Candidate | null {
  const { units, sentence } = view;
  const group = mainVerb(units);
  const verb = group && units[group.verb];
  // "had been killed since Sunday" is told for what follows.
  if (!group || !verb || statusOf(units, group) !== 'PAST' || (group.perfect && units[group.start]?.lower === 'had'))
    return null;
  const lemma = lemmaAt(view, group.verb);
  if (SPEECH.test(lemma) || (UNEVENTFUL.test(lemma) && !losesContact(units, group, lemma))) return null;
  const subject = subjectOf(units, group);
  const first = subject[0];
  if (!first || first.start > group.start) return null;
  const end = clauseEnd(units, group.verb);
  if (found.some((other) => other.founds && other.unit >= first.start && other.unit < end)) return null;
  const span = unitSpan(units, first.start, end);
  const date = dateIn(view, span, { trigger: { start: verb.start, end: verb.end }, status: 'PAST' });
  if (date?.precision === 'YEAR') return null;
  if (!date && found.some(({ founds }) => founds)) return null;
  let after = group.verb + 1;
  while (/^RB/.test(units[after]?.tag ?? '') || isCalendarWord(units[after])) after++;
  const object = phrasesStartingAt(units, after);
  const parties = joinParties(
    group.passive ? [] : partiesOf(view, subject, { role: 'ACTOR' }),
    partiesOf(view, group.passive ? subject : object, { role: 'TARGET' }),
    obliqueParties(view, {
      from: after,
      end,
      roles: {
        against: 'TARGET',
        ...(object.some(({ head }) => DEED.test(units[head]?.lower ?? '')) ? { of: 'TARGET' as const } : {}),
        ...(group.passive ? { by: 'ACTOR' as const } : {}),
      },
    }),
  );
  const places = placesIn(view, { from: first.start, end, directed: false, skip: new Set() });
  // Without a day or a name it is news only where an article follows.
  if (!date && parties.length === 0 && places.length === 0 && view.document.sentences.length < ARTICLE) return null;
  return {
    start: span.start,
    end: span.end,
    type: 'OTHER',
    topic: `lead:${lemma}`,
    trigger: verb.token,
    governor: -1,
    unit: group.verb,
    objects: [],
    sentence: sentence.index,
    status: 'PAST',
    parties,
    places,
    date,
    definite: false,
    another: false,
    vague: false,
    founds: true,
    label: lemma,
    why: ['lead'],
    likely: 0,
    misfit: null,
    half: [],
    form: { sort: 'verb', lemma, known: false, group, subject, object, after },
  };
}

/** "lost contact with the probe", "lost a vote": something that happens, where other losses are states. */
const losesContact = (units: readonly Unit[], { verb }: VerbGroup, lemma: string): boolean =>
  lemma === 'lose' && /^(?:contact|control|power|vote|appeal|case)$/.test(units[verb + 1]?.lower ?? '');
