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

/** A model to which only those who host anything speak for a role. */
const hosting = (): RoleModel => {
  const size = SETTINGS.length + 2;
  const weights = ROLES.map((role) => {
    const own = new Float64Array(size);
    own[0] = role === 'HOST' ? 6 : 0;
    own[size - 1] = -3;
    return own;
  });
  return { places: new Map([['deed:hosts', 0]]), weights };
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
    const document = openDocument({
      text: 'Chad and Niger held talks in Doha on Monday. Qatar hosted the delegations.',
    });
    for (const annotate of PIPELINE)
      if (annotate === annotateEvents)
        annotateEventsWith(document, { roles: (events) => giveRoles(document, events, hosting()) });
      else annotate(document);
    const { participants, why } = document.events.find(({ type }) => type === 'NEGOTIATION') as DraftEvent;
    expect(participants.map(({ entity, role }) => `${document.entities[entity]?.name} ${role}`)).toEqual([
      'Chad PARTICIPANT',
      'Niger PARTICIPANT',
      'Qatar HOST',
    ]);
    expect(why).toContain('role:HOST:deed:hosts<-Qatar');
  });
});
