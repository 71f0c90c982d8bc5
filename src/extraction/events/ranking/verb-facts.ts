import type { NounPhrase } from '../../clauses/noun-phrase';
import type { Unit } from '../../clauses/units';
import type { VerbForm } from '../candidate';
import { clauseFacts } from './clause-facts';
import type { Reading } from './facts';
import { NOUN_CLASSES, VERB_CLASSES } from './word-classes';

/** What a phrase stands for. */
function headFacts(
  facts: string[],
  { units }: { units: readonly Unit[] },
  sort: string,
  phrases: readonly NounPhrase[],
): void {
  const first = phrases[0];
  if (!first) {
    facts.push(`${sort}:none`);
    return;
  }
  if (phrases.length > 1) facts.push(`${sort}:several`);
  const unit = units[first.head] as Unit;
  for (let i = first.start; i < first.head; i++)
    for (const name of NOUN_CLASSES.get(units[i]?.lower ?? '') ?? []) facts.push(`${sort}-in:${name}`);
  if (unit.entity !== null) {
    facts.push(`${sort}:${unit.named ? 'name' : 'pronoun'}`, `${sort}:${unit.kind}`);
    return;
  }
  const word = unit.lower;
  facts.push(
    `${sort}:${/^PRP/.test(unit.tag) ? 'pronoun' : unit.tag === 'NNS' ? 'plural' : unit.tag === 'CD' ? 'number' : 'noun'}`,
  );
  if (unit.meant !== null) facts.push(`${sort}:meant`);
  for (const name of NOUN_CLASSES.get(word) ?? []) facts.push(`${sort}-class:${name}`);
  const opener = units[first.start]?.lower ?? '';
  if (/^(?:the|this|that|these|those|its|their|his|her)$/.test(opener)) facts.push(`${sort}:definite`);
  else if (/^(?:an?|another)$/.test(opener)) facts.push(`${sort}:indefinite`);
  const inside = units.slice(first.start, first.head);
  if (inside.some(({ entity }) => entity !== null)) facts.push(`${sort}:name-inside`);
  if (inside.some(({ tag }) => tag === 'CD')) facts.push(`${sort}:counted`);
  if (unit.tag === 'NNS' && first.start === first.head) facts.push(`${sort}:bare-plural`);
}

/** What a verb says of its event: its class, tense, subject and object, and what stands around it. */
export function verbFacts(facts: string[], { candidate, view }: Reading, form: VerbForm): void {
  const { units } = view;
  const { group, subject, object, after } = form;
  const verb = units[group.verb] as Unit;
  const particle = units[group.verb + 1];
  const lemma = particle?.entity === null && particle.tag === 'RP' ? `${form.lemma}-${particle.lower}` : form.lemma;
  const classes = VERB_CLASSES.get(form.lemma) ?? ['none'];
  const tense = group.finite
    ? `${group.perfect ? (units[group.start]?.lower === 'had' ? 'had' : 'perfect') : group.past ? 'past' : group.modal ? group.modal : 'present'}`
    : group.infinitive
      ? 'infinitive'
      : verb.tag;
  facts.push('verb', `lemma:${lemma}`, `tense:${tense}`);
  for (const name of classes) facts.push(`class:${name}`, `class-tense:${name}-${tense}`);
  if (group.passive) facts.push('passive');
  if (group.progressive) facts.push('progressive');
  if (group.negated) facts.push('negated');
  if (group.infinitive) {
    const governor = units[group.governorAt];
    facts.push(
      `governor:${governor?.entity !== null ? 'name' : governor.lower}`,
      `governor-tag:${governor?.tag ?? ''}`,
    );
  }
  headFacts(facts, view, 'subject', group.passive ? object : subject);
  headFacts(facts, view, 'object', group.passive ? [] : object);
  // What stands right behind.
  const next = units[after];
  facts.push(
    `behind:${next === undefined ? 'end' : next.entity !== null ? 'name' : /^(?:IN|TO|,|\.)$/.test(next.tag) ? next.lower : next.tag}`,
  );
  const before = units[group.start - 1];
  facts.push(
    `before:${before === undefined ? 'start' : before.entity !== null ? 'name' : /^(?:IN|TO|CC|,|W)/.test(before.tag) ? before.lower : before.tag}`,
  );
  clauseFacts(facts, units, Math.min(group.start, candidate.unit));
}
