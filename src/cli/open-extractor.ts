import { type Config, readConfig, SETTINGS } from '../config';
import { RapporteurError } from '../errors';
import type * as poolModule from '../ingest/extraction-pool';
import type * as prepareModule from '../ingest/prepare-article';
import type * as llmModule from '../llm/llm-extractor';
import type { LlmExtractor } from '../llm/llm-extractor';

/** What may take articles apart: our own rules, which is usual, or a language model that the user has. */
export const EXTRACTORS = ['builtin', 'llm'] as const;
export type ExtractorName = (typeof EXTRACTORS)[number];

/** @throws RapporteurError CONFIG_INVALID where there is no language model in the settings */
export const openLlm = ({ llm }: Config): LlmExtractor => {
  if (llm === undefined) {
    throw new RapporteurError(
      'CONFIG_INVALID',
      `--extractor llm: expected ${SETTINGS.llmBaseUrl.name} and ${SETTINGS.llmModel.name} in the environment; got nothing. docs/extractors.md has examples.`,
    );
  }
  return (require('../llm/llm-extractor') as typeof llmModule).createLlmExtractor(llm);
};

/** The extractor of that name, for one article after the other. Each is loaded when it is wanted. */
export const openExtractor = (name: ExtractorName = 'builtin'): LlmExtractor => {
  if (name === 'llm') return openLlm(readConfig());
  const { openPool } = require('../ingest/extraction-pool') as typeof poolModule;
  const pool = openPool({ threads: 1 });
  return async (article, options) => ({
    extraction: await pool.extract(article, options),
    extractor: BUILT_IN,
    warning: null,
  });
};

const BUILT_IN = { name: 'rapporteur', version: '1' };

/** `prepareArticle` with a language model in place of the built-in extractor; warnings go to `warn`. */
export const prepareWithLlm = (
  llm: LlmExtractor,
  warn: (warning: string, article: { title: string | null }) => void,
) => {
  const { prepareArticle } = require('../ingest/prepare-article') as typeof prepareModule;
  return async (article: Parameters<typeof prepareArticle>[0]): Promise<ReturnType<typeof prepareArticle>> => {
    const { extraction, extractor, warning } = await llm(article);
    if (warning !== null) warn(warning, article);
    return prepareArticle(article, { extract: () => extraction, extractor });
  };
};
