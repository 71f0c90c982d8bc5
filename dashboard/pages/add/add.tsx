import './add.css';
import { useState } from 'react';
import { useClient } from 'urql';
import { Tabs } from '../../shared/tabs';
import { useAddress } from '../../shared/use-address';
import { useTitle } from '../../shared/use-title';
import { FilePanel } from './file-panel';
import { Jobs } from './jobs';
import { LiveStatements } from './live-statements';
import { PreviewQuery, PreviewUrlMutation } from './operations';
import { Preview } from './preview';
import type { PreviewState } from './preview-state';
import type { Draft } from './read-files';
import { TextPanel } from './text-panel';
import { WebPanel } from './web-panel';

const TABS = [
  { name: 'text', label: 'Paste an article' },
  { name: 'web', label: 'From the web' },
  { name: 'files', label: 'Files' },
];

/** New articles: see what is found in one before it is stored, and what others store meanwhile. */
export const Add = () => {
  const [address, change] = useAddress();
  const asked = address.get('from');
  const open = TABS.find(({ name }) => name === asked)?.name ?? 'text';
  const [state, setState] = useState<PreviewState | null>(null);
  const client = useClient();
  useTitle('Add');
  const preview = async (draft: Draft) => {
    setState({ draft, isLoading: true, error: null, shown: null });
    const { data, error } = await client
      .query(PreviewQuery, { article: draft }, { requestPolicy: 'network-only' })
      .toPromise();
    setState({ draft, isLoading: false, error: error ?? null, shown: data?.previewArticle ?? null });
  };
  const previewUrl = async (url: string) => {
    setState({ draft: { text: '', url }, isLoading: true, error: null, shown: null });
    const { data, error } = await client.mutation(PreviewUrlMutation, { url }).toPromise();
    const shown = data?.previewUrl ?? null;
    const { text = '', title, source, publishedAt } = shown ?? {};
    const draft = { text, url, title: title ?? null, source: source ?? null, publishedAt: publishedAt ?? null };
    setState({ draft, isLoading: false, error: error ?? null, shown });
  };
  return (
    <div className="page add">
      <header className="page-head">
        <div>
          <h1>Add articles</h1>
          <p>See what is found before anything is stored. The same article again changes nothing.</p>
        </div>
      </header>
      <div className="add-columns">
        <div>
          <Tabs label="From where" tabs={TABS} open={open} onOpen={(name) => change({ from: name }, { replace: true })}>
            {open === 'text' && <TextPanel onPreview={preview} isBusy={state?.isLoading ?? false} />}
            {open === 'web' && <WebPanel onPreview={previewUrl} isBusy={state?.isLoading ?? false} />}
            {open === 'files' && <FilePanel onPreview={preview} />}
          </Tabs>
          {state && <Preview state={state} onDone={() => setState(null)} />}
        </div>
        <div>
          <Jobs />
          <LiveStatements />
        </div>
      </div>
    </div>
  );
};
