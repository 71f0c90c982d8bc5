import { CUE_VERBS } from '../lexicons/cue-verbs';
import { verbForms } from './verb-forms';

/** How a verb takes what is said; the letters are explained in `lexicons/cue-verbs.ts`. */
export type Frame = 'S' | 'T' | 'Q' | 'P' | 'A' | 'W' | 'N' | 'C' | 'O' | 'F' | 'D' | 'I' | 'G' | 'X' | 'U' | 'E' | 'L';

export type CueClass = keyof typeof CUE_VERBS;

export type VerbForm = 'BASE' | 'THIRD' | 'PAST' | 'PARTICIPLE' | 'ING';

/** One line of the lexicon. `particles` are the words right behind the verb that belong to it ("out" of "point out"). */
export interface CueEntry {
  lemma: string;
  particles: string[];
  frames: ReadonlySet<Frame>;
  classes: CueClass[];
}

/** An entry as one of its verb forms finds it. */
export interface CueReading {
  entry: CueEntry;
  forms: ReadonlySet<VerbForm>;
}

const entriesOf = (): CueEntry[] => {
  const byKey = new Map<string, CueEntry & { frames: Set<Frame> }>();
  for (const [name, lines] of Object.entries(CUE_VERBS))
    for (const line of lines.trim().split('\n')) {
      const [key = '', ...frames] = line.trim().split(' ');
      const [lemma = '', particles] = key.split('/');
      const entry = byKey.get(key) ?? {
        lemma,
        particles: particles ? particles.split('-') : [],
        frames: new Set<Frame>(),
        classes: [],
      };
      entry.classes.push(name as CueClass);
      for (const frame of frames) entry.frames.add(frame as Frame);
      byKey.set(key, entry);
    }
  return [...byKey.values()];
};

const indexForms = (): Map<string, CueReading[]> => {
  const index = new Map<string, Map<CueEntry, Set<VerbForm>>>();
  const add = (form: string, entry: CueEntry, name: VerbForm): void => {
    const readings = index.get(form) ?? new Map<CueEntry, Set<VerbForm>>();
    readings.set(entry, (readings.get(entry) ?? new Set<VerbForm>()).add(name));
    index.set(form, readings);
  };
  for (const entry of entriesOf()) {
    const forms = verbForms(entry.lemma);
    add(forms.base, entry, 'BASE');
    add(forms.third, entry, 'THIRD');
    for (const form of forms.past) add(form, entry, 'PAST');
    for (const form of forms.participle) add(form, entry, 'PARTICIPLE');
    for (const form of forms.ing) add(form, entry, 'ING');
  }
  // Longer entries first: "point out" before "point".
  return new Map(
    [...index].map(([form, readings]) => [
      form,
      [...readings]
        .map(([entry, forms]) => ({ entry, forms }))
        .sort((a, b) => b.entry.particles.length - a.entry.particles.length),
    ]),
  );
};

const FORMS = indexForms();

/** The cue verbs that a word in lower case may be a form of, entries with particles first; empty for other words. */
export const cueReadings = (lower: string): readonly CueReading[] => FORMS.get(lower) ?? [];
