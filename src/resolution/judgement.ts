/** Whether two entities are one. UNSURE is an answer: it goes to a curator. */
export type Judgement = 'SAME' | 'DIFFERENT' | 'UNSURE';

/** One observation about a pair, with its reason as "step:detail". */
export interface Evidence {
  judgement: Judgement;
  reason: string;
}

/**
 * What follows for a and c from what is judged of a and b, and of b and c: the same as the same is the same, the
 * same as another is another; two others may be anything. After nomenklatura's `judgement.py` (MIT).
 */
export const chain = (first: Judgement, second: Judgement): Judgement => {
  if (first === 'UNSURE' || second === 'UNSURE') return 'UNSURE';
  if (first === 'SAME') return second;
  return second === 'SAME' ? 'DIFFERENT' : 'UNSURE';
};

/** What all observations about one pair say together: what contradicts itself is unsure, and so is what nothing speaks about. */
export const weigh = (evidence: readonly Evidence[]): Judgement => {
  const judgements = new Set(evidence.map(({ judgement }) => judgement));
  if (judgements.has('SAME') && judgements.has('DIFFERENT')) return 'UNSURE';
  if (judgements.has('DIFFERENT')) return 'DIFFERENT';
  return judgements.has('SAME') ? 'SAME' : 'UNSURE';
};
