import { noteOwnForces } from '../../../../src/extraction/events/roles/own-forces';
import { notedBy } from './noted-by';

/** What is noted of the forces of an event, by the sort of force. */
const noted = (text: string): string[] => notedBy(noteOwnForces, text).filter((fact) => !/ own\|/.test(fact));

describe('noteOwnForces', () => {
  test.each([
    ['Gunmen killed 18 soldiers near Gao on Sunday. Mali is in mourning.', 'Mali own:military|object'],
    ['Rebels attacked a police post near Gao on Sunday. Mali is in mourning.', 'Mali own:police|object'],
    ['Twelve members of the security forces were killed near Gao on Sunday. Mali mourns.', 'Mali own:military|object'],
    ['Soldiers killed a rebel chief near Gao on Sunday. Mali is at war.', 'Mali own:military|subject'],
  ])('%s', (text, fact) => {
    expect(noted(text)).toContain(fact);
  });

  test('says nothing of forces that have an owner, nor of other people', () => {
    expect(noted('Gunmen killed 18 French soldiers near Gao on Sunday. Mali is in mourning.')).toEqual([]);
    expect(noted('Gunmen killed 18 farmers near Gao on Sunday. Mali is in mourning.')).toEqual([]);
  });
});
