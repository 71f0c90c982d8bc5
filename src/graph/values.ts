import neo4j from 'neo4j-driver';

const LONE_SURROGATE = /\p{Surrogate}/gu;

/** A number that is a float in Neo4j even where it is whole. */
export class ExactFloat {
  constructor(readonly value: number) {}
}

/**
 * A parameter as Bolt takes it: whole numbers become integers (Cypher's LIMIT and list indexes want them;
 * a query that wants a float says `toFloat($x)`), `undefined` becomes null, and lone surrogates, which
 * UTF-8 cannot hold, become U+FFFD.
 */
export const toParameter = (value: unknown): unknown => {
  if (typeof value === 'string') return value.replace(LONE_SURROGATE, '\uFFFD');
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (value === undefined || value === null) return null;
  if (value instanceof ExactFloat) return value.value;
  if (Array.isArray(value)) return value.map(toParameter);
  if (typeof value === 'object' && isPlain(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, toParameter(member)]));
  }
  return value;
};

const isPlain = (value: object): value is Record<string, unknown> => {
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

/** A value of a row as plain JSON, lists and maps changed in place: nodes and relationships as their properties, temporal values as RFC 3339, points as their coordinates. */
export const fromValue = (value: unknown): unknown => {
  if (value === null || typeof value !== 'object') return typeof value === 'bigint' ? Number(value) : value;
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at += 1) {
      const member = value[at];
      if (typeof member === 'object' || typeof member === 'bigint') value[at] = fromValue(member);
    }
    return value;
  }
  if (isPlain(value)) return fromMap(value);
  if (neo4j.isNode(value) || neo4j.isRelationship(value) || neo4j.isUnboundRelationship(value)) {
    return fromMap(value.properties as Record<string, unknown>);
  }
  if (ArrayBuffer.isView(value)) return value;
  if (neo4j.isInt(value)) return value.toNumber();
  if (neo4j.isDateTime(value)) return rfc3339(value.toString());
  if (neo4j.isPoint(value)) return { longitude: value.x, latitude: value.y, srid: Number(value.srid) };
  return String(value);
};

/** A whole row, converted in place: nobody else has what the driver gave. */
export const fromMap = (row: Record<string, unknown>): Record<string, unknown> => {
  for (const key of Object.keys(row)) {
    const member = row[key];
    if (typeof member === 'object' || typeof member === 'bigint') row[key] = fromValue(member);
  }
  return row;
};

/** `2016-02-02T10:00:00.120000000Z[UTC]` as `2016-02-02T10:00:00.12Z`. */
const rfc3339 = (written: string): string =>
  written.replace(/\[.*\]$/, '').replace(/\.(\d*?)0*(?=Z|[+-]|$)/, (_, digits: string) => (digits ? `.${digits}` : ''));
