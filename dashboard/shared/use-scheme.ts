import { useSyncExternalStore } from 'react';
import { currentScheme, type Scheme } from './scheme';

const subscribe = (changed: () => void): (() => void) => {
  window.addEventListener('scheme', changed);
  return () => window.removeEventListener('scheme', changed);
};

/** The scheme in force; drawings on canvas follow it. */
export const useScheme = (): Scheme =>
  useSyncExternalStore(
    subscribe,
    () => (document.documentElement.dataset.scheme as Scheme | undefined) ?? currentScheme(),
  );
