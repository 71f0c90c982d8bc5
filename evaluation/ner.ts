import type { ExtractedEntity, Extraction } from '../src/model/extraction';

/** One name as `score_ner.py` reads it; offsets in UTF-16 code units. */
export interface NerSpan {
  start: number;
  end: number;
  type: 'PER' | 'ORG' | 'LOC';
}

/**
 * The names of an extraction in the scheme of CoNLL-2003 and CrossNER: people, organizations, and countries and places together as LOC. Adjectives
 * of countries and regions and peoples are MISC there, so they are left out, and a "Mr" that a mention took in is cut off.
 */
export const nerSpans = ({ entities }: Extraction): NerSpan[] =>
  entities
    .flatMap((entity) =>
      entity.mentions
        .filter(({ why }) => !why?.some((reason) => /^(?:country:(?:adjective|people)|place:adjective)$/.test(reason)))
        .map(({ start, end, text }) => {
          const title = TITLE.exec(text)?.[0].length ?? 0;
          return { start: start + title, end, type: TYPES[entity.kind] };
        }),
    )
    .sort((a, b) => a.start - b.start);

const TITLE = /^(?:Mr|Mrs|Ms|Miss|Madame|Dr|Sir|Lord|Lady)\.?\s+/;
const TYPES: Record<ExtractedEntity['kind'], NerSpan['type']> = {
  PERSON: 'PER',
  ORGANIZATION: 'ORG',
  COUNTRY: 'LOC',
  PLACE: 'LOC',
};
