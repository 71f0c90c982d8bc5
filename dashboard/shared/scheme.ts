const KEY = 'rapporteur-scheme';
const dark = window.matchMedia('(prefers-color-scheme: dark)');

export type Scheme = 'light' | 'dark';

const chosen = (): Scheme | null => {
  try {
    const value = localStorage.getItem(KEY);
    return value === 'light' || value === 'dark' ? value : null;
  } catch {
    // Storage may be forbidden; the system's choice holds then.
    return null;
  }
};

/** The scheme in force: the reader's choice, else the system's. */
export const currentScheme = (): Scheme => chosen() ?? (dark.matches ? 'dark' : 'light');

/** Puts the scheme on the page and follows the system from then on. */
export const applyScheme = (): void => {
  const apply = () => {
    document.documentElement.dataset.scheme = currentScheme();
    window.dispatchEvent(new Event('scheme'));
  };
  apply();
  dark.addEventListener('change', apply);
};

/** Remembers a choice in this browser and applies it. */
export const chooseScheme = (scheme: Scheme): void => {
  try {
    localStorage.setItem(KEY, scheme);
  } catch {
    // Then it holds for this page only.
  }
  document.documentElement.dataset.scheme = scheme;
  window.dispatchEvent(new Event('scheme'));
};
