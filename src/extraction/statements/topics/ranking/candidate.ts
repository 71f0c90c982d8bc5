import type { Topic } from '../../../document';
import { Facts, FEATURES } from './features';

/** An entity or event that a statement may be about, with all that is known for and against. */
export interface Candidate extends Topic {
  facts: Facts;
  /** How well the words at `span` stand for it; of several words the best are kept. */
  clearness: number;
}

/** For how many candidates bytes are taken at once. */
const BLOCK = 32;

/** The candidates of one statement: every entity of the article that is named in prose, and every event. */
export class Candidates {
  readonly all: Candidate[] = [];
  private readonly entities = new Map<number, Candidate>();
  private readonly events = new Map<number, Candidate>();
  private block = new Uint8Array(0);

  entity(entity: number): Candidate {
    const known = this.entities.get(entity);
    if (known) return known;
    const made: Candidate = { entity, span: null, clearness: 0, facts: this.facts() };
    this.entities.set(entity, made);
    this.all.push(made);
    return made;
  }

  event(event: number): Candidate {
    const known = this.events.get(event);
    if (known) return known;
    const made: Candidate = { event, span: null, clearness: 0, facts: this.facts() };
    this.events.set(event, made);
    this.all.push(made);
    return made;
  }

  /** Bytes for many candidates are taken at once: each piece of memory of its own costs as much as the facts. */
  private facts(): Facts {
    const at = this.all.length % BLOCK;
    if (at === 0) this.block = new Uint8Array(BLOCK * FEATURES.length);
    return new Facts(this.block, at);
  }
}

/** Notes that words of the statement stand for a candidate. */
export const standsFor = (candidate: Candidate, span: Topic['span'], clearness: number): void => {
  if (span === null || clearness <= candidate.clearness) return;
  candidate.span = { start: span.start, end: span.end };
  candidate.clearness = clearness;
};
