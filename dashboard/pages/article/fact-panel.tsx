import { lazy, type ReactNode, Suspense, useState } from 'react';
import { EntityLink } from '../../shared/entity-link';
import { asLabel } from '../../shared/format';
import { topicOf } from '../../shared/statement-parts';
import { Failure, Loading } from '../../shared/states';
import { Tabs } from '../../shared/tabs';
import { whenOf } from '../../shared/when';
import { entitiesOf } from './facts-of';
import type { Facts } from './use-facts';

// What draws it is large, and fetched only when it is looked at.
const ArticleGraph = lazy(async () => ({ default: (await import('./article-graph')).ArticleGraph }));

interface FactPanelProps {
  facts: Facts;
  active: string | null;
  chosen: string | null;
  onPoint: (fact: string | null) => void;
  onChoose: (fact: string) => void;
}

/** The facts of an article beside its text: pointing at one lights up its marks, choosing it brings them into view. */
export const FactPanel = ({ facts, active, chosen, onPoint, onChoose }: FactPanelProps) => {
  const [asked, setAsked] = useState('statements');
  const [followed, setFollowed] = useState<string | null>(null);
  const named = entitiesOf(facts.mentions);
  // A mark that was clicked opens the tab that holds its fact.
  if (chosen !== followed) {
    setFollowed(chosen);
    if (chosen?.startsWith('statement:')) setAsked('statements');
    else if (chosen?.startsWith('event:')) setAsked('events');
    else if (chosen && asked !== 'graph') setAsked('names');
  }
  const row = (fact: string, children: ReactNode) => (
    <Fact key={fact} fact={fact} isActive={fact === active} onPoint={onPoint} onChoose={onChoose}>
      {children}
    </Fact>
  );
  return (
    <aside className="facts-panel" aria-label="What is in it">
      {facts.error && <Failure error={facts.error} />}
      <Tabs
        label="What is in it"
        open={asked}
        onOpen={setAsked}
        tabs={[
          { name: 'statements', label: `Said ${facts.statements.length}` },
          { name: 'events', label: `Events ${facts.events.length}` },
          { name: 'names', label: `Named ${named.length}` },
          { name: 'graph', label: 'Graph' },
        ]}
      >
        {facts.isLoading && <Loading lines={3} />}
        {asked === 'graph' && (
          <Suspense fallback={<Loading lines={3} />}>
            <ArticleGraph facts={facts} active={active} onChoose={onChoose} />
          </Suspense>
        )}
        <ul>
          {asked === 'statements' &&
            [...facts.statements]
              .sort((one, other) => one.evidence.start - other.evidence.start)
              .map(({ id, kind, speakers, speakerText, text, about }) =>
                row(
                  id,
                  <>
                    <b>{speakers.map(({ name }) => name).join(', ') || speakerText || 'somebody'}</b>
                    {kind === 'DIRECT' ? <q>{text}</q> : <span className="reported">{text}</span>}
                    {about.length > 0 && (
                      <span className="quiet small">about {about.map((topic) => topicOf(topic).name).join(', ')}</span>
                    )}
                  </>,
                ),
              )}
          {asked === 'events' &&
            facts.events.map((event) =>
              row(
                event.id,
                <>
                  <b>{event.title}</b>
                  <span className="quiet small">
                    {asLabel(event.type)} · {asLabel(event.status)} · {whenOf(event)}
                  </span>
                </>,
              ),
            )}
          {asked === 'names' &&
            named.map(({ id, name, kind, times }) =>
              row(
                id,
                <span className="named">
                  <EntityLink id={id} name={name} kind={kind} />
                  <span className="quiet small">
                    {asLabel(kind)} · {times}×
                  </span>
                </span>,
              ),
            )}
        </ul>
      </Tabs>
    </aside>
  );
};

interface FactProps {
  fact: string;
  isActive: boolean;
  onPoint: (fact: string | null) => void;
  onChoose: (fact: string) => void;
  children: ReactNode;
}

const Fact = ({ fact, isActive, onPoint, onChoose, children }: FactProps) => (
  <li
    id={`fact-${fact}`}
    data-active={isActive || undefined}
    onMouseEnter={() => onPoint(fact)}
    onMouseLeave={() => onPoint(null)}
  >
    <div>{children}</div>
    <button type="button" className="button plain" onClick={() => onChoose(fact)} aria-label="Show it in the text">
      ↦
    </button>
  </li>
);
