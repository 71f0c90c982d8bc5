import { useRef, useState } from 'react';
import { useClient } from 'urql';
import { Link } from 'wouter';
import { counted } from '../../shared/format';
import { articlePath } from '../../shared/links';
import { IngestMutation } from './operations';
import { type Draft, readFiles, type Unreadable } from './read-files';

interface Outcome {
  name: string;
  status: string;
  id: string | null;
  error: string | null;
}

/** Articles sent in one request. */
const BATCH = 5;

/** Files by the armful: one is looked at first, several are stored with their progress. */
export const FilePanel = ({ onPreview }: { onPreview: (draft: Draft) => void }) => {
  const client = useClient();
  const [drafts, setDrafts] = useState<Draft[]>([]);
  const [unreadable, setUnreadable] = useState<Unreadable[]>([]);
  const [outcomes, setOutcomes] = useState<Outcome[] | null>(null);
  const [isOver, setOver] = useState(false);
  const isStopped = useRef(false);
  const isRunning = outcomes !== null && outcomes.length < drafts.length && !isStopped.current;

  const take = async (files: readonly File[]) => {
    const read = await readFiles(files);
    setDrafts(read.drafts);
    setUnreadable(read.unreadable);
    setOutcomes(null);
    const [only] = read.drafts;
    if (only && read.drafts.length === 1) onPreview(only);
  };
  const store = async () => {
    isStopped.current = false;
    let done: Outcome[] = [];
    setOutcomes(done);
    for (let at = 0; at < drafts.length && !isStopped.current; at += BATCH) {
      const batch = drafts.slice(at, at + BATCH);
      const { data, error } = await client.mutation(IngestMutation, { articles: batch }).toPromise();
      done = [
        ...done,
        ...batch.map(({ title, text }, place): Outcome => {
          const result = data?.ingestArticles[place];
          return {
            name: title ?? text.slice(0, 60),
            status: result?.status ?? 'REJECTED',
            id: result?.article?.id ?? null,
            error: result?.error ?? error?.message ?? null,
          };
        }),
      ];
      setOutcomes(done);
    }
  };
  return (
    <div className="add-form">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way; the button inside does the same */}
      <div
        className="drop"
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void take([...event.dataTransfer.files]);
        }}
      >
        <p>Drop text files, JSON Lines or JSON here</p>
        <label className="button">
          Choose files
          <input
            type="file"
            className="hidden"
            multiple
            accept=".txt,.md,.json,.jsonl,.ndjson,text/plain,application/json"
            onChange={({ target }) => void take([...(target.files ?? [])])}
          />
        </label>
      </div>
      {unreadable.map(({ name, reason }) => (
        <p key={name} className="notice">
          {name}: {reason}
        </p>
      ))}
      {drafts.length > 1 && (
        <div className="row">
          <b>{counted(drafts.length, 'article')}</b>
          {isRunning ? (
            <button
              type="button"
              className="button"
              onClick={() => {
                isStopped.current = true;
                setOutcomes((before) => [...(before ?? [])]);
              }}
            >
              Stop
            </button>
          ) : (
            <button type="button" className="button primary" onClick={() => void store()}>
              Store all
            </button>
          )}
        </div>
      )}
      {outcomes && <Progress outcomes={outcomes} all={drafts.length} />}
    </div>
  );
};

const Progress = ({ outcomes, all }: { outcomes: readonly Outcome[]; all: number }) => {
  const count = (status: string) => outcomes.filter((outcome) => outcome.status === status).length;
  return (
    <>
      <progress value={outcomes.length} max={all} aria-label="Progress" />
      <p className="quiet" role="status">
        {outcomes.length} of {all}: {count('CREATED')} new, {count('UNCHANGED')} stored before, {count('REJECTED')}{' '}
        rejected
      </p>
      <ul className="facts small">
        {outcomes.map(({ name, status, id, error }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: outcomes are only ever added at the end
          <li key={at}>
            <span>
              {id ? <Link href={articlePath(id)}>{name}</Link> : name}{' '}
              <span className="quiet">{status.toLowerCase()}</span>
            </span>
            {error && <span className="quiet">{error}</span>}
          </li>
        ))}
      </ul>
    </>
  );
};
