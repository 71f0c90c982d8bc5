import { type Context, leftContext, rightContext } from './context';
import { type Facts, factsOf } from './facts';
import { type Known, knownIn } from './known';
import { knownWeight } from './known-weight';
import type { Run } from './runs';
import type { Word } from './word';

/** A run with all that its spans are scored by, worked out once: facts of each word, names of the lexicons, contexts of each border. */
export class RunView {
  readonly run: Run;
  readonly #facts: Facts[];
  readonly #left: (Context | undefined)[] = [];
  readonly #right: (Context | undefined)[] = [];
  readonly #known = new Map<number, Known>();
  /** For each word, the names of the lexicons that begin there, the longest last. */
  readonly #starting: Known[][];

  constructor(run: Run) {
    this.run = run;
    this.#facts = run.words.slice(run.from, run.to).map(factsOf);
    this.#starting = this.#facts.map(() => []);
    for (const known of knownIn(run.words, run.from, run.to, run)) {
      this.#known.set(known.from * 64 + (known.to - known.from), known);
      this.#starting[known.from - run.from]?.push(known);
    }
  }

  word(i: number): Word {
    return this.run.words[i] as Word;
  }

  facts(i: number): Facts {
    return this.#facts[i - this.run.from] as Facts;
  }

  /** The name of the lexicons that covers exactly these words. */
  known(from: number, to: number): Known | undefined {
    return this.#known.get(from * 64 + (to - from));
  }

  left(from: number): Context {
    this.#left[from] ??= leftContext(this.run.words, from);
    return this.#left[from] as Context;
  }

  right(to: number): Context {
    this.#right[to] ??= rightContext(this.run.words, to);
    return this.#right[to] as Context;
  }

  /** Whether a name of the lexicons ends before word `i`, or begins at it; cities, whose names surnames share, aside. */
  knownEndsAt(i: number): boolean {
    return this.#starting.some((list) => list.some(({ to, entries }) => to === i && entries.some(isNoCity)));
  }

  /** Whether a known place ends a longer span ("the West Bank"): its last word is no sign of an organization then. */
  placeEndsAt(from: number, to: number): boolean {
    return this.#starting.some((list) =>
      list.some(
        (known) =>
          known.to === to &&
          known.from > from &&
          known.to - known.from > 1 &&
          known.entries.every(({ kind }) => kind === 'REGION' || kind === 'COUNTRY'),
      ),
    );
  }

  /** Whether a known organization ends before word `i`. */
  knownOrganizationEndsAt(i: number): boolean {
    return this.#starting.some((list) =>
      list.some(({ to, entries }) => to === i && entries.some(({ kind }) => kind === 'ORGANIZATION')),
    );
  }

  knownStartsAt(i: number): boolean {
    return this.#starting[i - this.run.from]?.some(({ entries }) => entries.some(isNoCity)) ?? false;
  }

  /**
   * What the names of the lexicons that stand inside `from`..`to` would be worth by themselves: a longer name
   * that takes them in must not lose against its parts. `whole` is the name that the whole span is, which is no part of it.
   */
  gainInside(from: number, to: number, { whole }: { whole?: Known | undefined } = {}): number {
    let gain = 0;
    let i = from;
    while (i < to) {
      let best: Known | undefined;
      for (const known of this.#starting[i - this.run.from] ?? []) {
        if (known.to <= to && known !== whole) best = known;
      }
      if (best === undefined) i++;
      else {
        const words = best.to - best.from;
        gain +=
          Math.max(0, ...best.entries.map((entry) => knownWeight(entry, this.word(best.from), words))) +
          (words - 1) * 2 -
          0.5;
        i = best.to;
      }
    }
    return gain;
  }
}

const isNoCity = ({ kind }: { kind: string }): boolean => kind !== 'CITY';

/** One span of a run: words `from` up to `to`. */
export interface SpanView {
  view: RunView;
  from: number;
  to: number;
  /** Words that are no punctuation. */
  n: number;
  /** Lower-case words between, other than people's particles. */
  connectors: number;
  particles: number;
  hyphens: number;
  slash: boolean;
  /** An apostrophe or "'s" inside. */
  owner: boolean;
  ampersand: boolean;
  /** Commas inside: "Ministry of Economy, Trade and Industry". */
  commas: number;
  /** Whether it stands where any word has a capital. */
  opening: boolean;
  known: Known | undefined;
}

const ENGLISH_CONNECTORS = new Set(['of', 'for', 'the', 'and', 'on', 'in', 'at', 'to', '&']);

/** Counts what stands inside a span. */
export const spanOf = (view: RunView, from: number, to: number): SpanView => {
  const span: SpanView = {
    view,
    from,
    to,
    n: 0,
    connectors: 0,
    particles: 0,
    hyphens: 0,
    slash: false,
    owner: false,
    ampersand: false,
    commas: 0,
    opening: isOpening(view, from),
    known: view.known(from, to),
  };
  for (let i = from; i < to; i++) {
    const word = view.word(i);
    if (word.key !== '') span.n++;
    if (word.text === '/') span.slash = true;
    else if (word.text === '&') span.ampersand = true;
    else if (word.text === ',') span.commas++;
    else if (/^[-‑–]$/.test(word.text)) span.hyphens++;
    else if (/^['’]$/.test(word.text) || word.lower === "'s") span.owner = true;
    else if (!word.capital && word.key !== '') {
      const facts = view.facts(i);
      if (facts.particle && !ENGLISH_CONNECTORS.has(word.lower)) span.particles++;
      else if (!(facts.number || word.glued)) span.connectors++;
    }
  }
  return span;
};

const isOpening = ({ run }: RunView, from: number): boolean => {
  if (from === run.opening) return true;
  const before = run.words[from - 1];
  return before !== undefined && /^["“'‘«„(:]$/.test(before.text) && from - 1 <= run.opening + 1;
};
