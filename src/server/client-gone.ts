import { RapporteurError } from '../errors';

/** Why work is given up when its client has left: a known error, since nothing has failed and nobody reads the answer. */
export const clientGone = (): RapporteurError =>
  new RapporteurError('CANCELLED', 'The client has gone, so the request was given up.');
