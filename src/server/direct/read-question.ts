import { isUtf8 } from 'node:buffer';
import type { AskedOperation } from './known-operations';

/** What a body asks. */
export interface Question extends AskedOperation {
  variables: Record<string, unknown>;
  /** The body, as JSON.parse gave it. */
  body: object;
}

const MEMBERS: ReadonlySet<string> = new Set(['query', 'operationName', 'variables']);

/** The question of a body in UTF-8 that has the members of GraphQL over HTTP in their types and nothing else; null for every other body. */
export const readQuestion = (bytes: Buffer): Question | null => {
  const body = isUtf8(bytes) ? parsed(bytes.toString()) : null;
  if (!isRecord(body)) return null;
  const { query, operationName, variables } = body;
  if (typeof query !== 'string' || !Object.keys(body).every((name) => MEMBERS.has(name))) return null;
  if (operationName != null && typeof operationName !== 'string') return null;
  if (variables != null && !isRecord(variables)) return null;
  return { query, operationName: operationName as string | null | undefined, variables: variables ?? {}, body };
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
