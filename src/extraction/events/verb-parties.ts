import type { ParticipantRole } from '../../model/kinds';
import { doersOf } from '../clauses/doers';
import type { NounPhrase } from '../clauses/noun-phrase';
import type { Unit } from '../clauses/units';
import type { SentenceView } from './candidate';
import { joinParties, obliqueParties, type Party, partiesOf, subjectParties } from './parties';
import { protestTargets } from './protest-targets';
import type { VerbFrame } from './verb-frame';

/** Whom the object of a sanction describes: "duties on Chinese steel", "Chinese goods". */
function describedParties(units: readonly Unit[], { after, trigger }: VerbFrame, end: number): Party[] {
  const role = Object.values(trigger.oblique)[0];
  if (trigger.type !== 'SANCTION' || !role) return [];
  for (let i = after; i < end; i++) {
    const unit = units[i] as Unit;
    if (unit.entity === null || unit.kind === 'PERSON' || unit.kind === 'PLACE') continue;
    if (unit.adjective || units[i - 1]?.lower === 'on') return [{ entity: unit.entity, role }];
  }
  return [];
}

/** "gave the Ivory Coast 5.1 million dollars": the name before the amount receives it. */
function recipients({ units }: SentenceView, { trigger, object }: VerbFrame): Party[] {
  if (trigger.type !== 'AID' && trigger.topic !== 'fine') return [];
  return object.flatMap((phrase): Party[] => {
    for (let i = phrase.start; i < phrase.head; i++) {
      const unit = units[i] as Unit;
      const named = unit.entity !== null && unit.named && !unit.adjective && unit.kind !== 'PLACE';
      if (named && unit.entity !== null && units[i + 1]?.lower !== "'s")
        return [{ entity: unit.entity, role: 'TARGET' }];
    }
    return [];
  });
}

/** Who takes part in what a verb reports, as its clause tells; `end` is one past the last unit of the clause. */
export function partiesOfFrame(view: SentenceView, frame: VerbFrame, end: number): Party[] {
  const { trigger, group, subject, object, after } = frame;
  const heads = trigger.topic === 'resignation';
  // "accused Chad of arming the rebels"
  const handed = group.passive ? [] : doersOf(view.units, group);
  const doers = (role: ParticipantRole): Party[] =>
    handed.length > 0
      ? partiesOf(view, handed, { role, heads })
      : group.passive || subject.length === 0
        ? partiesOf(view, subject, { role, heads })
        : subjectParties(view, group.verb, { role, heads });
  return joinParties(
    trigger.subject ? doers(trigger.subject) : [],
    trigger.object
      ? partiesOf(view, object, { role: trigger.object, owners: /TARGET|VICTIM/.test(trigger.object) })
      : [],
    // "Canadian troops were deployed"
    group.passive && trigger.subject === 'ACTOR' && trigger.objects.includes('FORCE')
      ? partiesOf(view, object, { role: 'ACTOR' })
      : [],
    recipients(view, frame),
    obliqueParties(view, { from: after, end, roles: trigger.oblique }),
    // "A pact between Chad and Niger was signed"
    group.passive && object[0]
      ? obliqueParties(view, { from: object[0].end, end: group.start, roles: trigger.oblique })
      : [],
    describedParties(view.units, frame, end),
    trigger.topic === 'strike' ? employers(view, subject) : [],
    trigger.type === 'PROTEST' ? protestTargets(view, { from: group.verb, end: view.units.length }) : [],
  );
}

/** "Acme pilots went on strike": whose pilots they are. */
const employers = ({ units, document }: SentenceView, subject: readonly NounPhrase[]): Party[] =>
  subject.flatMap(({ start, head }) =>
    units.slice(start, head).flatMap(({ entity }): Party[] => {
      const employer = document.entities[entity ?? -1];
      return employer?.kind === 'ORGANIZATION' && employer.organizationKind === 'COMPANY'
        ? [{ entity: employer.index, role: 'TARGET' }]
        : [];
    }),
  );
