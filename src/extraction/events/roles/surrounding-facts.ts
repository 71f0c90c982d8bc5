import type { RoleArticle } from './role-article';
import type { RoleEvent } from './role-event';
import type { Note } from './slot-facts';

/** Notes who is named in the sentences around those that tell an event, how, and who belongs to where it takes place. */
export const noteSurroundings = (article: RoleArticle, event: RoleEvent, note: Note): void => {
  const own = [...new Set(event.passages.map(({ start }) => article.sentenceAt(start)))];
  const main = own[0] ?? -1;
  const paragraph = article.document.sentences[main]?.paragraph;
  for (const { index } of article.entities) {
    const where = article.sentences.get(index) ?? new Set<number>();
    const all = [...where];
    if (own.some((at) => where.has(at - 1))) note(index, 'sentence-before');
    if (own.some((at) => where.has(at + 1))) note(index, 'sentence-behind');
    if (all.some((at) => article.document.sentences[at]?.paragraph === paragraph)) note(index, 'paragraph');
    if (all.every((at) => at > main)) note(index, 'named-later');
    if (all.every((at) => at < main - 1 || at > main + 1)) note(index, 'apart');
  }
  noteBeside(article, main - 1, (entity, fact) => note(entity, `sentence-before:${fact}`));
  noteBeside(article, main + 1, (entity, fact) => note(entity, `sentence-behind:${fact}`));
  notePlaces(article, event, note);
};

const noteBeside = ({ document, partsOf }: RoleArticle, sentence: number, note: Note): void => {
  const paragraph = document.sentences[sentence]?.paragraph;
  if (paragraph === undefined || document.paragraphs[paragraph]?.role !== 'BODY') return;
  for (const { parts } of partsOf(sentence))
    for (const { entity, standing, subjectOf } of parts) {
      if (subjectOf.length > 0) note(entity, 'subject');
      else if (standing !== 'head' && standing !== 'meant') note(entity, standing);
    }
};

const notePlaces = ({ countryOf, offices, home }: RoleArticle, { places }: RoleEvent, note: Note): void => {
  for (const place of places) {
    note(place, 'is-place');
    const country = countryOf(place);
    if (country === null) continue;
    note(country, 'place-in');
    for (const [person, held] of offices)
      if (held.some(({ target }) => target === country)) note(person, 'office-at-place');
  }
  if (home !== null) note(home, 'dateline');
};
