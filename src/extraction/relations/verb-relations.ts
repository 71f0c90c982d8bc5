import { RELATION_KINDS } from '../../model/relations';
import { actorsOf } from '../clauses/actors';
import { type NounPhrase, phraseEndingAt, phrasesStartingAt } from '../clauses/noun-phrase';
import { subjectOf } from '../clauses/subject';
import type { Unit } from '../clauses/units';
import { isVerb, type VerbGroup, verbGroupAt } from '../clauses/verb-group';
import type { Document, DraftRelation } from '../document';
import { organizationMeant } from './organization-meant';
import { RELATION_VERBS, type RelationVerb } from './verb-lexicon';

/** "would", "could" and their like state no fact. */
const UNREAL = /^(?:would|could|may|might|should|must|can|shall|'d)$/;

function isFact(units: readonly Unit[], group: VerbGroup): boolean {
  if (group.negated || UNREAL.test(group.modal)) return false;
  if (
    group.infinitive &&
    !/^(?:continues?|continued|trying|try|tried|is|are|priority|began|begun)$/.test(group.governor)
  )
    return false;
  for (let i = group.start - 1; i >= Math.max(0, group.start - 8); i--) {
    const word = units[i]?.lower ?? '';
    if (word === 'if' || word === 'unless' || word === 'whether') return false;
    if (/^(?:[,;:]|and|but)$/.test(word)) break;
  }
  return true;
}

/** Where the object begins: behind the particles of the verb; -1 where they do not stand there. */
function objectAt(units: readonly Unit[], verb: number, { particles = [] }: RelationVerb): number {
  const at = /^RB/.test(units[verb + 1]?.tag ?? '') && units[verb + 1]?.entity === null ? verb + 2 : verb + 1;
  return particles.every((word, i) => units[at + i]?.lower === word) ? at + particles.length : -1;
}

/** "most of Helmand province": the place that a measure is taken of. */
function measuredAt(units: readonly Unit[], at: number): number[] {
  const inner = phrasesStartingAt(units, at)[0];
  if (!inner) return [];
  for (let i = inner.head; i >= inner.start; i--) if (units[i]?.named && !units[i]?.adjective) return [i];
  return [];
}

/** The entities that the object consists of: heads of its phrases, or "the city of Sirte" read through its "of". */
function objectsAt(units: readonly Unit[], at: number): number[] {
  const found: number[] = [];
  // "most of the valley": taggers take "most" for an adjective.
  if (/^(?:most|much|half|all|some)$/.test(units[at]?.lower ?? '') && units[at + 1]?.lower === 'of')
    return measuredAt(units, at + 2);
  for (const phrase of phrasesStartingAt(units, at)) {
    const head = units[phrase.head];
    if ((head?.entity != null && !head.adjective) || head?.meant != null) found.push(phrase.head);
    else if (
      /^(?:city|town|village|port|province|region|district|capital|state|island|leader|president|group|movement|party)$/.test(
        head?.lower ?? '',
      )
    ) {
      const next = units[phrase.end]?.lower === 'of' ? phrasesStartingAt(units, phrase.end + 1)[0] : undefined;
      if (next && units[next.head]?.entity != null) found.push(next.head);
      else found.push(...actorsOf(units, phrase).map((actor) => actor.unit));
    } else if (
      /^(?:most|much|parts?|half|all|swathes|some)$/.test(head?.lower ?? '') &&
      units[phrase.end]?.lower === 'of'
    )
      found.push(...measuredAt(units, phrase.end + 1));
    else found.push(...actorsOf(units, phrase).map((actor) => actor.unit));
  }
  return found;
}

/** "Rebels control Gao": between a plural and a name the noun is a verb. */
const isPlainVerb = (units: readonly Unit[], at: number): boolean =>
  /^(?:control|support|back|lead|hold)$/.test(units[at]?.lower ?? '') &&
  (units[at - 1]?.entity == null ? units[at - 1]?.tag === 'NNS' : /s$/.test(units[at - 1]?.lower ?? '')) &&
  units[at + 1]?.entity != null;

/** CONTROLS, THREATENS, SUPPORTS, OPPOSES … stated by a verb between two actors of one sentence. */
export function verbRelations(document: Document, units: readonly Unit[]): DraftRelation[] {
  const relations: DraftRelation[] = [];
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] as Unit;
    if (unit.entity !== null || !(isVerb(unit) || unit.tag === 'JJ' || isPlainVerb(units, i))) continue;
    for (const reading of RELATION_VERBS.get(unit.lower) ?? []) {
      const at = objectAt(units, i, reading);
      if (at < 0) continue;
      const group = verbGroupAt(units, i);
      if (!isFact(units, group)) break;
      // "Hezbollah, backed by Iran": a participle behind what it is done to.
      const reduced = !group.finite && !group.infinitive && unit.tag === 'VBN' && units[i + 1]?.lower === 'by';
      if (reading.passiveOrPerfect && !(group.passive || reduced || hasDone(units, group))) continue;
      const found =
        (group.passive || reduced) && !reading.particles ? passive(units, group, reduced) : active(units, group, at);
      if (found.length === 0 && reading.type === 'LEADS') relations.push(...leadsUnnamed(document, units, group));
      for (const [source, target] of found) {
        const draft = relation(document, reading, [units[source] as Unit, units[target] as Unit]);
        if (draft) relations.push({ ...draft, why: [`verb:${unit.lower}`] });
      }
      if (found.length > 0) break;
    }
  }
  return relations;
}

/** "has led", but not "had led", which may be over. */
const hasDone = (units: readonly Unit[], { perfect, start, verb }: VerbGroup): boolean =>
  perfect && units.slice(start, verb).some(({ lower }) => /^(?:has|have|'s|'ve)$/.test(lower));

/** The entity that a unit names or means. */
const standsFor = (unit: Unit | undefined): number | null => unit?.entity ?? unit?.meant ?? null;

/** "Ana Roe, who chairs the board": of the company named last. */
function leadsUnnamed(document: Document, units: readonly Unit[], group: VerbGroup): DraftRelation[] {
  const object = phrasesStartingAt(units, group.verb + 1)[0];
  const head = object && units[object.head];
  const [leader] = subjectOf(units, group).flatMap((phrase) => actorsOf(units, phrase));
  const person = leader && units[leader.unit];
  if (!head || head.entity !== null || head.meant !== null || person?.kind !== 'PERSON' || person.entity === null)
    return [];
  if (!/^(?:board|company|firm|group|bank|party|agency|alliance)$/.test(head.lower)) return [];
  const target = organizationMeant(document, head.lower, head.start);
  if (target === null) return [];
  const why = [`verb:${units[group.verb]?.lower}`, `holder:${head.lower}`];
  return [{ type: 'LEADS', source: person.entity, target, start: person.start, end: head.end, why }];
}

type Pair = readonly [source: number, target: number];

const pairs = (sources: number[], targets: number[]): Pair[] =>
  sources.flatMap((source) => targets.map((target): Pair => [source, target]));

const active = (units: readonly Unit[], group: VerbGroup, at: number): Pair[] => {
  const subject = subjectOf(units, group);
  const objects = objectsAt(units, at);
  const sources = subject.flatMap((phrase) => actorsOf(units, phrase).map((actor) => actor.unit));
  return pairs(
    sources.length > 0 ? sources : subject.flatMap((phrase) => ownerOf(units, phrase)),
    objects.length > 0 ? objects : relativeObject(units, subject[0]),
  );
};

/** "Its priority is to defeat …", "whose forces control …": whose aim or force it is. */
function ownerOf(units: readonly Unit[], { start, head }: NounPhrase): number[] {
  const first = units[start];
  const word = units[head]?.lower ?? '';
  if (
    !first ||
    !/^(?:priority|aim|goal|policy|strategy|forces|troops|army|fighters|men|militia|government)$/.test(word)
  )
    return [];
  if (first.entity !== null) return [start];
  if (first.lower !== 'whose') return [];
  const last = units[start - 1]?.lower === ',' ? start - 2 : start - 1;
  const before = phraseEndingAt(units, last);
  const owner = before && actorsOf(units, before).find((actor) => actor.head);
  return owner ? [owner.unit] : [];
}

/** "the Front, the movement that Mali is fighting": what stands before "that" is the object. */
function relativeObject(units: readonly Unit[], subject: NounPhrase | undefined): number[] {
  const joint = subject ? units[subject.start - 1] : undefined;
  if (!subject || !joint || !/^(?:that|which|whom)$/.test(joint.lower)) return [];
  const last = units[subject.start - 2]?.lower === ',' ? subject.start - 3 : subject.start - 2;
  const phrase = phraseEndingAt(units, last);
  // "wrote on Twitter that he owned a field": a name without more has no such clause.
  if (!phrase || (joint.lower === 'that' && units[phrase.head]?.named)) return [];
  const actor = actorsOf(units, phrase).find(({ head }) => head);
  return actor ? [actor.unit] : namedBefore(units, phrase);
}

/** "Voltros, a company owned by …": the name that a description stands behind. */
const namedBefore = (units: readonly Unit[], { start }: NounPhrase): number[] =>
  units[start - 1]?.lower === ',' && units[start - 2]?.named ? [start - 2] : [];

/** "Hezbollah, backed by Iran", "Voltros, a company owned by Iran": whom a participle behind it is said of. */
function beforeParticiple(units: readonly Unit[], { verb }: VerbGroup): number[] {
  const comma = units[verb - 1]?.lower === ',';
  const last = comma ? verb - 2 : verb - 1;
  if (standsFor(units[last]) !== null) return [last];
  const described = comma ? null : phraseEndingAt(units, last);
  return described ? namedBefore(units, described) : [];
}

const passive = (units: readonly Unit[], group: VerbGroup, reduced: boolean): Pair[] => {
  if (units[group.verb + 1]?.lower !== 'by') return [];
  return pairs(
    objectsAt(units, group.verb + 2),
    reduced
      ? beforeParticiple(units, group)
      : subjectOf(units, group).flatMap((phrase) => (standsFor(units[phrase.head]) === null ? [] : [phrase.head])),
  );
};

function relation(
  { entities }: Document,
  { type, place }: RelationVerb,
  [source, target]: readonly [Unit, Unit],
): Omit<DraftRelation, 'why'> | null {
  const from = standsFor(source);
  const to = standsFor(target);
  if (from === null || to === null || from === to) return null;
  const kinds = RELATION_KINDS[type];
  const kindOf = (unit: Unit): string => entities[standsFor(unit) ?? -1]?.kind ?? '';
  if (!(kinds.sources as readonly string[]).includes(kindOf(source))) return null;
  if (!(kinds.targets as readonly string[]).includes(kindOf(target))) return null;
  if (place && kindOf(target) !== 'PLACE' && kindOf(target) !== 'COUNTRY') return null;
  if (type === 'LEADS' && (kindOf(target) !== 'ORGANIZATION' || kindOf(source) !== 'PERSON')) return null;
  if (type === 'MEMBER_OF' && kindOf(target) !== 'ORGANIZATION') return null;
  const start = Math.min(source.start, target.start);
  return { type, source: from, target: to, start, end: Math.max(source.end, target.end) };
}
