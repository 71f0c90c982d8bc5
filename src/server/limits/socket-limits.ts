import type { WebSocket } from 'ws';

/** What the WebSocket connections of one server may take. */
export const SOCKET_LIMITS = {
  connections: 1_000,
  /** From one address. */
  connectionsOfClient: 100,
  /** Operations that run on one connection at a time. */
  operations: 50,
  /** What a client that does not read may leave waiting here, and for how long more than that. */
  unreadBytes: 4 * 1024 * 1024,
  unreadMs: 5_000,
} as const;

/** Counts connections by client. */
export interface SocketCount {
  hasRoomFor(client: string): boolean;
  /** The connection counts until it closes. */
  add(client: string, socket: WebSocket): void;
}

/** Makes a count that begins at zero. */
export const countSockets = (): SocketCount => {
  const ofClient = new Map<string, number>();
  let all = 0;
  return {
    hasRoomFor: (client) =>
      all < SOCKET_LIMITS.connections && (ofClient.get(client) ?? 0) < SOCKET_LIMITS.connectionsOfClient,
    add: (client, socket) => {
      all += 1;
      ofClient.set(client, (ofClient.get(client) ?? 0) + 1);
      socket.once('close', () => {
        all -= 1;
        const left = (ofClient.get(client) ?? 1) - 1;
        if (left === 0) ofClient.delete(client);
        else ofClient.set(client, left);
      });
    },
  };
};
