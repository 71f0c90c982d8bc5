import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { answerDirectly } from '../../resolvers/answer-directly';
import type { Context } from '../../resolvers/context';
import type { Client } from '../access/client';
import { letIn } from '../access/require-client';
import { isOwnHost } from '../host-guard';
import { createSecurityHeaders } from '../security-headers';
import type { ServerHost } from '../server-part';
import type { KnownOperation } from './known-operations';
import { createOperationContext, handOver } from './operation-context';
import { peekBody } from './peek-body';
import { answerType } from './plain-request';
import { type Question, readQuestion } from './read-question';

type Asked = Question & KnownOperation;

/**
 * Answers plain requests for operations that Apollo Server has answered before, without Express and without Apollo
 * Server: the same checks, the same bytes, a fraction of the processor's time (docs/adr/0014). Everything else goes to
 * `handle`, untouched: other forms of requests, unknown documents, clients that are not let in, and whatever is
 * refused or fails on the way, with what of it was begun.
 */
export const directRequests = (host: ServerHost, handle: RequestListener): RequestListener => {
  const { api, access, guard, operations, settings, onClose } = host;
  const securityHeaders = createSecurityHeaders();
  // Answers to other origins carry headers of their own.
  let isOn = (settings.corsOrigins ?? []).length === 0;
  onClose(async () => {
    isOn = false;
  });

  const find = (body: Buffer): Asked | null => {
    const question = readQuestion(body);
    const known = question && operations.find(question);
    return known ? { ...question, ...known } : null;
  };

  const clientOf = (request: IncomingMessage): Client | null => {
    try {
      return access.identify(request);
    } catch {
      return null;
    }
  };

  /** The data of an answer without errors; null where somebody else must answer. */
  const answer = async (
    { document, operation, variables }: Asked,
    { request, response, client }: { request: IncomingMessage; response: ServerResponse; client: Client },
  ): Promise<string | null> => {
    try {
      await access.count(client);
      letIn(request, client);
      const context = createOperationContext(api, response, client);
      handOver(request, context);
      context.admitted = guard.admit({ schema: api.schema, document, operation, variables }, context.asker);
      const leave = await context.admitted;
      const question = { schema: api.schema, document, operation, variables, context: context as unknown as Context };
      const data = await answerDirectly(question);
      if (data === null) return null;
      const text = `${JSON.stringify({ data })}\n`;
      leave();
      return text;
    } catch {
      // Whoever answers now runs into the same error and says so.
      return null;
    }
  };

  const serve = async (request: IncomingMessage, response: ServerResponse, type: string): Promise<void> => {
    const client = clientOf(request);
    const headers = securityHeaders(request);
    const asked = client && headers && (await peekBody(request, find));
    if (!asked) return handle(request, response);
    const text = await answer(asked, { request, response, client });
    if (text === null) {
      Object.assign(request, { body: asked.body });
      return handle(request, response);
    }
    for (const [name, value] of headers) response.setHeader(name, value);
    response.setHeader('Content-Type', type);
    response.setHeader('Content-Length', Buffer.byteLength(text));
    response.end(text);
  };

  return (request, response) => {
    const type = isOn && isOwnHost(request, settings) ? answerType(request) : null;
    if (type === null) handle(request, response);
    else void serve(request, response, type);
  };
};
