import type { Unit } from './units';

const AUXILIARY = /^(?:be|am|is|are|was|were|been|being|'s|'re|have|has|had|having|'ve|get|gets|got|'d|do|does|did)$/;

const isPlain = (unit: Unit | undefined): unit is Unit => unit !== undefined && unit.entity === null;

const isNominal = (unit: Unit | undefined): boolean =>
  unit !== undefined && (unit.entity !== null || /^(?:NN|PRP$|CD|-RRB-)/.test(unit.tag) || unit.lower === ')');

const isTensed = (unit: Unit): boolean => unit.entity === null && /^(?:VBD|VBZ|VBP|MD)$/.test(unit.tag);

/** Verbs of a name in the plural ("The Taliban hold most of …") that taggers take for nouns. */
const LEAD_VERB = /^(?:hold|control|back|support|lead|head|chair|own|fight|battle|oppose|threaten)$/;

/** Base forms that are nouns as well: verbs behind "are to". */
const BASE =
  /^(?:resume|meet|visit|sign|host|start|end|open|vote|march|strike|attack|talk|launch|deploy|ban|release|return|fight)$/;

/** Plurals that taggers take for verbs at the opening of a sentence: "Gunmen attacked". */
const MEN = /^(?:gun|police|fisher|service|militia|fire|lay|tribes|crew|work|states|congress|frogs|hench)men$/;

/** Forms that are nothing but a past tense. */
export const PAST_ONLY =
  /^(?:shook|struck|broke|took|gave|fled|began|flew|threw|drew|wrote|swore|sank|brought|fought|sought|caught|overthrew|withdrew|shrank|slew|strode|drove|froze|spoke|chose|arose|rose|fell|grew|stole|swept|tore|forgave|forbade|bade|slid|clung|swung)$/;

const CLAUSE =
  /^(?:[,;:.]|and|but|that|which|who|when|while|after|before|since|because|as|if|although|though|whereas|until)$/;

/** Nouns of the news that taggers take for something else where they are rare in treebanks: "lift its arms embargo". */
const EVENT_NOUN =
  /^(?:embargo|warrant|sit-in|walkout|raid|strike|attack|protest|march|rally|vote|visit|summit|ceasefire|cease-fire|truce|deal|ban|boycott|blockade|siege|coup|merger|takeover|bid|crash|blast|quake|probe|inquiry|verdict|pact|accord|treaty|bailout|lockdown|curfew|shutdown|run-off|runoff|recount|airstrike|shootout)$/;

/** True where a determiner opens the phrase that ends before `at`: "an arrest | warrant". */
function isDetermined(units: readonly Unit[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const unit = units[i] as Unit;
    if (unit.entity !== null) return unit.adjective || !unit.named;
    if (/^(?:DT|PRP\$|POS)$/.test(unit.tag)) return true;
    if (!/^(?:JJ|NNS?|CD|VBN)$/.test(unit.tag)) return false;
  }
  return false;
}

/** True where units to the left have an auxiliary for the participle at `at`. */
function hasAuxiliary(units: readonly Unit[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 7); i--) {
    const unit = units[i] as Unit;
    if (isPlain(unit) && AUXILIARY.test(unit.lower) && unit.tag !== 'POS') return true;
    if (isPlain(unit) && /^(?:RB|CC|VBN|,)/.test(unit.tag)) continue;
    return false;
  }
  return false;
}

/** True where the clause around `at` has a finite verb besides it. */
function hasFiniteVerb(units: readonly Unit[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const unit = units[i] as Unit;
    if (isPlain(unit) && CLAUSE.test(unit.lower)) break;
    if (isTensed(unit)) return true;
  }
  for (let i = at + 1; i < units.length; i++) {
    const unit = units[i] as Unit;
    if (isPlain(unit) && CLAUSE.test(unit.lower)) break;
    if (isTensed(unit)) return true;
  }
  return false;
}

/** "The NSF controls Kidal": a name, a word in "-s", and a name or article. */
const isSubjectBeside = (unit: Unit | undefined): boolean =>
  unit !== undefined && unit.entity !== null && unit.named && !unit.adjective;

const opensObject = (unit: Unit | undefined): boolean =>
  unit !== undefined && (unit.entity !== null ? unit.named : /^(?:DT|PRP)$/.test(unit.tag));

/** "broke up a march and detained many": the verb before "and" is a past tense without auxiliary. */
function joinsPastTense(units: readonly Unit[], at: number): boolean {
  for (let i = at - 2; i >= 0; i--) {
    const unit = units[i] as Unit;
    if (!isPlain(unit)) continue;
    if (/^VB[ZPNG]$|^MD$/.test(unit.tag) || /^[;:.]$/.test(unit.lower)) return false;
    if (unit.tag === 'VBD') return !AUXILIARY.test(unit.lower);
  }
  return false;
}

/**
 * Puts right, in place, what taggers get wrong most often in news and what clauses hang on: a past tense taken for a
 * participle ("The head of Acme resigned on Friday"), and "talks" and "fighting" taken for verbs.
 */
export function settleTags(units: Unit[]): void {
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] as Unit;
    if (unit.entity !== null) continue;
    const before = units[i - 1];
    const after = units[i + 1];
    // "The government shut down …": a form that is the same in the past, behind its subject.
    if (
      /^(?:VB|VBN)$/.test(unit.tag) &&
      /^(?:shut|cut|hit|set|quit)$/.test(unit.lower) &&
      isNominal(before) &&
      !hasAuxiliary(units, i) &&
      !hasFiniteVerb(units, i)
    )
      unit.tag = 'VBD';
    if (/^VB/.test(unit.tag) && MEN.test(unit.lower)) unit.tag = 'NNS';
    if (unit.lower === 'guilty') unit.tag = 'JJ';
    // "the opposition daily Acme"
    if (unit.lower === 'daily' && unit.tag === 'RB' && after?.named) unit.tag = 'NN';
    // "Peru and Chile back General Ana Roe"
    if (
      unit.lower === 'back' &&
      unit.tag === 'RB' &&
      isSubjectBeside(before) &&
      (after?.named || after?.tag === 'NNP') &&
      !hasFiniteVerb(units, i)
    )
      unit.tag = 'VBP';
    // "Chile's attorney general has opened …"
    if (
      unit.tag === 'JJ' &&
      unit.lower === 'general' &&
      /^(?:attorney|prosecutor|solicitor|secretary|director|auditor)$/.test(before?.lower ?? '')
    )
      unit.tag = 'NN';
    if (unit.lower === 'her' && unit.tag === 'PRP' && /^NN/.test(after?.tag ?? '') && isPlain(after)) unit.tag = 'PRP$';
    // "Chad shot down 12 drones"
    if (
      /^NN/.test(unit.tag) &&
      unit.lower === 'shot' &&
      /^(?:down|dead|at)$/.test(after?.lower ?? '') &&
      !/^(?:DT|JJ|PRP\$|POS|CD)/.test(before?.tag ?? '')
    )
      unit.tag = 'VBD';
    if (/^(?:VB|VBP|UH|RB|FW|JJ|XX)$/.test(unit.tag) && EVENT_NOUN.test(unit.lower) && isDetermined(units, i))
      unit.tag = 'NN';
    if (
      unit.tag === 'VBN' &&
      isNominal(before) &&
      after?.lower !== 'by' &&
      !hasAuxiliary(units, i) &&
      !hasFiniteVerb(units, i)
    )
      unit.tag = 'VBD';
    else if (
      unit.tag === 'NN' &&
      before?.lower === 'to' &&
      BASE.test(unit.lower) &&
      /^(?:is|are|was|were|due|agreed|set|plan|plans|wants?|will|would)$/.test(units[i - 2]?.lower ?? '')
    )
      unit.tag = 'VB';
    else if (
      /^NN$/.test(unit.tag) &&
      LEAD_VERB.test(unit.lower) &&
      isSubjectBeside(before) &&
      /^(?:DT|JJS|JJR)$/.test(after?.tag ?? '') &&
      !hasFiniteVerb(units, i)
    )
      unit.tag = 'VBP';
    else if (unit.lower === 'set' && /^(?:fire|ablaze)$/.test(after?.lower ?? '') && !hasAuxiliary(units, i))
      unit.tag = 'VBD';
    else if (/^(?:NN|JJ|VB$|VBP)/.test(unit.tag) && PAST_ONLY.test(unit.lower)) unit.tag = 'VBD';
    else if (unit.tag === 'NNS' && /^(?:who|which)$/.test(before?.lower ?? '')) unit.tag = 'VBZ';
    else if (unit.tag === 'VBN' && before?.lower === 'and' && joinsPastTense(units, i)) unit.tag = 'VBD';
    else if (
      unit.tag === 'JJ' &&
      /^(?:PRP\$|POS)$/.test(before?.tag ?? '') &&
      isPlain(after) &&
      /^(?:IN|,|\.|CC|TO)$/.test(after.tag)
    )
      unit.tag = 'NN';
    else if (
      /^VB[ZP]$/.test(unit.tag) &&
      unit.lower === 'talks' &&
      !/^(?:PRP|WP|WDT)$/.test(before?.tag ?? '') &&
      before?.kind !== 'PERSON'
    )
      unit.tag = 'NNS';
    else if (
      /^NNS?$/.test(unit.tag) &&
      /[a-z]s$/.test(unit.lower) &&
      isSubjectBeside(before) &&
      opensObject(after) &&
      !hasFiniteVerb(units, i)
    )
      unit.tag = 'VBZ';
    else if (
      /^(?:plans|wants|hopes|aims|seeks|threatens|offers|vows|intends)$/.test(unit.lower) &&
      /^NN/.test(unit.tag) &&
      after?.lower === 'to' &&
      /^VB/.test(units[i + 2]?.tag ?? '') &&
      !hasFiniteVerb(units, i)
    )
      unit.tag = 'VBZ';
    else if (
      /^(?:plan|want|hope|aim|seek|threaten|intend|vow)$/.test(unit.lower) &&
      /^NN/.test(unit.tag) &&
      /^NNP?S$/.test(before?.tag ?? '') &&
      after?.lower === 'to' &&
      !hasFiniteVerb(units, i)
    )
      unit.tag = 'VBP';
    else if (unit.lower === 'fighting' && unit.tag === 'VBG') {
      const finite = after !== undefined && isTensed(after);
      const governed = isPlain(before) && /^(?:DT|JJ|PRP\$|POS)$/.test(before.tag);
      if (
        finite ||
        governed ||
        (/^(?:in|near|around|between)$/.test(after?.lower ?? '') &&
          !/^(?:is|are|was|were|been|be)$/.test(before?.lower ?? ''))
      )
        unit.tag = 'NN';
    }
  }
}
