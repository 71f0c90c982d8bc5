import { z } from 'zod';

/** The settings of the second extractor, in the form of `SETTINGS` in `config.ts`, of which they are a part. */
export const LLM_SETTINGS = {
  llmBaseUrl: {
    name: 'LLM_BASE_URL',
    purpose:
      "Where a language model answers OpenAI's protocol, for `--extractor llm`; no article goes there otherwise.",
    expected: 'http:// or https://, usually with /v1 at the end, without user name or password',
    schema: z.string().regex(/^https?:\/\/[^\s/?#@]+(\/[^\s?#]*)?$/),
  },
  llmModel: {
    name: 'LLM_MODEL',
    purpose: 'Name of the language model at LLM_BASE_URL.',
    expected: 'the name of a model',
    schema: z.string().min(1),
  },
  llmKey: {
    name: 'LLM_API_KEY',
    purpose: 'Key for LLM_BASE_URL; empty for servers that ask for none.',
    expected: 'a key of your account',
    fallback: '',
    secret: true,
    schema: z.string(),
  },
  llmTimeout: {
    name: 'LLM_TIMEOUT_SECONDS',
    purpose: 'How long one answer of the language model may take.',
    expected: 'a whole number of seconds from 1 to 3600',
    fallback: '120',
    schema: z
      .string()
      .regex(/^\d{1,4}$/)
      .transform(Number)
      .pipe(z.number().int().min(1).max(3600)),
  },
} as const;
