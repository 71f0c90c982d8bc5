import { parse } from 'csv-parse';
import { RapporteurError } from '../errors';
import { LONGEST_ARTICLE_BYTES } from './article-read';

/** A row of a table by the names in its first row, or why it is none. Lines count from 1, the row of names included. */
export type CsvRecord = { line: number } & (
  | { record: Record<string, string>; error: null }
  | { record: null; error: RapporteurError }
);

/**
 * The rows of CSV as RFC 4180 has it: quoted values may have line breaks in them. The separator is the one that the
 * row of names has most: comma, semicolon or tab.
 */
export async function* csvRecords(
  text: AsyncIterable<string>,
  { separator }: { separator?: string } = {},
): AsyncGenerator<CsvRecord> {
  const chunks = text[Symbol.asyncIterator]();
  const first = await chunks.next();
  if (first.done) return;
  const failed: CsvRecord[] = [];
  const parser = parse({
    bom: true,
    columns: (names: string[]) => names.map((name) => name.trim()),
    delimiter: separator ?? separatorOf(first.value),
    info: true,
    max_record_size: 3 * LONGEST_ARTICLE_BYTES,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      const line = Number(error?.lines ?? 0);
      failed.push({
        line,
        record: null,
        error: new RapporteurError('BAD_RECORD', `It is no row of this table: ${error?.message}.`),
      });
    },
  });
  const feed = async () => {
    for (let next = first as IteratorResult<string>; !next.done; next = await chunks.next()) {
      if (!parser.write(next.value)) await new Promise((resolve) => parser.once('drain', resolve));
    }
    parser.end();
  };
  feed().catch((error) => parser.destroy(error));
  for await (const { record, info } of parser as AsyncIterable<{
    record: Record<string, string>;
    info: { lines: number };
  }>) {
    // The parser is ahead of us by what it has read.
    while (failed[0] && failed[0].line < info.lines) yield failed.shift() as CsvRecord;
    yield { line: info.lines, record, error: null };
  }
  yield* failed;
}

const separatorOf = (start: string): string => {
  const names = start.slice(0, start.search(/\r?\n|$/));
  const count = (of: string) => names.split(of).length;
  return [',', ';', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best));
};
