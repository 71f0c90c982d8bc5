import { useState } from 'react';
import { useMutation } from 'urql';
import { Failure } from '../../shared/states';
import { StartIngestMutation } from './operations';

interface WebPanelProps {
  onPreview: (url: string) => void;
  isBusy: boolean;
}

/** Pages and feeds by their addresses: one page is looked at first, several are taken in by a job. */
export const WebPanel = ({ onPreview, isBusy }: WebPanelProps) => {
  const [typed, setTyped] = useState('');
  const [{ error, fetching }, start] = useMutation(StartIngestMutation);
  const urls = typed.split(/\s+/).filter(Boolean);
  const [only] = urls;
  return (
    <form
      className="add-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (only && urls.length === 1) onPreview(only);
      }}
    >
      <label className="hidden" htmlFor="addresses">
        Addresses
      </label>
      <textarea
        id="addresses"
        className="field area short"
        placeholder="https://… — pages of articles, or RSS and Atom feeds; one a line"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <div className="row">
        <button type="submit" className="button primary" disabled={urls.length !== 1 || isBusy}>
          {isBusy ? 'Fetching …' : 'See what is in the page'}
        </button>
        <button
          type="button"
          className="button"
          disabled={urls.length === 0 || fetching}
          onClick={async () => {
            const { error: failed } = await start({ urls });
            if (!failed) setTyped('');
          }}
        >
          Take in all of it
        </button>
      </div>
      {error && <Failure error={error} />}
    </form>
  );
};
