import { readArticles } from '../../ingest/read-articles';
import { EXIT } from '../exit-codes';
import { type ExtractorName, openExtractor } from '../open-extractor';
import { optimizeLate } from '../optimize-late';
import { note, print } from '../output';
import { describeOrigin, describeRejection } from '../rejection';

/** Takes articles apart and prints each as one line of JSON; what cannot be read is named on standard error, and the rest goes on. */
export const run = async (
  inputs: readonly string[],
  { explain = false, extractor }: { explain?: boolean; extractor?: ExtractorName },
): Promise<number> => {
  optimizeLate();
  const extract = openExtractor(extractor);
  const replacer = explain ? undefined : withoutReasons;
  if (inputs.length === 0 && process.stdin.isTTY) {
    note('Reading articles from standard input: JSON Lines, or one text. Ctrl-D ends it; --help tells more.');
  }
  let exit: number = EXIT.OK;
  for await (const { origin, id, article, error } of readArticles(inputs.length > 0 ? inputs : ['-'])) {
    if (article) {
      const { extraction, warning } = await extract(article, id === null ? {} : { id });
      if (warning !== null) note(`warning: ${describeOrigin(origin)}: ${warning}`);
      await print(JSON.stringify(extraction, replacer));
    } else {
      exit = EXIT.SOME_REJECTED;
      note(describeRejection(origin, error));
    }
  }
  return exit;
};

/** A member `why` is always the reasons for what it stands in. */
const withoutReasons = (name: string, value: unknown): unknown => (name === 'why' ? undefined : value);
