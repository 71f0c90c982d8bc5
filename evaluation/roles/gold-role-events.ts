import type { Document, Token } from '../../src/extraction/document';
import { NOUN_TRIGGERS } from '../../src/extraction/events/noun-triggers';
import type { RoleEvent } from '../../src/extraction/events/roles/role-event';
import { VERB_TRIGGERS } from '../../src/extraction/events/verb-triggers';
import type { EventType } from '../../src/model/kinds';
import type { GoldArticle } from '../gold-article';

const isTriggerOf = (type: EventType, { lemma }: Token): boolean =>
  NOUN_TRIGGERS.get(lemma)?.type === type || (VERB_TRIGGERS.get(lemma) ?? []).some((trigger) => trigger.type === type);

/** The events of gold as the weighing of roles reads them: a word of their type is the trigger, else the first verb; nothing is told. */
export const goldRoleEvents = ({ tokens }: Document, { events }: GoldArticle): RoleEvent[] =>
  events.map(({ type, status = 'PAST', start, end }) => {
    const inside = tokens.filter((token) => token.start >= start && token.end <= end);
    const trigger =
      inside.find((token) => isTriggerOf(type, token)) ??
      inside.find(({ tag }) => /^VB[DZP]/.test(tag)) ??
      inside.find(({ tag }) => /^NN/.test(tag)) ??
      inside[0];
    return {
      type,
      status,
      topic: type,
      passages: [{ start, end, trigger: trigger?.index ?? 0 }],
      places: [],
      told: [],
    };
  });
