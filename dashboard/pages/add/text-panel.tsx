import { useState } from 'react';
import type { Draft } from './read-files';

interface TextPanelProps {
  onPreview: (draft: Draft) => void;
  isBusy: boolean;
}

/** An article as text, with what is known about it. */
export const TextPanel = ({ onPreview, isBusy }: TextPanelProps) => {
  const [draft, setDraft] = useState({ text: '', title: '', source: '', day: '', url: '' });
  const field = (name: keyof typeof draft, label: string, type = 'text') => (
    <label className="labelled">
      {label}
      <input
        className="field"
        type={type}
        value={draft[name]}
        onChange={({ target }) => setDraft({ ...draft, [name]: target.value })}
      />
    </label>
  );
  return (
    <form
      className="add-form"
      onSubmit={(event) => {
        event.preventDefault();
        const { text, title, source, day, url } = draft;
        onPreview({
          text,
          title: title || null,
          source: source || null,
          url: url || null,
          publishedAt: day ? `${day}T12:00:00Z` : null,
        });
      }}
    >
      <label className="hidden" htmlFor="article-text">
        Text of the article
      </label>
      <textarea
        id="article-text"
        className="field area"
        placeholder="The whole text, byline and dateline included …"
        value={draft.text}
        onChange={({ target }) => setDraft({ ...draft, text: target.value })}
      />
      <div className="add-fields">
        {field('title', 'Headline')}
        {field('source', 'Source')}
        {field('day', 'Published on', 'date')}
        {field('url', 'Address')}
      </div>
      <button type="submit" className="button primary" disabled={draft.text.trim() === '' || isBusy}>
        {isBusy ? 'Reading …' : 'See what is in it'}
      </button>
    </form>
  );
};
