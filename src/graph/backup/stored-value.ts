import neo4j from 'neo4j-driver';
import { ExactFloat } from '../values';

/** A property as the backup's statements give it. */
export interface TypedProperty {
  key: string;
  /** As Cypher's `valueType` has it. Bytes pass for a list there. */
  type: string;
  value: unknown;
}

/** A property as it stands in a backup: JSON's own types as they are, others under a letter for their type. */
export type StoredValue =
  | string
  | boolean
  | number
  | null
  | StoredValue[]
  | { f: number }
  | { d: string }
  | { t: string }
  | { b: string };

/** The form of a property in a backup. @throws Error for a type that our graph does not have */
export const toStored = ({ type, value }: TypedProperty): StoredValue => {
  if (ArrayBuffer.isView(value)) {
    return { b: Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64') };
  }
  const bare = type.replaceAll(' NOT NULL', '');
  const member = /^LIST<(.*)>$/.exec(bare)?.[1];
  if (member !== undefined) return (value as unknown[]).map((one) => toStored({ key: '', type: member, value: one }));
  switch (bare) {
    case 'STRING':
    case 'BOOLEAN':
    case 'INTEGER':
      return value as StoredValue;
    case 'FLOAT':
      return { f: value as number };
    case 'DATE':
      return { d: value as string };
    case 'ZONED DATETIME':
      return { t: value as string };
    case 'NOTHING':
      return [];
    default:
      throw new Error(`A backup cannot hold a property of the type ${type}.`);
  }
};

/** What `toStored` wrote, as a parameter for Neo4j with the type that it had. */
export const fromStored = (stored: StoredValue): unknown => {
  if (Array.isArray(stored)) return stored.map(fromStored);
  if (stored === null || typeof stored !== 'object') return stored;
  if ('f' in stored) return new ExactFloat(stored.f);
  if ('d' in stored) return dateOf(stored.d);
  if ('t' in stored) return dateTimeOf(stored.t);
  return new Int8Array(Buffer.from(stored.b, 'base64'));
};

const dateOf = (written: string): unknown => {
  const [year = 0, month = 1, day = 1] = written.split('-').map(Number);
  return new neo4j.types.Date(year, month, day);
};

const DATE_TIME = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(?:Z|([+-])(\d\d):(\d\d))$/;

const dateTimeOf = (written: string): unknown => {
  const parts = DATE_TIME.exec(written);
  if (!parts) throw new Error(`"${written.slice(0, 40)}" is no date-time.`);
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const nanoseconds = Number((parts[7] ?? '').padEnd(9, '0'));
  const offset = (Number(parts[9] ?? 0) * 60 + Number(parts[10] ?? 0)) * 60 * (parts[8] === '-' ? -1 : 1);
  return new neo4j.types.DateTime(year, month, day, hour, minute, second, nanoseconds, offset);
};
