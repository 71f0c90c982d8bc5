import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { RapporteurError } from '../errors';

/**
 * Starts listening and answers with the port that was taken (`port` 0 takes a free one).
 * @throws RapporteurError PORT_IN_USE, or CONFIG_INVALID where the address is not this machine's or the port not allowed
 */
export const listen = (http: Server, { host, port }: { host: string; port: number }): Promise<number> =>
  new Promise((resolve, reject) => {
    http.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, host, port)));
    http.listen({ host, port }, () => {
      http.removeAllListeners('error');
      resolve((http.address() as AddressInfo).port);
    });
  });

/**
 * Finds out early whether we may listen there, before work that takes its time; the port is free again afterwards.
 * @throws RapporteurError as `listen` does
 */
export const checkAddress = async (address: { host: string; port: number }): Promise<void> => {
  const probe = createServer();
  await listen(probe, address);
  await new Promise<void>((resolve) => {
    probe.close(() => resolve());
  });
};

const listenError = (error: NodeJS.ErrnoException, host: string, port: number): Error => {
  switch (error.code) {
    case 'EADDRINUSE':
      return new RapporteurError(
        'PORT_IN_USE',
        `Port ${port} on ${host} is taken by another program: stop it, or choose another with PORT=${port === 65_535 ? 4000 : port + 1}.`,
        { cause: error },
      );
    case 'EACCES':
      return new RapporteurError('CONFIG_INVALID', `PORT: this user may not listen on ${port}; take one above 1023.`, {
        cause: error,
      });
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new RapporteurError('CONFIG_INVALID', `HOST: "${host}" is no address of this machine.`, { cause: error });
    default:
      return error;
  }
};
