import type { EventStatus } from '../../model/kinds';
import type { Unit } from '../clauses/units';
import { isVerb, type VerbGroup, verbGroupAt } from '../clauses/verb-group';

const PLANNING =
  /^(?:due|set|scheduled|slated|expected|expects|plans?|planned|planning|intends?|is|are|was|were|be|agreed|agrees|going|prepar(?:es|ed|ing)|vow(?:s|ed)|pledg(?:es|ed)|promis(?:es|ed)|decid(?:es|ed)|about|ready|poised|ordered|announced|arranged|voted|approved)$/;
const GOING_ON = /^(?:began|begun|begin|begins|started|starts?|continu(?:es|ed|e)|kept|keeps?)$/;
const UNREAL = /^(?:could|may|might|should|must|can|'d|ca|cannot)$/;
const DENIAL =
  /^(?:den(?:y|ies|ied|ying)|refus(?:e|es|ed|ing)|declin(?:e|es|ed)|rejected|unlikely|failed|fails?|threaten(?:s|ed|ing)?|want(?:s|ed)?|urg(?:e|es|ed)|demand(?:s|ed|ing)?|seek(?:s|ing)?|sought|hop(?:e|es|ed)|fear(?:s|ed)?|speculation|ruled|opposed|prevent(?:ed)?|doubt(?:s|ed)?|avoid|avert(?:ed)?)$/;
const CLAUSE = /^(?:;|:|but)$/;
const MOVES =
  /^(?:travel(?:s|led|ed|ling|ing)?|fl(?:y|ies|ew|ying)|go(?:es|ing)?|went|arriv(?:e|es|ed|ing)|head(?:s|ed|ing)?|com(?:e|es|ing)|came|gather(?:s|ed|ing)?|visit(?:s|ed|ing)?)$/;
const MEETS = /^(?:meet|attend|hold|sign|negotiate|mediate)$/;
const UNCHANGING = /^(?:cut|hit|set|shut|quit|split|spread|burst|hurt|beat)$/;
const NOTHING = /^(?:no|little|any|neither|nor|none)$/;
const ABOUT_NOTHING =
  /^(?:suggestion|evidence|sign|signs|indication|plan|plans|question|chance|prospect|reason|intention|immediate|such)$/;

/** True where words before unit `at`, in the same clause, deny, doubt or only wish what follows. */
export function isUnreal(units: readonly Unit[], at: number): boolean {
  // "rejected the plan in a referendum": the circumstance is real whatever is rejected.
  const circumstance = /^(?:in|at|during|after|before|following|since|until)$/.test(units[at - 1]?.lower ?? '');
  for (let i = at - 1; i >= Math.max(0, at - 14); i--) {
    const unit = units[i] as Unit;
    if (unit.entity !== null) continue;
    const word = unit.lower;
    if (CLAUSE.test(word)) return false;
    if (/^(?:if|unless|whether)$/.test(word)) return true;
    // "said", "while" begin another report; what was denied before it does not matter.
    if (/^(?:said|says|while|after|since|when|because|where)$/.test(word)) return false;
    if (/^(?:VBD|VBZ|VBP|VBG|VBN|VB|JJ|NN|RB|IN)$/.test(unit.tag) && DENIAL.test(word) && at - i <= 8 && !circumstance)
      return true;
    if (NOTHING.test(word) && at - i <= 8 && ABOUT_NOTHING.test(units[i + 1]?.lower ?? '')) return true;
  }
  return false;
}

/**
 * Whether a verb group reports something that happened (PAST), goes on (ONGOING) or is to come (PLANNED); null where
 * it reports nothing: negated, conditional, wished for, or a habit.
 */
export function statusOf(units: readonly Unit[], group: VerbGroup): EventStatus | null {
  if (group.negated || isUnreal(units, group.start)) return null;
  if (UNREAL.test(group.modal)) return null;
  if (group.modal === 'will' || group.modal === 'shall' || group.modal === "'ll") return 'PLANNED';
  if (group.modal === 'would')
    return units.some((unit) => /^(?:if|once|unless|provided)$/.test(unit.lower)) ? null : 'PLANNED';
  if (group.infinitive) {
    if (GOING_ON.test(group.governor)) return 'ONGOING';
    const noun = /^NN/.test(units[group.governorAt]?.tag ?? '');
    if (PLANNING.test(group.governor) && !noun) return 'PLANNED';
    // "are due in Peru on Thursday to meet Roe"
    for (let i = group.governorAt; i >= Math.max(0, group.governorAt - 8); i--)
      if (units[i]?.lower === 'due') return 'PLANNED';
    // "will travel to Lima to meet Roe": as real as the way there.
    for (
      let i = group.governorAt;
      i >= Math.max(0, group.governorAt - 8) && MEETS.test(units[group.verb]?.lower ?? '');
      i--
    )
      if (units[i]?.entity === null && MOVES.test(units[i]?.lower ?? '') && isVerb(units[i]))
        return statusOf(units, verbGroupAt(units, i));
    return null;
  }
  const tag = units[group.verb]?.tag ?? '';
  // "A storm cut the line": forms that are the same in the past, which taggers take for the plain form.
  if (
    tag === 'VB' &&
    group.modal === '' &&
    group.start === group.verb &&
    UNCHANGING.test(units[group.verb]?.lower ?? '')
  )
    return units[group.verb - 1]?.entity != null || /^NN/.test(units[group.verb - 1]?.tag ?? '') ? 'PAST' : null;
  if (group.progressive) return 'ONGOING';
  if (group.finite && group.past) return 'PAST';
  // "ministers meeting in Brussels", "coalitions carrying out strikes"
  if (!group.finite && tag === 'VBG' && group.start === group.verb && /^NN/.test(units[group.verb - 1]?.tag ?? ''))
    return 'ONGOING';
  // "After meeting Roe, Poe said …": as real as what the sentence tells.
  if (!group.finite && tag === 'VBG' && group.start === group.verb && group.verb <= 1) {
    const opener = units[0]?.lower ?? '';
    const comma = units.findIndex(({ lower, entity }, i) => i > group.verb && entity === null && lower === ',');
    const told = units
      .slice(comma + 1)
      .find(({ entity, tag: own }) => entity === null && /^(?:VBD|VBZ|VBP|MD)$/.test(own));
    if (comma > 0 && told?.tag === 'VBD' && (group.verb === 0 || /^(?:after|while|when|since|upon)$/.test(opener)))
      return 'PAST';
  }
  // "had begun handing out meals"
  if (!group.finite && tag === 'VBG' && group.start === group.verb && GOING_ON.test(units[group.verb - 1]?.lower ?? ''))
    return 'ONGOING';
  // "a deal signed in Algiers": a participle behind its noun.
  if (!group.finite && tag === 'VBN' && group.start === group.verb && /^NN/.test(units[group.verb - 1]?.tag ?? ''))
    return 'PAST';
  if (group.finite && group.passive) return 'ONGOING';
  if (group.finite && /^(?:VBZ|VBP)$/.test(tag)) return 'ONGOING';
  return null;
}
