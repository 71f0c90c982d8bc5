import { isVerb } from '../../clauses/verb-group';
import type { NounForm } from '../candidate';
import { lemmaAt } from '../noun-frame';
import { clauseFacts } from './clause-facts';
import type { Reading } from './facts';
import { VERB_CLASSES } from './word-classes';

/** What a noun says of its event: the verb that it stands with, its article, and what describes it. */
export function nounFacts(facts: string[], { candidate, view }: Reading, form: NounForm): void {
  const { units } = view;
  const { phrase, at, as, joint, verb, end } = form.frame;
  facts.push('noun', `lemma:${form.lemma}`, `as:${as}`);
  if (joint) facts.push(`joint:${joint}`);
  if (verb >= 0) {
    const lemma = lemmaAt(view, verb);
    facts.push(`support:${as}-${lemma}`, `support-tag:${units[verb]?.tag ?? ''}`);
    for (const name of VERB_CLASSES.get(lemma) ?? []) facts.push(`support-class:${name}`);
  }
  const opener = units[phrase.start]?.lower ?? '';
  facts.push(
    `opener:${phrase.start === at ? 'none' : /^(?:the|this|that|these|those|its|their|his|her|an?|another|no|any|some|further|new)$/.test(opener) ? opener : (units[phrase.start]?.tag ?? '')}`,
  );
  if (units[at]?.tag === 'NNS') facts.push('plural');
  const words = units.slice(phrase.start, at);
  if (words.some(({ entity }) => entity !== null)) facts.push('name-before');
  if (words.some(({ tag }) => tag === 'CD')) facts.push('counted');
  for (const { lower, entity, tag } of words)
    if (entity === null && /^(?:JJ|VB|NN)/.test(tag)) facts.push(`modifier:${lower}`);
  if (units.slice(at + 1, end).some(({ entity }) => entity !== null)) facts.push('name-behind');
  const next = units[phrase.end];
  facts.push(
    `behind:${next === undefined ? 'end' : next.entity !== null ? 'name' : /^(?:IN|TO|,|\.|W)/.test(next.tag) ? next.lower : next.tag}`,
  );
  const before = units[phrase.start - 1];
  facts.push(
    `before:${before === undefined ? 'start' : before.entity !== null ? 'name' : /^(?:IN|TO|CC|,)/.test(before.tag) ? before.lower : isVerb(before) ? lemmaAt(view, phrase.start - 1) : before.tag}`,
  );
  clauseFacts(facts, units, phrase.start);
  if (candidate.vague) facts.push('vague');
}
