import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as the stand-in got it. */
export interface Asked {
  path: string;
  authorization: string | undefined;
  body: { model: string; messages: { role: string; content: string }[]; response_format: { type: string } };
}

/** What it answers: the content of the message, a status of an error, or nothing at all. */
export type Reply = { content: string; finishReason?: string } | { status: number } | 'silence';

/** A small server that speaks OpenAI's chat completions, on a free port of this machine. */
export const startStandIn = async (reply: (asked: Asked) => Reply) => {
  const asked: Asked[] = [];
  const server = createServer((request, response) => void answer(request, response));
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const one = { path: request.url ?? '', authorization: request.headers.authorization, body: JSON.parse(text) };
    asked.push(one);
    const said = reply(one);
    if (said === 'silence') return;
    response.setHeader('content-type', 'application/json');
    if ('status' in said) {
      response.statusCode = said.status;
      response.end(JSON.stringify({ error: { message: 'out of order', type: 'server_error' } }));
      return;
    }
    const message = { role: 'assistant', content: said.content, refusal: null };
    const choices = [{ index: 0, message, finish_reason: said.finishReason ?? 'stop' }];
    response.end(JSON.stringify({ id: 'one', object: 'chat.completion', created: 0, model: one.body.model, choices }));
  };
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    asked,
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};
