import type { ParticipantRole } from '../../../model/kinds';
import type { Document } from '../../document';
import type { MergedEvent } from '../merge-events';
import type { Party } from '../parties';
import { roleArticle } from './role-article';
import { type RoleCandidate, roleCandidates } from './role-candidates';
import { type RoleEvent, rolesIn } from './role-event';
import { type RoleModel, reasonFor, roleProbabilities } from './role-model';
import { isStrong } from './slot-facts';

/**
 * How likely somebody must take part whom the clause of the event does not tell: one more raises F1 from about half of the F1 that is reached
 * (Lipton and others 2014), and somewhat sooner by articles that were kept back, since the weights are careful.
 */
const LEAST = 0.23;

/** The same for the second of a pair of which one is known. */
const LEAST_OF_PAIR = 0.05;

/** The events of an article as the weighing of roles reads them. */
export const roleEventsOf = (events: readonly MergedEvent[]): RoleEvent[] =>
  events.map(({ whole, members }) => ({
    type: whole.type,
    status: whole.status,
    topic: whole.topic,
    passages: [whole, ...members.filter(({ trigger }) => trigger !== whole.trigger)],
    places: whole.places,
    told: whole.parties,
  }));

/** Somebody who takes part, and why. */
interface Chosen extends Party {
  why: string | null;
}

/**
 * Weighs who takes part in each event of an article and puts it into `whole.parties`: whom its own clause tells, unless all the rest
 * speaks against it, and whom all the rest of the article makes likely enough. Gives the reasons for the latter, event by event.
 */
export const giveRoles = (document: Document, events: readonly MergedEvent[], model: RoleModel): string[][] => {
  if (events.length === 0) return [];
  const read = roleEventsOf(events);
  return roleCandidates(roleArticle(document), read).map((candidates, at) => {
    const event = read[at] as RoleEvent;
    const merged = events[at] as MergedEvent;
    const chosen = chooseRoles(model, event, { candidates, pair: pairIn(document, event) });
    merged.whole = { ...merged.whole, parties: chosen.map(({ entity, role }) => ({ entity, role })) };
    return chosen.flatMap(({ entity, role, why }) =>
      why === null ? [] : [`role:${role}:${why}<-${document.entities[entity]?.name}`],
    );
  });
};

/** Whom a pair is made of, by its noun: "the two ministers" are never two countries. */
const PAIRS: readonly (readonly [noun: RegExp, kind: RegExp])[] = [
  [
    /^(?:m[ae]n|women|leaders|ministers|presidents|premiers|chancellors|officials|envoys|negotiators|diplomats)$/,
    /^kind:PERSON$/,
  ],
  [/^(?:countries|nations|neighbou?rs|governments|states|capitals|armies|militaries)$/, /^kind:COUNTRY$/],
  [/^(?:companies|firms|groups|parties|banks|airlines|teams)$/, /^kind:ORGANIZATION$/],
  [/^(?:sides|forces|troops|soldiers|warplanes|navies|fighters)$/, /^kind:(?:COUNTRY|ORGANIZATION)$/],
  [/^(?:they|would|will|had|have|were|are|met|agreed|signed|also|last)?$/, /^kind:/],
];

/** "the two countries", "both sides", "the two", "their troops clashed", "they met": a pair that was named before. */
const PAIR = /\b(?:the|these|those|between|of the) two\b(?: (\w+))?|\bboth (\w+s)\b|^their (\w+s)\b|^(they)\b/i;

/** Of what kind those are whom the passages of an event mean by a pair, as a test of facts; null where they name none. */
const pairIn = ({ text }: Document, { type, passages }: RoleEvent): RegExp | null => {
  if (!rolesIn({ type }).includes('PARTICIPANT')) return null;
  for (const { start, end } of passages) {
    const found = PAIR.exec(text.slice(start, end));
    const noun = (found?.slice(1).find((word) => word !== undefined) ?? '').toLowerCase();
    const kind = found && PAIRS.find(([words]) => words.test(noun))?.[1];
    if (kind) return kind;
  }
  return null;
};

/** How likely somebody is the second of a pair: those named beside it, and those whom the article is about, come first. */
const asSecond = ({ facts, most }: Weighed): number =>
  most + (facts.has('sentence') ? 0.15 : 0) + (facts.has('foremost') ? 0.1 : 0) + (facts.has('named:5') ? 0.1 : 0);

/** Somebody of whom no clause tells a part, with the likeliest. */
interface Weighed extends RoleCandidate {
  most: number;
  role: ParticipantRole;
}

/** How likely each of `roles` is for somebody of whom these facts are known, and the likeliest; undefined where there is none. */
const likeliest = (
  model: RoleModel,
  facts: ReadonlySet<string>,
  roles: readonly ParticipantRole[],
): { likely: number[]; most: number; role: ParticipantRole | undefined } => {
  const likely = roleProbabilities(model, facts, roles);
  const most = Math.max(...likely);
  return { likely, most, role: roles[likely.indexOf(most)] };
};

/** Those who take part, those whom the event's clause tells first. */
const chooseRoles = (
  model: RoleModel,
  event: RoleEvent,
  { candidates, pair }: { candidates: readonly RoleCandidate[]; pair: RegExp | null },
): Chosen[] => {
  const roles = rolesIn(event);
  const known = new Set(event.told.map(({ entity }) => entity));
  const weighed = candidates.flatMap(({ entity, facts }): Weighed[] => {
    if (known.has(entity)) return [];
    const { most, role } = likeliest(model, facts, roles);
    return role ? [{ entity, facts, most, role }] : [];
  });
  const more = weighed.filter(({ most }) => most >= LEAST);
  if (pair !== null) {
    const isOf = (facts: ReadonlySet<string>): boolean => [...facts].some((fact) => pair.test(fact));
    const parties = new Set(
      [...event.told, ...more].flatMap(({ entity, role }) => (role === 'PARTICIPANT' ? [entity] : [])),
    );
    const [first, ...rest] = candidates.filter(({ entity, facts }) => parties.has(entity) && isOf(facts));
    const [next] = weighed
      .filter(
        ({ entity, most, role, facts }) =>
          !parties.has(entity) &&
          most >= LEAST_OF_PAIR &&
          role === 'PARTICIPANT' &&
          isOf(facts) &&
          first?.facts.has('kind:PERSON') === facts.has('kind:PERSON'),
      )
      .sort((a, b) => asSecond(b) - asSecond(a));
    if (first && rest.length === 0 && next) more.push(next);
  }
  return [
    ...event.told.flatMap((party) => settled(model, party, { roles, candidates })),
    ...more.map(({ entity, facts, role }) => ({ entity, role, why: reasonFor(model, facts, role) })),
  ];
};

/** A party that a clause tells less likely than this by all else that is known is left out. */
const UNLIKELY = 0.1;

/** A part as likely as this takes the place of one that a clause tells and that is unlikely. */
const LIKELY = 0.5;

/** Somebody of whom a clause tells a part: in another one where all else speaks for that, or left out where it speaks against any. */
const settled = (
  model: RoleModel,
  party: Party,
  { roles, candidates }: { roles: readonly ParticipantRole[]; candidates: readonly RoleCandidate[] },
): Chosen[] => {
  const facts = candidates.find(({ entity }) => entity === party.entity)?.facts;
  const told = { ...party, why: null };
  if (!facts) return [told];
  const { likely, most, role } = likeliest(model, facts, roles);
  // What stands as subject or object of the very verb takes part, however rare that is elsewhere.
  if (most < UNLIKELY && ![...facts].some(isStrong)) return [];
  if (role && most >= LIKELY && (likely[roles.indexOf(party.role)] ?? 0) < LIKELY / 4)
    return [{ entity: party.entity, role, why: reasonFor(model, facts, role) }];
  return [told];
};
