import type { Document, DraftEntity } from '../document';
import { bestOf } from './best-of';
import { bySeat, isBySeat } from './by-seat';
import type { Answer, Phrase } from './phrase';
import { FIGHTERS, SORTS } from './sorts';
import type { Surroundings } from './surroundings';

/** Bodies of which a state has many: "the intelligence ministry" is not the ministry named last. */
const ONE_OF_MANY = /^(?:ministry|department|court|committee|commission|council|office|bureau|agency|service)$/;

/** Words for bodies of every sort. */
const GENERIC = /^(?:group|organi[sz]ation|company|firm|movement|rebels|insurgents|guerrillas|jihadists|separatists)$/;

/** Names that tell of what sort a body is: the European Union is no agency. */
const OTHER_SORT = /\b(?:union|nations|bank|court|council|tribunal|ministry|parliament|assembly|fund)\b/i;

/** Modifiers that tell nothing about which body is meant. */
const PLAIN = new Set(
  'new same whole entire national federal state country local giant ailing troubled embattled own state-owned state-run listed biggest largest tiny small big global international regional public private independent powerful military political armed'.split(
    ' ',
  ),
);

/** "The group", "the watchdog", "the rebels": an organization present that the article calls so, of that sort, or with that word in its name. */
export const byBody = (document: Document, phrase: Phrase, surroundings: Surroundings): Answer => {
  const { head, modifiers, owner, behind } = phrase;
  const { present, described } = surroundings;
  if (isBySeat(phrase)) return bySeat(document, phrase, surroundings);
  // "The body was found": nobody's.
  if (head === 'body') return null;
  if (document.entities[behind ?? -1]?.kind === 'PERSON') return null;
  const sort = SORTS.get(head);
  const callings = described.called.get(head);
  const called = ({ index }: DraftEntity): number => {
    const exact = callings?.get(index);
    return exact === undefined ? 0 : exact ? 1.8 : 1.2;
  };
  const named = ({ name, aliases }: DraftEntity): boolean =>
    sort !== undefined && (sort.words.test(name) || aliases.some((alias) => sort.words.test(alias)));
  const ofKind = ({ organizationKind, name }: DraftEntity): boolean =>
    sort?.kinds.includes(organizationKind ?? 'OTHER') === true &&
    (GENERIC.test(head) || sort.words.test(name) || !OTHER_SORT.test(name));
  const telling = modifiers.filter((word) => !PLAIN.has(word));
  const agrees = ({ index, name, aliases }: DraftEntity): number => {
    const own = [...(described.nouns.get(index)?.values() ?? [])];
    const words = [name, ...aliases].join(' ').toLowerCase();
    return telling.filter((word) => own.some((set) => set.has(word)) || words.includes(word)).length;
  };
  const country = owner !== null && document.entities[owner]?.kind === 'COUNTRY' ? document.entities[owner]?.id : null;
  const suffix = country?.replace('country:', '-');
  const fits = (entity: DraftEntity): boolean =>
    entity.kind === 'ORGANIZATION' &&
    (called(entity) > 0 || named(entity) || ofKind(entity)) &&
    !(ONE_OF_MANY.test(head) && telling.length > 0 && agrees(entity) === 0);
  const best = bestOf(document, present, {
    fits,
    score: ({ distance, count, subject, within }, entity) => {
      const said = called(entity);
      return (
        said +
        (named(entity) ? 0.9 : 0) +
        (ofKind(entity) ? 0.9 : 0) +
        Math.min(1, agrees(entity) * 0.6) +
        (suffix !== undefined && entity.id.endsWith(suffix) ? 0.8 : 0) +
        1.2 -
        Math.min(distance, said > 0 || named(entity) ? 6 : 10) * 0.35 +
        Math.min(1, count * 0.2) +
        (subject ? 0.3 : 0) -
        (within === 'MODIFIER' ? 0.4 : 0)
      );
    },
  });
  // Whoever alone fits may have been named long before.
  const alone = best?.next === Number.NEGATIVE_INFINITY;
  if (best === null || best.score < (alone ? ALONE : 0.4)) return null;
  // Two armed groups, and either may be meant.
  if (FIGHTERS.has(head) && best.score - best.next < 0.5) return null;
  return {
    entity: best.entity,
    why: `description:${[...modifiers, head].join(' ')}<-${document.entities[best.entity]?.name}`,
  };
};

/** What the only organization of its sort must score. */
const ALONE = -1.5;
