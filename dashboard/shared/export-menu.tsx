import { useRef } from 'react';
import { playgroundPath } from './links';

export interface Export {
  label: string;
  save: () => void | Promise<void>;
}

interface ExportMenuProps {
  exports: readonly Export[];
  /** The operation behind what is shown, to be opened in the playground. */
  operation?: { query: string; variables: object };
}

/** What can be taken away: files, and the GraphQL operation behind it all. */
export const ExportMenu = ({ exports, operation }: ExportMenuProps) => {
  const menu = useRef<HTMLDetailsElement>(null);
  return (
    <details className="menu" ref={menu}>
      <summary className="button plain">Export</summary>
      <div>
        {exports.map(({ label, save }) => (
          <button
            key={label}
            type="button"
            className="button plain"
            onClick={() => {
              if (menu.current) menu.current.open = false;
              void save();
            }}
          >
            {label}
          </button>
        ))}
        {operation && (
          <a className="button plain" href={playgroundPath(operation.query, operation.variables)}>
            GraphQL in the playground
          </a>
        )}
      </div>
    </details>
  );
};
