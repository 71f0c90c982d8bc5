import { type NounPhrase, phraseStartingAt, phrasesStartingAt } from '../../clauses/noun-phrase';
import { subjectOf } from '../../clauses/subject';
import type { Unit } from '../../clauses/units';
import { classesByWord } from '../../lexicons/classes-by-word';
import type { RoleArticle } from './role-article';
import type { RoleEvent } from './role-event';
import type { SentenceParts } from './sentence-parts';
import type { Note } from './slot-facts';
import { triggerFrame } from './trigger-frame';

/** Those who act for a country where no word says whose they are, a class a line. */
const LINES = `
military | army military navy air-force troops soldiers soldier forces marines commandos paratroopers infantry warplanes jets helicopters artillery tanks garrison servicemen conscripts recruits general colonel
police | police policemen policeman policewoman officers officer gendarmes gendarme constables detectives guards guard investigators agents customs coastguard border-guards
state | government authorities cabinet state administration regime officials junta presidency
court | court courts judge judges prosecutor prosecutors tribunal magistrate magistrates jury
house | parliament lawmakers legislators assembly deputies senate senators congress legislature mps
`;

const CLASSES = classesByWord(LINES);

/** Heads of which the word before tells whose they are: "police posts", "army camp". */
const HELD =
  /^(?:posts?|outposts?|camps?|bases?|barracks|convoys?|patrols?|stations?|checkpoints?|headquarters|positions?|vehicles?|trucks?|units?|chief|commander)$/;

/** Of which more are told behind "of": "members of the security forces". */
const COUNTED = /^(?:members?|units?|dozens|hundreds|scores|thousands|number|group|part|some|many|\d+)$/;

/** What sort of force a phrase stands for that names nobody whose it is; undefined for other phrases. */
const forceIn = (units: readonly Unit[], { start, head, end }: NounPhrase): string | undefined => {
  const words = units.slice(start, head + 1);
  if (words.some(({ entity, meant }) => entity !== null || meant !== null)) return undefined;
  const word = units[head]?.lower ?? '';
  if (units[end]?.lower === 'of' && COUNTED.test(word)) {
    const inner = phraseStartingAt(units, end + 1);
    return inner ? forceIn(units, inner) : undefined;
  }
  if (units[end]?.lower === 'of' && units[end + 1]?.entity !== null) return undefined;
  const held = HELD.test(word)
    ? words
        .slice(0, -1)
        .flatMap(({ lower }) => CLASSES.get(lower) ?? [])
        .at(0)
    : undefined;
  return held ?? CLASSES.get(word)?.[0];
};

/** Units behind a noun in which those are looked for whom prepositions bring in. */
const NEAR = 10;

/** The phrases around a trigger that may stand for a force, each with the place in which it stands. */
export const phrasesAround = (
  view: SentenceParts,
  trigger: number,
): (readonly [slot: string, phrase: NounPhrase])[] => {
  const { units, verbs } = view;
  const { own, end, governor, passive, objects } = triggerFrame(view, trigger);
  const found: (readonly [string, NounPhrase])[] = [];
  const verb = verbs[own] ?? verbs[governor];
  const role = own >= 0 ? (passive ? 'object' : 'subject') : 'subject-of-governor';
  if (verb) for (const phrase of subjectOf(units, verb)) found.push([role, phrase]);
  if (!passive) for (const phrase of objects) found.push(['object', phrase]);
  for (let at = end; at < Math.min(units.length, end + NEAR); at++) {
    const unit = units[at];
    if (unit?.entity !== null || !/^(?:by|between|with|against|on|of|among)$/.test(unit.lower)) continue;
    for (const phrase of phrasesStartingAt(units, at + 1, { between: unit.lower === 'between' }))
      found.push([unit.lower, phrase]);
  }
  return found;
};

/** The country whose "the army" is, at an event: that of its place, else the one the article names most. */
const countryAt = (article: RoleArticle, { places }: RoleEvent): number | null => {
  for (const place of places) {
    const country = article.countryOf(place);
    if (country !== null) return country;
  }
  const { entities } = article.document;
  return [...article.foremost].find((entity) => entities[entity]?.kind === 'COUNTRY') ?? article.home;
};

/** Notes of a country how its army, police, government, courts or parliament, named without it, stand to the trigger of a passage. */
export const noteOwnForces = (article: RoleArticle, event: RoleEvent, note: Note): void => {
  const country = countryAt(article, event);
  if (country === null) return;
  for (const { trigger } of event.passages)
    for (const view of article.partsOf(article.document.tokens[trigger]?.sentence ?? -1)) {
      const at = view.units.findLastIndex(({ token }) => token <= trigger);
      if (at < 0) continue;
      for (const [slot, phrase] of phrasesAround(view, at)) {
        const force = forceIn(view.units, phrase);
        if (force) for (const fact of [`own:${force}|${slot}`, `own|${slot}`]) note(country, fact);
      }
    }
};
