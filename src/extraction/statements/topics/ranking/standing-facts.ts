import { firstBehind } from '../../spans';
import type { Feature } from './features';
import { firstAtOrBehind, type Scene, standsIn } from './scene';

const KINDS: Readonly<Record<string, Feature>> = {
  PERSON: 'person',
  COUNTRY: 'country',
  ORGANIZATION: 'organization',
  PLACE: 'place',
};

const SORTS: Readonly<Record<string, Feature>> = {
  GOVERNMENT: 'government',
  INTERGOVERNMENTAL: 'intergovernmental',
  ALLIANCE: 'alliance',
  ARMED_GROUP: 'armed-group',
  COMPANY: 'company',
  MEDIA: 'media',
  PARTY: 'political-party',
  CITY: 'city',
  REGION: 'region',
};

/** Notes of each entity what it is and how the article treats it: how often it is named, and where last. */
export const noteStanding = (scene: Scene): void => {
  const { context, article, statement, candidates, previous } = scene;
  const { sentences, entities } = context.document;
  const own = sentences[firstBehind(sentences, statement.start)];
  const beside = sentences[firstBehind(sentences, statement.cue?.start ?? statement.start)];
  const lastOfKind = new Map<string, { entity: number; at: number }>();
  for (const { entity, facts } of candidates.all) {
    if (entity === undefined) continue;
    const kind = entities[entity]?.kind ?? '';
    const named = KINDS[kind];
    if (named) facts.note(named);
    const sort = SORTS[entities[entity]?.organizationKind ?? entities[entity]?.placeKind ?? ''];
    if (sort) facts.note(sort);
    facts.note('share', article.shares.get(entity) ?? 0);
    if (context.foremost.get(kind) === entity) facts.note('foremost');
    if (article.titled.has(entity)) facts.note('in-title');
    if (article.lead.has(entity)) facts.note('in-lead');
    if (previous && entity !== previous.speaker && standsIn(article, entity, previous)) {
      facts.note('named-before');
      if (facts.has('same-speaker')) facts.note('named-before-same-speaker');
      if (facts.has('goes-on')) facts.note('named-before-part');
      if (facts.has('points-back')) facts.note('named-before-back');
    }
    if (beside) {
      if (standsIn(article, entity, { start: beside.start, end: Math.min(beside.end, statement.start) }))
        facts.note('beside-before');
      if (standsIn(article, entity, { start: Math.max(beside.start, statement.end), end: beside.end }))
        facts.note('beside-behind');
    }
    const places = article.places.get(entity) ?? [];
    const last = places[firstAtOrBehind(places, statement.start) - 1];
    const distance = last === undefined || !own ? 9 : own.index - firstBehind(sentences, last);
    facts.note(distance <= 1 ? 'near-1' : distance <= 2 ? 'near-2' : 'far');
    if (last !== undefined && entity !== statement.speaker && last > (lastOfKind.get(kind)?.at ?? -1))
      lastOfKind.set(kind, { entity, at: last });
  }
  for (const { entity } of lastOfKind.values()) candidates.entity(entity).facts.note('last-named');
};
