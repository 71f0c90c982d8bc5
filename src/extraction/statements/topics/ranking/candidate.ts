import type { Topic } from '../../../document';
import { Facts } from './features';

/** An entity or event that a statement may be about, with all that is known for and against. */
export interface Candidate extends Topic {
  facts: Facts;
  /** How well the words at `span` stand for it; of several words the best are kept. */
  clearness: number;
}

/** The candidates of one statement: every entity of the article that is named in prose, and every event. */
export class Candidates {
  readonly all: Candidate[] = [];
  private readonly entities = new Map<number, Candidate>();
  private readonly events = new Map<number, Candidate>();

  entity(entity: number): Candidate {
    const known = this.entities.get(entity);
    if (known) return known;
    const made: Candidate = { entity, span: null, clearness: 0, facts: new Facts() };
    this.entities.set(entity, made);
    this.all.push(made);
    return made;
  }

  event(event: number): Candidate {
    const known = this.events.get(event);
    if (known) return known;
    const made: Candidate = { event, span: null, clearness: 0, facts: new Facts() };
    this.events.set(event, made);
    this.all.push(made);
    return made;
  }
}

/** Notes that words of the statement stand for a candidate. */
export const standsFor = (candidate: Candidate, span: Topic['span'], clearness: number): void => {
  if (span === null || clearness <= candidate.clearness) return;
  candidate.span = { start: span.start, end: span.end };
  candidate.clearness = clearness;
};
