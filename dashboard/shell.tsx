import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { Link, useLocation } from 'wouter';
import { chooseScheme } from './shared/scheme';
import { useScheme } from './shared/use-scheme';

const PAGES = [
  ['/', 'Ask'],
  ['/matrix', 'Matrix'],
  ['/graph', 'Graph'],
  ['/timeline', 'Timeline'],
  ['/articles', 'Articles'],
  ['/dashboards', 'Dashboards'],
  ['/add', 'Add'],
] as const;

/** The bar with the ways to the pages, and the page below it. */
export const Shell = ({ children }: { children: ReactNode }) => {
  const [location] = useLocation();
  const scheme = useScheme();
  const main = useNewPage(location);
  const isHere = (path: string) => (path === '/' ? location === '/' : `${location}/`.startsWith(`${path}/`));
  return (
    <>
      <a className="skip" href="#page">
        To the page
      </a>
      <header className="bar">
        <Link href="/" className="wordmark">
          <img src="/icon.svg" alt="" /> Rapporteur
        </Link>
        <nav aria-label="Pages">
          {PAGES.map(([path, label]) => (
            <Link key={path} href={path} aria-current={isHere(path) ? 'page' : undefined}>
              {label}
            </Link>
          ))}
        </nav>
        <div className="tools">
          <a className="button plain" href="/playground/">
            GraphQL
          </a>
          <button
            type="button"
            className="button plain icon"
            aria-label={scheme === 'dark' ? 'Light scheme' : 'Dark scheme'}
            onClick={() => chooseScheme(scheme === 'dark' ? 'light' : 'dark')}
          >
            <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
              <circle cx="9" cy="9" r="6.5" fill="none" stroke="currentColor" strokeWidth="1.6" />
              <path d="M9 2.5a6.500 6.500 0 0 1 0 13z" fill="currentColor" />
            </svg>
          </button>
        </div>
      </header>
      <main id="page" tabIndex={-1} ref={main}>
        {children}
      </main>
    </>
  );
};

/** A new page begins at its top and takes the focus, as one that the browser loads; on the way back it stays where it was. */
const useNewPage = (location: string) => {
  const main = useRef<HTMLElement>(null);
  const isBack = useRef(false);
  const before = useRef(location);
  useEffect(() => {
    const note = () => {
      isBack.current = true;
    };
    window.addEventListener('popstate', note);
    return () => window.removeEventListener('popstate', note);
  }, []);
  // Before effects of the page itself, which may bring a passage into view.
  useLayoutEffect(() => {
    if (before.current === location) return;
    before.current = location;
    if (!isBack.current) window.scrollTo(0, 0);
    isBack.current = false;
    main.current?.focus({ preventScroll: true });
  }, [location]);
  return main;
};
