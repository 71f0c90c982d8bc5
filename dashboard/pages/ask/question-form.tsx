import { useEffect, useState } from 'react';
import { EntityPicker } from '../../shared/entity-picker';
import type { Question } from './question';
import type { Named } from './use-names';

interface QuestionFormProps {
  question: Question;
  names: Named;
  change: (changes: Record<string, string | null>) => void;
}

/** The question as a sentence with fields in it. */
export const QuestionForm = ({ question, names, change }: QuestionFormProps) => (
  // The fields act by themselves; there is nothing to submit.
  <search className="question">
    <p className="sentence">
      What did{' '}
      <EntityPicker
        label="Who said it"
        placeholder="anybody"
        value={names.who}
        actorsOnly
        onChoose={(who) => change({ who })}
      />{' '}
      say about{' '}
      <EntityPicker
        label="About whom or what"
        placeholder="anything"
        value={names.about}
        onChoose={(about) => change({ about })}
      />
      <span aria-hidden="true">?</span>
    </p>
    <div className="row conditions">
      <Words value={question.words ?? ''} onSettle={(words) => change({ words: words || null })} />
      <label className="day">
        from
        <input
          type="date"
          className="field"
          value={question.from ?? ''}
          max={question.to ?? undefined}
          onChange={({ target }) => change({ from: target.value || null })}
        />
      </label>
      <label className="day">
        to
        <input
          type="date"
          className="field"
          value={question.to ?? ''}
          min={question.from ?? undefined}
          onChange={({ target }) => change({ to: target.value || null })}
        />
      </label>
      <button
        type="button"
        className="chip"
        aria-pressed={question.kind === 'DIRECT'}
        onClick={() => change({ kind: question.kind === 'DIRECT' ? null : 'DIRECT' })}
      >
        In their own words
      </button>
      {question.source && (
        <button type="button" className="chip" aria-pressed="true" onClick={() => change({ source: null })}>
          {question.source} <span aria-hidden="true">×</span>
          <span className="hidden">(leave out)</span>
        </button>
      )}
    </div>
  </search>
);

/** Words that were said; asked for with Enter or when the field is left. */
const Words = ({ value, onSettle }: { value: string; onSettle: (words: string) => void }) => {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const settle = () => typed.trim() !== value && onSettle(typed.trim());
  return (
    <input
      type="search"
      className="field words"
      aria-label="With the words"
      placeholder="with the words …"
      value={typed}
      onChange={({ target }) => setTyped(target.value)}
      onKeyDown={({ key }) => key === 'Enter' && settle()}
      onBlur={settle}
    />
  );
};
