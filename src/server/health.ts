import type { ServerPart } from './server-part';

const ANSWER_MS = 3_000;

/** `/health/live`: the process answers. `/health/ready`: the database answers too, else 503 with the error's code. */
export const health: ServerPart = ({ app, graph }) => {
  app.get('/health/live', (_request, response) => {
    response.set('cache-control', 'no-store').json({ status: 'live' });
  });
  app.get('/health/ready', async (_request, response) => {
    response.set('cache-control', 'no-store');
    try {
      await within(ANSWER_MS, graph.verify());
      response.json({ status: 'ready' });
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : 'DB_UNAVAILABLE';
      response.status(503).json({ status: 'unavailable', code });
    }
  });
};

const within = async <T>(milliseconds: number, work: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};
