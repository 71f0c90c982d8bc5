/** At most so many topics; a further one is more often wrong than right. */
const MOST = 4;

/** One less likely than this is no topic, even where there is no better one. */
const LEAST = 0.09;

/** The likeliest so many are weighed; those behind them hardly count. */
const WEIGHED = 16;

/** How likely a statement is about something that is no candidate. */
const UNLISTED = 0.3;

/** What a right topic is worth beside a statement that is right as a whole, and how likely one must be to be worth it. */
const WORTH = { each: 0.3, from: 0.3 };

/**
 * How far the events that a statement may be about stand in each other's way. Of two events that the trees found likely, both were topics
 * in 1 of 100 statements of 144 new articles, where independent guesses would have it in 7.
 */
const RIVALRY = 0.3;

/** How likely an event is a topic beside the other events that may be one, whose probabilities sum up to `others`. */
export const besideOthers = (probability: number, others: number): number => probability / (1 + RIVALRY * others);

/** The distribution of how many of independent events come true. */
const countOf = (probabilities: readonly number[]): number[] => {
  const counts = new Array<number>(probabilities.length + 1).fill(0);
  counts[0] = 1;
  probabilities.forEach((p, before) => {
    // From the highest count down, so that each finds the one below as it was.
    for (let n = before + 1; n > 0; n--) counts[n] = (counts[n - 1] as number) * p + (counts[n] as number) * (1 - p);
    counts[0] = (counts[0] as number) * (1 - p);
  });
  return counts;
};

/**
 * How many of the likeliest candidates, sorted by falling probability, a statement is best said to be about: the number for which it is
 * likeliest that at least half of the true topics are among them and no more than one is wrong, with something for each that is right.
 */
export const howManyTopics = (probabilities: readonly number[]): number => {
  let best = { value: Number.NEGATIVE_INFINITY, many: 0 };
  const eligible = probabilities.filter((probability) => probability >= LEAST).length;
  for (let many = 0; many <= Math.min(MOST, eligible); many++) {
    const right = countOf(probabilities.slice(0, many));
    const missed = countOf([...probabilities.slice(many, WEIGHED), UNLISTED]);
    // Every statement is about something, whatever independent guesses say.
    const empty = (right[0] as number) * (missed[0] as number);
    let [whole, expected] = [many <= 1 ? -empty : 0, 0];
    right.forEach((chance, r) => {
      expected += r * chance;
      if (many - r <= 1) whole += chance * missed.slice(0, r + 1).reduce((sum, one) => sum + one, 0);
    });
    const value = whole / (1 - empty) + WORTH.each * (expected / (1 - empty) - many * WORTH.from);
    if (value > best.value + 1e-9) best = { value, many };
  }
  return best.many;
};
