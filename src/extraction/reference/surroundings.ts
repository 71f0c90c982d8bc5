import type { Described } from './described';
import type { Home } from './home';
import type { Presence } from './salience';
import type { Owners } from './titles';

/** What definite phrases are resolved by: who is present where one stands, and what the article tells of them. */
export interface Surroundings {
  /** The last named first. */
  present: Presence[];
  owners: Owners;
  described: Described;
  home: Home;
  /** Whether the phrase stands in a quotation. */
  quoted: boolean;
}
