import { foldName } from '../model/identity';
import type { Candidate } from './judge';

/** The folded names that two entities have in common, sorted. */
export const sharedNames = (a: Candidate, b: Candidate): string[] => {
  const others = new Set([b.name, ...b.aliases].map(foldName));
  return [...new Set([a.name, ...a.aliases].map(foldName))].filter((name) => name !== '' && others.has(name)).sort();
};
