import type { Unit } from '../../clauses/units';
import { sizeOf } from './facts';

const SPEECH =
  /^(?:said|says|say|told|added|adds|wrote|writes|announced|announces|reported|reports|confirmed|claimed|warned|warns|estimated|acknowledged|denied|insisted|predicted|believe|believes|expects?|expected|stated|vowed|pledged|promised|threatened|alleged|accused)$/;
const SUBORDINATOR =
  /^(?:after|before|as|because|while|since|when|if|until|although|though|unless|where|whether|once|so|than)$/;

/** What clause a verb or noun stands in, told by the words before it, and whether somebody reports it. */
export function clauseFacts(facts: string[], units: readonly Unit[], at: number): void {
  let verbs = 0;
  let kind = 'main';
  let spoken = '';
  for (let i = at - 1; i >= 0; i--) {
    const unit = units[i] as Unit;
    if (unit.entity !== null) continue;
    if (kind === 'main' && verbs === 0) {
      if (/^(?:who|which|whose|whom)$/.test(unit.lower)) kind = 'relative';
      else if (unit.lower === 'that') kind = 'that';
      else if (SUBORDINATOR.test(unit.lower)) kind = unit.lower;
    }
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(unit.tag)) {
      verbs++;
      if (spoken === '' && SPEECH.test(unit.lower)) spoken = unit.lower;
    }
  }
  facts.push(`clause:${kind}`, `depth:${sizeOf(verbs)}`);
  if (spoken) facts.push('spoken', `spoken:${spoken}`);
  else {
    for (let i = at + 1; i < units.length; i++) {
      const unit = units[i] as Unit;
      if (unit.entity === null && SPEECH.test(unit.lower) && /^VB/.test(unit.tag)) {
        facts.push('spoken-behind');
        break;
      }
    }
  }
  if (units[at - 1]?.lower === ',' && at > 0) facts.push('behind-comma');
}
