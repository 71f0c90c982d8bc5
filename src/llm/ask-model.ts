import OpenAI from 'openai';
import { z } from 'zod';
import type { ArticleText } from '../model/article';
import { ANSWER, type Answer } from './answer';
import { articlePrompt, INSTRUCTIONS } from './prompt';

/** Where a language model answers, by OpenAI's protocol. */
export interface ModelSettings {
  baseUrl: string;
  model: string;
  /** Empty for servers that ask for none. */
  key: string;
  timeoutMs: number;
}

/** Asks for the answer to one article. */
export type AskModel = (article: ArticleText) => Promise<Answer>;

/** Tries after the first, for errors that may pass (no connection, 429, 5xx). */
const RETRIES = 1;

const { $schema: _, ...SCHEMA } = z.toJSONSchema(ANSWER) as Record<string, unknown>;

/**
 * A client of an endpoint that speaks OpenAI's chat completions with structured output. What it promises: an answer in our form, or an
 * Error that says what came instead.
 */
export const createAskModel = ({ baseUrl, model, key, timeoutMs }: ModelSettings): AskModel => {
  const client = new OpenAI({
    ...{ baseURL: baseUrl, apiKey: key || 'none', timeout: timeoutMs, maxRetries: RETRIES },
    // Nothing of the environment but our own settings may decide where articles go.
    ...{ organization: null, project: null, webhookSecret: null, logLevel: 'off' as const },
  });
  return async (article) => {
    const { choices } = await client.chat.completions.create({
      model,
      temperature: 0,
      messages: [
        { role: 'system', content: INSTRUCTIONS },
        { role: 'user', content: articlePrompt(article) },
      ],
      response_format: { type: 'json_schema', json_schema: { name: 'extraction', strict: true, schema: SCHEMA } },
    });
    const choice = choices?.[0];
    if (choice?.finish_reason === 'length') throw new Error('the answer was cut off');
    if (!choice?.message?.content) throw new Error(choice?.message?.refusal || 'the answer is empty');
    return parseAnswer(choice.message.content);
  };
};

const parseAnswer = (content: string): Answer => {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    throw new Error('the answer is not JSON');
  }
  const { data, error } = ANSWER.safeParse(value);
  if (data) return data;
  const [issue] = error.issues;
  throw new Error(`the answer has another form: ${issue?.path.join('.') || 'the whole'}: ${issue?.message}`);
};
