import type { Span } from '../../../model/span';
import type { Sentence } from '../../document';
import type { Office } from '../read-office';

/** How the words of an office tell whose it is, short of a name: not at all, by a pronoun, or by a noun ("the company's"). */
export type OwnerForm = 'none' | 'its' | 'his' | 'noun';

/** An office of a person, whose words do not name the country, organization or place that it is of. */
export interface OpenOffice {
  person: number;
  office: Office;
  /** The post as it is to be written. */
  title: string;
  words: string;
  passage: Span;
  sentence: Sentence;
  why: string;
  form: OwnerForm;
  /** The noun of the owner, lower case, where `form` is `noun`. */
  noun: string;
  /** The entity that the pronoun or noun was taken to mean. */
  referent: number | null;
  /** A country or place that describes the post ("its Canadian president"). */
  beside: number | null;
}
