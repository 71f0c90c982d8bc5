import { requireClient } from '../access/require-client';
import type { ServerPart } from '../server-part';

/** `/metrics`: what Prometheus reads; it asks for a token where the API does. */
export const metricsEndpoint: ServerPart = ({ app, access, metrics }) => {
  app.get('/metrics', requireClient(access), async (_request, response) => {
    response.set('cache-control', 'no-store').type(metrics.registry.contentType);
    response.send(await metrics.registry.metrics());
  });
};
