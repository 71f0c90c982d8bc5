import { parentPort } from 'node:worker_threads';
import { RapporteurError } from '../errors';
import { extract } from '../extraction/extract';
import type { ExtractionAnswer, ExtractionRequest, ExtractionTask } from './extraction-pool';
import { prepareArticle } from './prepare-article';

/** One thread of the pool: takes apart what it is handed, one article at a time, in order. */
parentPort?.on('message', ({ number, ...request }: ExtractionRequest) => {
  parentPort?.postMessage({ number, ...answer(request) } satisfies ExtractionAnswer);
});

const answer = (request: ExtractionTask): Omit<ExtractionAnswer, 'number'> => {
  try {
    if (request.task === 'PREPARE') return { value: prepareArticle(request.article) };
    return { value: extract(request.article, request.id === undefined ? {} : { id: request.id }) };
  } catch (error) {
    if (error instanceof RapporteurError) return { error: { code: error.code, message: error.message } };
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
};
