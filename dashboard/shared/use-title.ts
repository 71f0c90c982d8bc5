import { useEffect } from 'react';

/** The window's title while this page is open; it moves the focus nowhere. */
export const useTitle = (title: string): void => {
  useEffect(() => {
    document.title = `${title} – Rapporteur`;
  }, [title]);
};
