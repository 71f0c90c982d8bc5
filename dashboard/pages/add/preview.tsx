import { useMemo, useState } from 'react';
import { useMutation } from 'urql';
import { Link } from 'wouter';
import { counted, inWords } from '../../shared/format';
import { articlePath } from '../../shared/links';
import { MarkedText } from '../../shared/marked-text';
import type { Mark } from '../../shared/segments';
import { Failure, Loading } from '../../shared/states';
import { IngestMutation } from './operations';
import type { Previewed, PreviewState } from './preview-state';

/** What would be stored of an article, marked in its text; then the button that stores it. */
export const Preview = ({ state, onDone }: { state: PreviewState; onDone: () => void }) => {
  const { draft, isLoading, error, shown } = state;
  const [{ data, fetching, error: failed }, ingest] = useMutation(IngestMutation);
  const stored = data?.ingestArticles[0];
  if (isLoading) return <Loading />;
  if (error) return <Failure error={error} />;
  if (!shown) return null;
  return (
    <section className="preview" aria-label="What is found">
      <div className="row preview-head">
        <h2>What is found</h2>
        <span className="quiet" role="status">
          {[
            counted(shown.statements.length, 'statement'),
            counted(shown.events.length, 'event'),
            counted(shown.entities.length, 'entity', 'entities'),
            counted(shown.relations.length, 'relation'),
          ].join(', ')}
        </span>
      </div>
      {shown.warnings.map((warning) => (
        <p key={warning} className="notice">
          {warning}
        </p>
      ))}
      <Marked shown={shown} />
      {failed && <Failure error={failed} />}
      {stored?.error && (
        <p className="notice" role="alert">
          {stored.error}
        </p>
      )}
      {stored?.article ? (
        <p className="row" role="status">
          <b>{stored.status === 'CREATED' ? 'Stored.' : 'It was stored already; nothing changed.'}</b>
          <Link className="button" href={articlePath(stored.article.id)}>
            Open it
          </Link>
          <button type="button" className="button plain" onClick={onDone}>
            Next one
          </button>
        </p>
      ) : (
        <p className="row">
          <button
            type="button"
            className="button primary"
            disabled={fetching}
            onClick={() => void ingest({ articles: [draft] })}
          >
            {fetching ? 'Storing …' : shown.isStored ? 'It is stored already; store it again' : 'Store it'}
          </button>
          <button type="button" className="button plain" onClick={onDone}>
            Drop it
          </button>
        </p>
      )}
    </section>
  );
};

const Marked = ({ shown }: { shown: Previewed }) => {
  const [active, setActive] = useState<string | null>(null);
  const marks = useMemo(() => marksOf(shown), [shown]);
  const said = shown.statements.find(({ start }) => `statement ${start}` === active);
  const event = shown.events.find(({ id }) => id === active);
  const entity = shown.entities.find(({ id }) => id === active);
  return (
    <>
      <p className="preview-fact small" role="status">
        {said && (
          <>
            <b>{said.speakers.map(({ name }) => name).join(', ') || said.speakerMention?.text || 'somebody'}</b>{' '}
            {said.about.length > 0 && `about ${said.about.map(({ name }) => name).join(', ')}`}
          </>
        )}
        {event &&
          `${inWords(event.type)}: ${event.title}, ${inWords(event.status)}, ${event.date ?? event.dateText ?? 'no date'}`}
        {entity && `${entity.name} (${inWords(entity.kind)})`}
        {!active && <span className="quiet">Point at a mark to see what it is.</span>}
      </p>
      <MarkedText text={shown.text} marks={marks} active={active} onPoint={setActive} onChoose={setActive} />
    </>
  );
};

const marksOf = ({ statements, events, entities }: Previewed): Mark[] => [
  ...statements.map(({ start, end }): Mark => ({ fact: `statement ${start}`, start, end, sort: 'STATEMENT' })),
  ...events.map(({ id, start, end }): Mark => ({ fact: id, start, end, sort: 'EVENT' })),
  ...entities.flatMap(({ id, kind, mentions }) =>
    mentions.map(({ start, end }): Mark => ({ fact: id, start, end, sort: 'MENTION', kind })),
  ),
];
