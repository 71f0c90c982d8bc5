import { z } from 'zod';
import { RapporteurError } from '../../errors';
import type { StoredValue } from './stored-value';

/** The first line of a backup names its form. */
export const FORMAT = 'rapporteur-backup-1';

/** Labels and types go into statements as they are, so they must be nothing but names. */
const NAME = /^[A-Za-z][A-Za-z0-9_]{0,63}$/;

const properties = z.record(z.string(), z.unknown()) as unknown as z.ZodType<Record<string, StoredValue>>;
const line = z.union([
  z.object({ format: z.literal(FORMAT), takenAt: z.string() }),
  z.object({ node: z.string(), labels: z.array(z.string().regex(NAME)).min(1), properties }),
  z.object({ link: z.string().regex(NAME), from: z.string(), to: z.string(), properties }),
  z.object({ end: z.object({ nodes: z.number(), links: z.number(), digest: z.string() }) }),
]);

/** One line of a backup: the head, a node, a relationship, or the end with what must come out. */
export type BackupLine = z.infer<typeof line>;

/** Reads one line. @throws RapporteurError BACKUP_UNUSABLE */
export const parseLine = (text: string, number: number): BackupLine => {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    throw unusable(`line ${number} is no JSON`);
  }
  const parsed = line.safeParse(read);
  if (!parsed.success) throw unusable(`line ${number} is not what a backup has`);
  return parsed.data;
};

/** Why a backup cannot be used. */
export const unusable = (problem: string): RapporteurError =>
  new RapporteurError('BACKUP_UNUSABLE', `The backup cannot be restored: ${problem}. Take another one.`);
