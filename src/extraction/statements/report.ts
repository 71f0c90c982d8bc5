import type { Content } from './content';
import type { Cue } from './cue';
import type { Subject } from './subject';
import type { Unit } from './units';

/** One cue of the narrator with who speaks and what is said, by the words of its unit. */
export interface Report {
  unit: Unit;
  cue: Cue;
  subject: Subject | null;
  inherited: boolean;
  contents: Content[];
}
