import type { RelationType } from '../../model/relations';

/** How a verb states a relation between its subject and what it governs. */
export interface RelationVerb {
  type: RelationType;
  /** Words that follow the verb before its object: "at war with" behind "is". */
  particles?: readonly string[];
  /** The object must be a place or country ("captured Tikrit", not "captured Saddam"). */
  place?: true;
  /** Of forms of what may be over: stated in the passive ("is led by") or with "has" ("has led"). */
  passiveOrPerfect?: true;
}

const verb = (type: RelationType, forms: string, options: Omit<RelationVerb, 'type'> = {}): [string, RelationVerb][] =>
  forms.split(' ').map((form) => [form, { type, ...options }]);

/** Verb forms that state a relation, lower case, several readings a form. */
export const RELATION_VERBS: ReadonlyMap<string, readonly RelationVerb[]> = group([
  ...verb('CONTROLS', 'controls control controlled controlling owns own owned occupies occupied occupying', {}),
  ...verb('CONTROLS', 'holds hold held', { place: true }),
  ...verb(
    'CONTROLS',
    'seized seize seizes captured capture captures overran recaptured retook retaken overrun conquered',
    { place: true },
  ),
  ...verb('CONTROLS', 'took taken takes', { place: true, particles: ['control', 'of'] }),
  ...verb('CONTROLS', 'established establish establishes gained', { place: true, particles: ['a', 'foothold', 'in'] }),
  ...verb('CONTROLS', 'has have gained seized regained regains', { place: true, particles: ['control', 'of'] }),
  ...verb('CONTROLS', 'rules rule ruled governs govern annexed annexes administers'),
  ...verb('THREATENS', 'threatens threaten threatened threatening menaces menaced menacing endangers', {}),
  ...verb('SUPPORTS', 'supports support supported supporting backs back backed backing endorses endorse endorsed', {}),
  ...verb('SUPPORTS', 'stood stands stand', { particles: ['by'] }),
  ...verb('SUPPORTS', 'lined lines lining', { particles: ['up', 'behind'] }),
  ...verb('SUPPORTS', 'stood stands standing', { particles: ['by'] }),
  ...verb('SUPPORTS', 'stood stands standing', { particles: ['behind'] }),
  ...verb('SUPPORTS', 'stood stands standing', { particles: ['with'] }),
  ...verb('OPPOSES', 'opposes oppose opposed opposing', {}),
  ...verb('OPPOSES', 'opposed', { particles: ['to'] }),
  ...verb('OPPOSES', 'fighting fights fight fought battling battles battle battled combating', {}),
  ...verb('OPPOSES', 'fighting fights fight fought battling', { particles: ['against'] }),
  ...verb('OPPOSES', 'rein reining reined', { particles: ['in'] }),
  ...verb('OPPOSES', 'defeat destroy crush contain'),
  ...verb('SUPPORTS', 'threw throws thrown throwing', { particles: ['its', 'weight', 'behind'] }),
  ...verb('SUPPORTS', 'threw throws thrown throwing', { particles: ['his', 'weight', 'behind'] }),
  ...verb('SUPPORTS', 'threw throws thrown throwing', { particles: ['her', 'weight', 'behind'] }),
  ...verb('SUPPORTS', 'threw throws thrown throwing', { particles: ['their', 'weight', 'behind'] }),
  ...verb('SUPPORTS', 'sided sides side siding', { particles: ['with'] }),
  ...verb('SUPPORTS', 'rallied rallies rally', { particles: ['behind'] }),
  ...verb('SUPPORTS', 'voiced pledged expressed declared reaffirmed reiterated', { particles: ['support', 'for'] }),
  ...verb('SUPPORTS', 'voiced pledged expressed declared reaffirmed reiterated', {
    particles: ['its', 'support', 'for'],
  }),
  ...verb(
    'SUPPORTS',
    'arms armed arming finances financed financing funds funded bankrolls bankrolled sponsors sponsored',
  ),
  ...verb('OPPOSES', 'is are was were', { particles: ['at', 'war', 'with'] }),
  ...verb('OPPOSES', 'broke breaks broken', { particles: ['with'] }),
  ...verb('LEADS', 'leads heads chairs runs co-chairs co-leads captains commands'),
  ...verb('LEADS', 'led headed chaired commanded run co-chaired', { passiveOrPerfect: true }),
  ...verb('LEADS', 'took takes taken', { particles: ['over'] }),
  ...verb('LEADS', 'took takes taken', { particles: ['charge', 'of'] }),
  ...verb('LEADS', 'took takes taken', { particles: ['the', 'helm', 'of'] }),
  ...verb('LEADS', 'presides preside', { particles: ['over'] }),
  ...verb('MEMBER_OF', 'joined rejoined', {}),
  ...verb('MEMBER_OF', 'belongs belong belonged', { particles: ['to'] }),
]);

function group(entries: readonly [string, RelationVerb][]): ReadonlyMap<string, readonly RelationVerb[]> {
  const map = new Map<string, RelationVerb[]>();
  for (const [form, reading] of entries) map.set(form, [...(map.get(form) ?? []), reading]);
  for (const readings of map.values()) readings.sort((a, b) => (b.particles?.length ?? 0) - (a.particles?.length ?? 0));
  return map;
}
