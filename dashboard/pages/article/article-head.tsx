import { useState } from 'react';
import { useMutation } from 'urql';
import { useLocation } from 'wouter';
import { EntityLink } from '../../shared/entity-link';
import { formatDay } from '../../shared/format';
import type { ResultOf } from '../../shared/graphql';
import { type ArticleQuery, DeleteArticleMutation } from './operations';

type Shown = Extract<NonNullable<ResultOf<typeof ArticleQuery>['node']>, { text: string }>;

/** Only these are links: an address that runs a script is shown as text. */
const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url);

/** Headline, source, day, who wrote it, and the way to take it out again. */
export const ArticleHead = ({ article }: { article: Shown }) => {
  const { id, title, source, publishedAt, url, byline } = article;
  const [isSure, setSure] = useState(false);
  const [removal, remove] = useMutation(DeleteArticleMutation);
  const [, go] = useLocation();
  return (
    <header className="article-head">
      <p className="small quiet">{[source, formatDay(publishedAt)].filter(Boolean).join(' · ')}</p>
      <h1>{title ?? 'Untitled article'}</h1>
      {byline.length > 0 && (
        <p className="quiet row">
          {byline.map(({ role, person }) => (
            <span key={`${role} ${person.id}`}>
              <EntityLink {...person} kind="PERSON" /> {role !== 'AUTHOR' && `(${role.toLowerCase()})`}
            </span>
          ))}
        </p>
      )}
      <p className="row small quiet">
        {url &&
          (isWebAddress(url) ? (
            <a href={url} rel="noreferrer noopener">
              {url}
            </a>
          ) : (
            <span>{url}</span>
          ))}
        {isSure ? (
          <>
            <button
              type="button"
              className="button plain"
              disabled={removal.fetching}
              onClick={async () => {
                const { error } = await remove({ id });
                if (!error) go('/articles');
              }}
            >
              Remove it and what only it supports
            </button>
            <button type="button" className="button plain" onClick={() => setSure(false)}>
              Keep it
            </button>
          </>
        ) : (
          <button type="button" className="button plain" onClick={() => setSure(true)}>
            Remove …
          </button>
        )}
        {removal.error && <span role="alert">{removal.error.message}</span>}
      </p>
    </header>
  );
};
