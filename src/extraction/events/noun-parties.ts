import type { ParticipantRole } from '../../model/kinds';
import { phraseStartingAt, phrasesStartingAt } from '../clauses/noun-phrase';
import { isVerb, verbGroupAt } from '../clauses/verb-group';
import type { SentenceView } from './candidate';
import { clauseEnd } from './clause-span';
import { isMainVerb, lemmaAt, type NounFrame } from './noun-frame';
import { joinParties, obliqueParties, type Party, partiesOf, subjectParties } from './parties';

/** What the words around a trigger noun say of who took part and where, told apart by how close they stand to it. */
export interface NounParties {
  /** By the noun phrase itself and what describes it. */
  own: Party[];
  /** By the relative clause or participle behind it. */
  told: Party[];
  /** By the verb that it stands with. */
  byVerb: Party[];
  /** Places before the noun: "the Rome meeting". */
  places: number[];
  /** One past the relative clause that describes it, if any. */
  end: number;
}

/** Participles behind an event that tell more of it: "a deal signed by Norway". */
const TAKEN_PART =
  /^(?:signed|reached|agreed|brokered|struck|negotiated|concluded|sealed|held|launched|staged|organi[sz]ed|carried|led|attended|hosted|mediated|facilitated|called|planned|scheduled)$/;

/** Verbs of a relative clause whose subject did it: "the deal that Iran reached", but not "the attack, which he called cruel". */
const DONE_BY = new Set(
  `reach sign agree strike negotiate broker make launch carry stage hold wage conduct fight lead organise organize plan
  conclude seal announce mount start begin open host mediate`.split(/\s+/),
);

/** "U.N.-brokered talks": whoever is named there brings others together. */
const bringsAbout = (units: SentenceView['units'], at: number): boolean =>
  /^-?(?:brokered|mediated|sponsored|facilitated|chaired)$/.test(
    units[units[at + 1]?.lower === '-' ? at + 2 : at + 1]?.lower ?? '',
  );

/** Types for which a country's name before the noun says where, not who: "Mali's election", "the Syrian civil war". */
const isPlaced = ({ type, lemma, topic }: NounFrame['trigger']): boolean =>
  type === 'ELECTION' || topic === 'earthquake' || (type === 'ARMED_CONFLICT' && /war|conflict|insurgency/.test(lemma));

function modifiers(
  { units, document }: SentenceView,
  { trigger, phrase, at }: NounFrame,
): { parties: Party[]; places: number[] } {
  const parties: Party[] = [];
  const places: number[] = [];
  for (let i = phrase.start; i < at; i++) {
    const unit = units[i];
    if (!unit || unit.entity === null) continue;
    if (unit.kind === 'PLACE' || (isPlaced(trigger) && unit.kind === 'COUNTRY')) places.push(unit.entity);
    else if (/^(?:resignation|election)$/.test(trigger.topic) && unit.kind !== 'PERSON') continue;
    else if (bringsAbout(units, i)) parties.push({ entity: unit.entity, role: 'MEDIATOR' });
    else if (trigger.doer && document.entities[unit.entity]) parties.push({ entity: unit.entity, role: trigger.doer });
    else if (trigger.undergoer) parties.push({ entity: unit.entity, role: trigger.undergoer });
  }
  return { parties, places };
}

/** "the war, which has drawn in the United States and Russia": whom a war takes in. */
function drawnIn(view: SentenceView, { trigger, end }: NounFrame, stop: number): Party[] {
  const { units } = view;
  if (trigger.type !== 'ARMED_CONFLICT' || !trigger.doer) return [];
  const at = units.findIndex(
    (unit, i) =>
      i > end &&
      i < stop &&
      unit.lower === 'in' &&
      /^(?:drawn|drew|draws|sucked|dragged)$/.test(units[i - 1]?.lower ?? ''),
  );
  return at < 0 ? [] : partiesOf(view, phrasesStartingAt(units, at + 1), { role: trigger.doer });
}

/** The part of those behind "by" that a verb tells: who hosts, who mediates; null for others. */
const roleBy = (word: string): ParticipantRole | null =>
  /^host/.test(word) ? 'HOST' : /^(?:mediat|broker|facilitat|oversee|arrang|sponsor)/.test(word) ? 'MEDIATOR' : null;

/** What a relative clause adds: "the deal that Iran and six powers reached in 2015", "strikes that have targeted IS". */
function relative(view: SentenceView, frame: NounFrame): { parties: Party[]; end: number } {
  const { units } = view;
  const { trigger, end } = frame;
  const at = units[end]?.lower === ',' ? end + 1 : end;
  const first = units[at];
  if (!first || first.entity !== null) return { parties: [], end };
  const stop = clauseEnd(units, at);
  if (first.tag === 'VBN' && TAKEN_PART.test(first.lower)) {
    const role = roleBy(first.lower) ?? trigger.doer;
    const roles = { ...trigger.oblique, ...(role ? { by: role } : {}) };
    return { parties: obliqueParties(view, { from: at, end: stop, roles }), end: stop };
  }
  if (!/^(?:that|which)$/.test(first.lower)) return { parties: [], end };
  const subject = phraseStartingAt(units, at + 1);
  const does = units
    .slice(at + 1, Math.max(stop, at + 14))
    .some((unit, i) => isVerb(unit) && DONE_BY.has(lemmaAt(view, at + 1 + i)));
  const told = units.slice(at + 1, stop).filter(({ entity }) => entity === null);
  const mediates = told.some(({ lower }) => /^(?:brokered|mediated|brokering|mediating)$/.test(lower));
  const hosts = told.some(({ lower }) => /^(?:hosted|hosts|hosting)$/.test(lower));
  if (subject && trigger.doer && does)
    return {
      parties: partiesOf(view, phrasesStartingAt(units, at + 1), {
        role: mediates ? 'MEDIATOR' : hosts ? 'HOST' : trigger.doer,
      }),
      end: stop,
    };
  // "the meeting, which was attended by Roe"
  const passive = units.findIndex((unit, i) => i > at && i < stop && unit.lower === 'by' && unit.entity === null);
  if (!subject && passive > 0 && trigger.doer && TAKEN_PART.test(units[passive - 1]?.lower ?? '')) {
    const role = roleBy(units[passive - 1]?.lower ?? '') ?? trigger.doer;
    return { parties: obliqueParties(view, { from: passive, end: stop, roles: { by: role } }), end: stop };
  }
  if (subject || !trigger.undergoer) return { parties: drawnIn(view, { ...frame, end }, stop), end: stop };
  const verb = units.findIndex((unit, i) => i > at && i < stop && isVerb(unit) && isMainVerb(units, i));
  const hits = verb > 0 && /^(?:target|hit|kill|strike|destroy|wound|injure)$/.test(lemmaAt(view, verb));
  return {
    parties: hits ? partiesOf(view, phrasesStartingAt(units, verb + 1), { role: trigger.undergoer }) : [],
    end: stop,
  };
}

/** What one does at a meeting that one takes part in. */
const MEETS = new Set(
  `discuss agree decide approve adopt sign consider review debate present propose pledge vote endorse announce speak set`.split(
    ' ',
  ),
);

/** What those who talk do in the end. */
const TALKS_END = new Set('fail agree leave end emerge reach depart return meet settle resolve'.split(' '));

/** What one does in a war that one fights. */
const WAGES = new Set('take win lose capture seize fight defeat conquer gain recapture'.split(' '));

/** The role of the subject of the verb that an event stands with. */
function subjectRole(view: SentenceView, frame: NounFrame, withParties: boolean): ParticipantRole | null {
  const { trigger, as, joint, verb } = frame;
  if (as === 'object') {
    const lemma = lemmaAt(view, verb);
    if (lemma === 'host') return 'HOST';
    // "called an election": who calls one need not stand in it.
    if (trigger.type === 'ELECTION' && /^(?:call|announce|order|schedule|plan|convene|arrange)$/.test(lemma))
      return null;
    if (/^(?:survive|escape|go|stand|face|await)$/.test(lemma) && trigger.undergoer) return trigger.undergoer;
    return /^(?:mediate|broker|oversee)$/.test(lemma) ? 'MEDIATOR' : trigger.doer;
  }
  if (
    as === 'adjunct' &&
    trigger.type === 'ELECTION' &&
    /^(?:win|lose|run|stand|compete|take|face)$/.test(lemmaAt(view, verb))
  )
    return trigger.doer;
  // "took the valley in a short war"
  if (as === 'adjunct' && joint === 'in' && trigger.type === 'ARMED_CONFLICT' && WAGES.has(lemmaAt(view, verb)))
    return trigger.doer;
  if (as !== 'adjunct' || !/^(?:MEETING|NEGOTIATION)$/.test(trigger.type)) return null;
  // "praised both after a meeting with the president": who meets somebody is the subject.
  if (withParties) return trigger.doer;
  // "failed to agree after eight hours of talks"
  if (trigger.type === 'NEGOTIATION' && /^(?:after|in|at|during|of)$/.test(joint) && TALKS_END.has(lemmaAt(view, verb)))
    return trigger.doer;
  // "will discuss the budget at a meeting in Oslo"
  if (/^(?:at|during)$/.test(joint) && trigger.type === 'MEETING' && MEETS.has(lemmaAt(view, verb)))
    return trigger.doer;
  // "At a meeting in Oslo, Peru and Chile urged …"
  if (/^(?:at|during)$/.test(joint) && frame.phrase.start <= 1 && frame.verb > frame.at) return trigger.doer;
  return joint === 'for' ? trigger.doer : null;
}

/** Whom the verb of an attack names behind it, numbers and "at least" passed over. */
function victims(view: SentenceView, verb: number): Party[] {
  const { units } = view;
  const at = /^(?:at|more|up|as)$/.test(units[verb + 1]?.lower ?? '') ? verb + 3 : verb + 1;
  return partiesOf(view, phrasesStartingAt(units, at), { role: 'VICTIM', owners: true });
}

/** Reads who takes part in the event of a trigger noun. */
export function partiesOfNoun(view: SentenceView, frame: NounFrame): NounParties {
  const { units } = view;
  const { trigger, at, verb, as } = frame;
  const before = modifiers(view, frame);
  const oblique = obliqueParties(view, { from: at + 1, end: frame.end, roles: trigger.oblique });
  const more = relative(view, frame);
  const own = joinParties(before.parties, oblique);
  const met =
    units.slice(at + 1, frame.end).some((unit) => unit.entity === null && unit.lower === 'with') && oblique.length > 0;
  const role = subjectRole(view, frame, met);
  const lists: Party[][] = [];
  if (role && verb >= 0)
    lists.push(
      subjectParties(view, verb, {
        role,
        heads: trigger.type === 'ELECTION' || (as === 'adjunct' && !/^(?:at|during)$/.test(frame.joint)),
      }),
    );
  // "the bombing killed two U.S. soldiers"
  if (as === 'subject' && trigger.undergoer && /^(?:kill|wound|injure|hit|target|destroy)$/.test(lemmaAt(view, verb)))
    lists.push(victims(view, verb));
  if (as !== null && as !== 'adjunct' && trigger.doer) {
    const end = clauseEnd(units, Math.max(verb, frame.end - 1));
    const roles: Record<string, ParticipantRole> = {
      ...(verbGroupAt(units, verb).passive ? { by: roleBy(units[verb]?.lower ?? '') ?? trigger.doer } : {}),
    };
    if (trigger.oblique.with) roles.with = trigger.oblique.with;
    if (trigger.oblique.between) roles.between = trigger.oblique.between;
    lists.push(obliqueParties(view, { from: Math.max(verb, frame.end), end, roles }));
  }
  const byVerb = joinParties(...lists);
  // "Chile holds an election": a country is where, not who.
  const isWhere = ({ entity }: Party): boolean =>
    trigger.type === 'ELECTION' && view.document.entities[entity]?.kind === 'COUNTRY';
  return {
    own,
    told: more.parties,
    byVerb: byVerb.filter((party) => !isWhere(party)),
    places: [...before.places, ...byVerb.filter(isWhere).map(({ entity }) => entity)],
    end: more.end,
  };
}
