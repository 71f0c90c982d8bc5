import type { Unit } from '../../clauses/units';
import type { DraftEntity } from '../../document';
import { ROLE_NOUNS } from '../../lexicons/title-words';
import { FIGHTERS, isBodyNoun, SORTS } from '../../reference/sorts';
import { phrasesAround } from './own-forces';
import type { RoleArticle } from './role-article';
import type { RoleEvent } from './role-event';
import type { SentenceParts } from './sentence-parts';
import type { Note } from './slot-facts';

/** What sort of actor a noun stands for, one or several. */
type Sort = 'person' | 'people' | 'body' | 'bodies' | 'fighters';

const singular = (noun: string): string => noun.replace(/ies$/, 'y').replace(/men$/, 'man').replace(/s$/, '');

const sortOf = ({ lower, tag, entity, meant }: Unit): Sort | null => {
  if (entity !== null || meant !== null || !/^NN/.test(tag)) return null;
  if (FIGHTERS.has(lower)) return 'fighters';
  const several = tag.endsWith('S');
  const one = several ? singular(lower) : lower;
  if (ROLE_NOUNS.has(one)) return several ? 'people' : 'person';
  return isBodyNoun(one) ? (several ? 'bodies' : 'body') : null;
};

/** True where an entity is called by a noun that names nobody: by a title or office, or as a body of that sort. */
const isCalled = (article: RoleArticle, noun: string, entity: DraftEntity): boolean => {
  const { index, kind, titles, name, organizationKind } = entity;
  if (kind === 'PERSON') {
    const held = (article.offices.get(index) ?? []).flatMap(({ title }) => title?.toLowerCase() ?? []);
    return [...titles, ...held].some((title) => title.split(/[ -]/).includes(noun));
  }
  const sort = SORTS.get(noun) ?? SORTS.get(`${noun}s`);
  return sort !== undefined && (sort.words.test(name) || sort.kinds.includes(organizationKind ?? ''));
};

/** Notes who may be meant by nouns of a trigger's clause that name nobody ("the country's regulator", "three officers"), and in which place they stand. */
export const noteDescribed = (article: RoleArticle, event: RoleEvent, note: Note): void => {
  for (const { trigger } of event.passages) {
    const sentence = article.document.tokens[trigger]?.sentence ?? -1;
    for (const view of article.partsOf(sentence)) {
      const at = view.units.findLastIndex(({ token }) => token <= trigger);
      if (at < 0) continue;
      for (const [slot, { head }] of phrasesAround(view, at)) {
        const unit = view.units[head] as Unit;
        const sort = sortOf(unit);
        if (sort === null || isMeant(view, head)) continue;
        noteLinks(article, { sentence, noun: singular(unit.lower), sort, slot }, note);
      }
    }
  }
};

/** True where the words of a phrase tell whom it means. */
const isMeant = ({ parts }: SentenceParts, head: number): boolean =>
  parts.some((part) => part.unit === head || (part.head === head && part.standing === 'stands-in'));

/** Notes what entities may be to the noun: called so, the subject of the next sentence, or the first of its kind that is named behind. */
const noteLinks = (
  article: RoleArticle,
  { sentence, noun, sort, slot }: { sentence: number; noun: string; sort: Sort; slot: string },
  note: Note,
): void => {
  const wanted = sort === 'person' || sort === 'people' ? 'PERSON' : 'ORGANIZATION';
  const next = article
    .partsOf(sentence + 1)
    .flatMap(({ parts }) => parts)
    .find(({ subjectOf, entity }) => subjectOf.length > 0 && article.document.entities[entity]?.kind === wanted);
  let soonest = { entity: -1, at: Number.POSITIVE_INFINITY };
  for (const entity of article.entities) {
    if (entity.kind !== wanted) continue;
    const first = Math.min(...(article.sentences.get(entity.index) ?? []));
    if (first > sentence && first < soonest.at) soonest = { entity: entity.index, at: first };
    const called = isCalled(article, noun, entity);
    if (called) for (const fact of [`called:${sort}`, `called:${sort}|${slot}`]) note(entity.index, fact);
    if (entity.index === next?.entity) note(entity.index, `described-next:${sort}|${slot}`);
  }
  if (soonest.entity >= 0)
    for (const fact of [`described-soon:${sort}`, `described-soon:${sort}|${slot}`]) note(soonest.entity, fact);
};
