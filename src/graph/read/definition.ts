import type { Compiler } from './compiler';
import type { NameSlots } from './name-slots';
import type { Page } from './page';
import type { Arguments } from './selection';

/** What the variables of fragments are called in the statement: `{ parent: 'child3' }`. */
export type Row = Readonly<Record<string, string>>;

/** The arguments of one field, checked, as a statement takes them. */
export interface Prepared {
  /** Everything about the arguments that shapes the text of the statement; equal variants share one text. */
  variant: string;
  /** Values by the names that fragments use (`$first`). */
  parameters: Readonly<Record<string, unknown>>;
  /** Sections of a filter file that apply. */
  conditions?: readonly string[];
  /** Which of the field's orders applies. */
  order?: string;
  page?: Page;
}

/** Turns a value as the database gave it into the value that resolvers hand out. */
export type Shape = (value: unknown, prepared: readonly (Prepared | undefined)[]) => unknown;

/** One field in Cypher: clauses that come before the projection, the expression in it, and what to do with its value. */
export interface Block {
  clauses: string;
  value: string;
  shape?: Shape;
  /** True for a value that found nothing, as the database gave it. */
  isEmpty?(value: unknown): boolean;
}

/** A field as planned: the selection with the definition that answers it on these types. */
export interface Planned {
  /** Place of its arguments. */
  index: number;
  key: string;
  name: string;
  types: readonly string[];
  definition: Definition;
  fields: readonly Planned[];
}

/** How a field is read. */
export interface Definition {
  /** Checks the field's arguments. @throws RapporteurError BAD_USER_INPUT, BAD_CURSOR */
  prepare?(args: Arguments, names: NameSlots): Prepared;
  compile(row: Row, planned: Planned, compiler: Compiler): Block;
  /** Where it finds something, each name that its arguments use is somebody's: all of them must fit what is found. */
  provesNames?: boolean;
}

/** The fields of one type by name. */
export type FieldTable = Readonly<Record<string, Definition>>;
