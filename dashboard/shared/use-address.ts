import { useCallback } from 'react';
import { useSearchParams } from 'wouter';

/** The page's address as its state, so that what is on the screen can be sent to a colleague. An empty value takes the name out. */
export const useAddress = (): [
  URLSearchParams,
  (changes: Record<string, string | null>, options?: { replace?: boolean }) => void,
] => {
  const [parameters, setParameters] = useSearchParams();
  const change = useCallback(
    (changes: Record<string, string | null>, options?: { replace?: boolean }) =>
      setParameters((before) => {
        const after = new URLSearchParams(before);
        for (const [name, value] of Object.entries(changes)) {
          if (value) after.set(name, value);
          else after.delete(name);
        }
        return after;
      }, options),
    [setParameters],
  );
  return [parameters, change];
};
