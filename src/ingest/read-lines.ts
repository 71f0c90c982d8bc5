/** A line without its end; `tooLong` where it was cut off at the limit. Lines count from 1. */
export interface Line {
  number: number;
  bytes: Buffer;
  tooLong: boolean;
}

const NEWLINE = 0x0a;

/** The lines of a stream of bytes, blank ones left out. Memory is bounded by `longest` bytes, however long a line is. */
export async function* readLines(
  stream: AsyncIterable<Uint8Array>,
  { longest }: { longest: number },
): AsyncGenerator<Line> {
  let parts: Buffer[] = [];
  let length = 0;
  let number = 1;
  const line = (): Line => ({ number, bytes: Buffer.concat(parts).subarray(0, longest), tooLong: length > longest });
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    let from = 0;
    for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, from)) {
      if (length <= longest) parts.push(bytes.subarray(from, end));
      length += end - from;
      if (!isBlank(parts)) yield line();
      parts = [];
      length = 0;
      number += 1;
      from = end + 1;
    }
    if (length <= longest) parts.push(bytes.subarray(from));
    length += bytes.length - from;
  }
  if (!isBlank(parts)) yield line();
}

const isBlank = (parts: readonly Buffer[]): boolean =>
  parts.every((part) => part.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d));
