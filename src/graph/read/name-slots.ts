import { isEntityId, isEventId } from '../../model/is-entity-id';

/** Which entities a name may stand for in its place: a speaker is an actor. Others are taken only where none of these fits. */
export type NameRole = 'ACTOR' | 'ENTITY' | 'LOCATION' | 'TOPIC';

export interface NameOptions {
  /** Only entities with this label. */
  label?: string | undefined;
  /** An unknown name is no error: its list stays empty. */
  optional?: boolean;
}

/** A name that arguments use, and where its id goes. */
export interface NameSlot extends NameOptions {
  name: string;
  role: NameRole;
  /** The only name of its list: a list of several may find something where one of them is nobody's. */
  isAlone: boolean;
  put(id: string | null): void;
}

/** The names that an operation's arguments use; each is given the id that it stands for before the statement runs. */
export interface NameSlots {
  /** Asks for the ids of names; the list that comes back is filled in place. What is written as an id is taken as one at first. */
  ids(names: readonly string[], role: NameRole, options?: NameOptions): readonly string[];
}

export interface NameSlotsMade extends NameSlots {
  slots: NameSlot[];
  /** What is taken for an id so far: the statement says which of them are unknown. */
  assumed(): string[];
}

/** Slots for the names of one execution. */
export const createNameSlots = (): NameSlotsMade => {
  const slots: NameSlot[] = [];
  const resolved = new Set<string>();
  return {
    slots,
    assumed: () => slots.map(({ name }) => name).filter((name) => isId(name) && !resolved.has(name)),
    ids: (names, role, options = {}) => {
      const ids: string[] = names.map((name) => (isId(name) ? name : ''));
      names.forEach((name, at) => {
        const put = (id: string | null) => {
          ids[at] = id ?? '';
          resolved.add(name);
        };
        slots.push({ ...options, name, role, isAlone: names.length === 1, put });
      });
      return ids;
    },
  };
};

/** True for what is written as an id of an entity or an event. */
export const isId = (name: string): boolean => isEntityId(name) || isEventId(name);
