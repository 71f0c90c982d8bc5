import type { Filter } from '../../shared/statements-query';

/** A question as it stands in the address. */
export interface Question {
  who: string | null;
  about: string | null;
  words: string | null;
  from: string | null;
  to: string | null;
  source: string | null;
  /** DIRECT for own words only. */
  kind: 'DIRECT' | 'MIXED' | 'INDIRECT' | null;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const dayOf = (value: string | null): string | null => (value && DAY.test(value) ? value : null);
const KINDS: readonly string[] = ['DIRECT', 'MIXED', 'INDIRECT'];

/** Reads the question; what is not understood is left out. */
export const questionOf = (address: URLSearchParams): Question => {
  const kind = address.get('kind');
  return {
    who: address.get('who'),
    about: address.get('about'),
    words: address.get('words'),
    from: dayOf(address.get('from')),
    to: dayOf(address.get('to')),
    source: address.get('source'),
    kind: kind && KINDS.includes(kind) ? (kind as Question['kind']) : null,
  };
};

/** The conditions that the question puts on statements. Own words are quotations and quoted parts of reports. */
export const filterOf = ({ who, about, words, from, to, source, kind }: Question): Filter => ({
  ...(who ? { speaker: [who] } : {}),
  ...(about ? { about: [about] } : {}),
  ...(words ? { text: words } : {}),
  ...(from ? { saidFrom: from } : {}),
  ...(to ? { saidTo: to } : {}),
  ...(source ? { source: [source] } : {}),
  ...(kind ? { kind: [kind] } : {}),
});
