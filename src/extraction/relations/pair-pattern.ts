import type { EntityKind, OrganizationKind } from '../../model/kinds';
import type { RelationType } from '../../model/relations';

/** What two mentions that follow each other state by the words between them. */
export interface PairPattern {
  name: string;
  type: RelationType;
  /** Kinds of the earlier and the later mention. */
  first: readonly EntityKind[];
  second: readonly EntityKind[];
  /** Of an organization as the later mention. */
  secondKind?: readonly OrganizationKind[];
  /** What the later mention must end with. */
  secondName?: RegExp;
  /** All of the text between the two mentions. */
  gap: RegExp;
  /** True where the later mention is the source ("the Iraqi city of Tikrit"). */
  reversed?: true;
  /** What has to stand behind the later mention. */
  after?: RegExp;
  /** What must not stand before the earlier mention. */
  notBefore?: RegExp;
  /** The earlier mention must be an adjective or possessive ("Iraqi", "Iraq's"). */
  adjective?: true;
}
