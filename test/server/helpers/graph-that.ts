import { RapporteurError } from '../../../src/errors';
import type { Graph } from '../../../src/graph/graph';

/** A graph for tests of the server's own parts, which only ask whether it is there. */
export const graphThat = (does: 'answers' | 'is away'): Graph => {
  const away = () => Promise.reject(new RapporteurError('DB_UNAVAILABLE', 'Neo4j does not answer.'));
  return {
    read: away,
    write: away,
    verify: does === 'answers' ? () => Promise.resolve({ version: '5.26.0', edition: 'community' }) : away,
    close: () => Promise.resolve(),
  };
};
