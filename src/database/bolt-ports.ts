import { connect, createServer } from 'node:net';

const LOOPBACK = '127.0.0.1';
/** Bolt's magic number, then four version proposals: 5.4 down to 5.0, the rest empty (Bolt protocol, "Handshake"). */
const BOLT_HANDSHAKE = Buffer.from('6060b017000404050000000000000000000000000'.slice(0, 40), 'hex');

/** True when nothing listens on this loopback port. */
export function isPortFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, LOOPBACK, () => server.close(() => resolve(true)));
  });
}

/** A loopback port that was free a moment ago. */
export function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, LOOPBACK, () => {
      const address = server.address();
      server.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('The operating system gave no port.'));
      });
    });
  });
}

/** True when something speaks Bolt on this loopback port now. */
export function answersBolt(port: number, { timeoutMs = 1000 }: { timeoutMs?: number } = {}): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, LOOPBACK);
    const finish = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(timeoutMs, () => finish(false));
    socket.once('connect', () => socket.write(BOLT_HANDSHAKE));
    socket.once('data', (reply) => finish(reply.length >= 4 && reply.readUInt32BE(0) !== 0));
    socket.once('error', () => finish(false));
    socket.once('close', () => finish(false));
  });
}
