import type { DraftEvent } from '../../../../src/extraction/document';
import { annotateEvents, annotateEventsWith } from '../../../../src/extraction/events/annotate-events';
import { giveRoles } from '../../../../src/extraction/events/roles/give-roles';
import { ROLES, type RoleModel, SETTINGS } from '../../../../src/extraction/events/roles/role-model';
import { extract, openDocument } from '../../../../src/extraction/extract';
import { PIPELINE } from '../../../../src/extraction/pipeline';

/** "Name ROLE" of those who take part in the first event of a text. */
const first = (text: string): string[] => {
  const { entities, events } = extract({ text, publishedAt: '2016-02-02T12:00:00Z' });
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const [event] = events;
  return (event?.participants ?? []).map(({ entity, role }) => `${names.get(entity)} ${role}`);
};

/** A model to which nothing but these facts speaks for roles, each for its own, as log-odds. */
const modelOf = (speaking: readonly (readonly [fact: string, role: string, weight: number])[]): RoleModel => {
  const facts = [...new Set(speaking.map(([fact]) => fact))];
  const size = facts.length * (SETTINGS.length + 1) + 1;
  const weights = ROLES.map((role) => {
    const own = new Float64Array(size);
    for (const [fact, of, weight] of speaking) if (of === role) own[facts.indexOf(fact)] = weight;
    own[size - 1] = -3;
    return own;
  });
  return { places: new Map(facts.map((fact, at) => [fact, at])), weights };
};

/** "Name ROLE" of those who take part in the first event of a type by a model, and the event's reasons. */
const weighed = (text: string, type: string, model: RoleModel): { parties: string[]; why: readonly string[] } => {
  const document = openDocument({ text });
  for (const annotate of PIPELINE)
    if (annotate === annotateEvents)
      annotateEventsWith(document, { roles: (events) => giveRoles(document, events, model) });
    else annotate(document);
  const { participants, why } = document.events.find((event) => event.type === type) as DraftEvent;
  return { parties: participants.map(({ entity, role }) => `${document.entities[entity]?.name} ${role}`), why };
};

describe('giveRoles', () => {
  test('whom the clause of an event tells stays', () => {
    expect(first('Japan gave Kenya $50 million in aid.')).toEqual(['Japan ACTOR', 'Kenya TARGET']);
  });

  test('a country that only describes a company takes no part', () => {
    const parties = first('Norway’s Acme Energy Inc. and Chile signed a deal in Oslo on Tuesday.');
    expect(parties).toContain('Chile PARTICIPANT');
    expect(parties.filter((party) => party.startsWith('Norway'))).toEqual([]);
  });

  test('somebody whom another sentence makes likely is added, with the reason', () => {
    const { parties, why } = weighed(
      'Chad and Niger held talks in Doha on Monday. Qatar hosted the delegations.',
      'NEGOTIATION',
      modelOf([
        ['deed:hosts', 'HOST', 6],
        ['told:PARTICIPANT', 'PARTICIPANT', 6],
      ]),
    );
    expect(parties).toEqual(['Chad PARTICIPANT', 'Niger PARTICIPANT', 'Qatar HOST']);
    expect(why).toContain('role:HOST:deed:hosts<-Qatar');
  });

  test('somebody whom the clause tells aside and all else speaks against is left out; its subject stays', () => {
    const text = 'Chad held talks with Mali at the invitation of Niger on Monday.';
    const all = weighed(text, 'NEGOTIATION', modelOf([['lead', 'HOST', 2.9]])).parties;
    expect(all).toEqual(['Chad PARTICIPANT', 'Mali PARTICIPANT', 'Niger HOST']);
    expect(weighed(text, 'NEGOTIATION', modelOf([['told', 'HOST', -3]])).parties).toEqual([
      'Chad PARTICIPANT',
      'Mali PARTICIPANT',
    ]);
  });

  test('a part that all else makes likely takes the place of one that the clause tells', () => {
    const text = 'Chad and Niger held talks in Doha on Monday.';
    expect(weighed(text, 'NEGOTIATION', modelOf([['lead', 'MEDIATOR', 6]])).parties).toEqual([
      'Chad MEDIATOR',
      'Niger MEDIATOR',
    ]);
  });

  test('of a pair of which one is likely the other is the likeliest of its kind', () => {
    const text =
      'Chad is at odds with Niger. Acme Energy Inc. pumps the water. Norway spoke. On Monday the two countries signed a treaty in Lima.';
    const model = modelOf([
      ['named:1', 'PARTICIPANT', 1],
      ['lead', 'PARTICIPANT', 0.5],
      ['foremost', 'PARTICIPANT', 2],
    ]);
    expect(weighed(text, 'AGREEMENT', model).parties.filter((party) => !party.startsWith('Acme'))).toEqual([
      'Chad PARTICIPANT',
      'Niger PARTICIPANT',
    ]);
  });

  test('of troops that clashed both countries are parties', () => {
    const text = 'Chad is at odds with Niger. Their troops clashed at Zouar in 2008.';
    const model = modelOf([
      ['named:1', 'PARTICIPANT', 1],
      ['pronoun', 'PARTICIPANT', 3],
    ]);
    expect(weighed(text, 'ARMED_CONFLICT', model).parties.sort()).toEqual(['Chad PARTICIPANT', 'Niger PARTICIPANT']);
  });
});
