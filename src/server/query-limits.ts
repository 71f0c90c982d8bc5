import type { ParseOptions, validate } from 'graphql';

/**
 * How a document is parsed. 1,000 tokens are three times GraphiQL's introspection query and four times the longest
 * example; the parser is recursive, and 1,500 tokens of nesting were measured not to overflow its stack.
 */
export const PARSE_OPTIONS: ParseOptions = { maxTokens: 1_000 };

/** A document with many mistakes is answered with the first few. */
export const VALIDATION_OPTIONS: NonNullable<Parameters<typeof validate>[3]> = { maxErrors: 20 };
