import type { WebSocket } from 'ws';
import { SOCKET_LIMITS } from './socket-limits';

const LOOK_MS = 500;

/** Looks after connections whose clients do not read what is sent to them. */
export interface SlowReaders {
  add(socket: WebSocket): void;
  stop(): void;
}

/**
 * Drops a connection where more than SOCKET_LIMITS.unreadBytes wait for longer than SOCKET_LIMITS.unreadMs. A burst that
 * its client takes meanwhile does no harm. What waits cannot grow without end: an operation goes on only when its last
 * message has been taken.
 */
export const dropSlowReaders = (onDrop: (socket: WebSocket) => void): SlowReaders => {
  const since = new Map<WebSocket, number>();
  const sockets = new Set<WebSocket>();
  const look = () => {
    const now = performance.now();
    for (const socket of sockets) {
      if (socket.bufferedAmount <= SOCKET_LIMITS.unreadBytes) since.delete(socket);
      else if (!since.has(socket)) since.set(socket, now);
      else if (now - (since.get(socket) ?? now) > SOCKET_LIMITS.unreadMs) {
        onDrop(socket);
        socket.terminate();
      }
    }
  };
  const looking = setInterval(look, LOOK_MS);
  looking.unref();
  return {
    add: (socket) => {
      sockets.add(socket);
      socket.once('close', () => {
        sockets.delete(socket);
        since.delete(socket);
      });
    },
    stop: () => clearInterval(looking),
  };
};
