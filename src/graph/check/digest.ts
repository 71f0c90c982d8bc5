import { createHash } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import type { Graph } from '../graph';
import { readPages } from './read-pages';

/** Everything that the digest covers, by label and key. */
const PARTS = [
  ['Article', 'id'],
  ['Entity', 'id'],
  ['Event', 'id'],
  ['Statement', 'id'],
  ['Name', 'key'],
  ['Extraction', 'id'],
  ['Merged', 'id'],
  ['Split', 'id'],
  ['Different', 'id'],
] as const;

/** Times, and the numbers of the journal's entries. */
const LEFT_OUT = new Set(['ingestedAt', 'seq']);

interface NodeRow {
  key: string;
  labels: string[];
  properties: Record<string, unknown>;
  links: { type: string; properties: Record<string, unknown>; to: string }[];
}

/**
 * One canonical digest of the whole graph: the same on any machine and for any order of ingest, and another one
 * as soon as any node, relationship or property differs. Left out are `ingestedAt`, the outbox, the journal,
 * and whatever is not ours. The graph is streamed; nothing must be written meanwhile.
 *
 * @returns sha256 in 64 hex digits
 */
export const digest = async (graph: Graph): Promise<string> => {
  const hash = createHash('sha256');
  for (const [label, key] of PARTS) {
    for await (const row of readPages<NodeRow>(graph, {
      query: 'check/page',
      names: { NODE_LABEL: label, NODE_KEY: key },
    })) {
      hash.update(`${label} ${canonical([...row.labels].sort())} ${canonical(row.properties)}\n`);
      const links = row.links.map(
        ({ type, properties, to }) => `${type} ${JSON.stringify(to)} ${canonical(properties)}\n`,
      );
      for (const link of links.sort()) hash.update(link);
    }
  }
  return hash.digest('hex');
};

/** JSON with sorted keys; deflated facts as what they hold, since another zlib may pack them otherwise. */
const canonical = (value: unknown, name?: string): string => {
  if (ArrayBuffer.isView(value)) {
    const bytes = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
    return JSON.stringify(name === 'facts' ? inflateRawSync(bytes).toString('utf8') : bytes.toString('hex'));
  }
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item)).join()}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([key]) => !LEFT_OUT.has(key))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member, key)}`).join()}}`;
};
