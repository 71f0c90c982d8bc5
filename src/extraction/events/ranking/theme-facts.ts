import type { NounPhrase } from '../../clauses/noun-phrase';
import type { Unit } from '../../clauses/units';
import type { Candidate, SentenceView } from '../candidate';
import type { Gathered } from '../gather-candidates';
import { lemmaAt } from '../noun-frame';
import type { EventScene } from './event-scene';
import { type Facts, stem } from './facts';
import { themesOf } from './theme-words';

/** What the words of a passage are about, whatever its type: the trigger, who does it to whom, and what else stands there. */
export function themeFactsOf({ readings, view }: Gathered, { themes, opening }: EventScene): Facts {
  const { units } = view;
  const wordFacts = wordFactsOf(view);
  const [{ form, start, end, unit: trigger }] = readings as [Candidate];
  const facts = new Set<string>();
  const told = themesOf(form.lemma);
  for (const theme of told) facts.add(`${form.sort}-theme:${theme}`);
  if (told.length === 0) facts.add(`${form.sort}-theme:none`);
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] as Unit;
    if (i === trigger || unit.start < start || unit.end > end) continue;
    for (const fact of wordFacts[i] as Facts) facts.add(fact);
  }
  if (form.sort === 'verb') {
    const { group, subject, object } = form;
    headThemes(facts, view, 'subject', group.passive ? object : subject, told);
    headThemes(facts, view, 'object', group.passive ? [] : object, told);
  } else if (form.frame.verb >= 0) {
    const verb = lemmaAt(view, form.frame.verb);
    facts.add(`support:${verb}`);
    for (const theme of themesOf(verb)) facts.add(`support-theme:${theme}`);
  }
  // The news that an article opens with is what all of it is about.
  const part = view.sentence.index === opening ? 'article-opening' : 'article';
  for (const theme of themes) facts.add(`${part}:${theme}`);
  return [...facts];
}

const WORD_FACTS = new WeakMap<SentenceView, readonly Facts[]>();

/** What each word of a sentence tells where it stands in a passage: the same for all its triggers. */
function wordFactsOf(view: SentenceView): readonly Facts[] {
  const known = WORD_FACTS.get(view);
  if (known) return known;
  const facts = view.units.map(({ entity, tag, lower }, at): Facts => {
    const sort = entity === null ? 'in' : 'name';
    const themes = themesAt(view, at).map((theme) => `${sort}-theme:${theme}`);
    return entity === null && CONTENT.test(tag) && PLAIN.test(lower) ? [...themes, `word:${stem(lower)}`] : themes;
  });
  WORD_FACTS.set(view, facts);
  return facts;
}

const CONTENT = /^(?:JJ|NN|VB|RB|CD|RP)/;
const PLAIN = /^\p{L}{3,}$/u;

function headThemes(
  facts: Set<string>,
  view: SentenceView,
  sort: string,
  phrases: readonly NounPhrase[],
  told: readonly string[],
): void {
  for (const { head } of phrases.slice(0, 2)) {
    const themes = themesAt(view, head);
    for (const theme of themes) {
      facts.add(`${sort}-theme:${theme}`);
      for (const deed of told) facts.add(`${deed}>${sort}:${theme}`);
    }
    const unit = view.units[head] as Unit;
    if (unit.entity === null) facts.add(`${sort}-head:${lemmaAt(view, head)}`);
  }
}

/** Of a name, what its words are about: "the Libyan National Army". */
const themesAt = (view: SentenceView, at: number): readonly string[] => {
  const { entity, named, lower } = view.units[at] as Unit;
  if (entity === null) return themesOf(lemmaAt(view, at), lower);
  return named ? lower.split(/[^\p{L}]+/u).flatMap((word) => themesOf(word)) : [];
};
