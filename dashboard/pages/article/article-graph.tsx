import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { counted } from '../../shared/format';
import { GraphView } from '../../shared/graph-view/graph-view';
import { addPart, emptyPicture, type Part } from '../../shared/graph-view/picture';
import type { Look } from '../../shared/graph-view/reducers';
import { entityPath } from '../../shared/links';
import { topicOf } from '../../shared/statement-parts';
import { entitiesOf } from './facts-of';
import type { Facts } from './use-facts';

interface ArticleGraphProps {
  facts: Facts;
  /** The entity that is looked at. */
  active: string | null;
  onChoose: (entity: string) => void;
}

const NOTHING_HIDDEN: ReadonlySet<string> = new Set();

/** The graph of one article: who speaks about whom in it, and who meets in its events. */
export const ArticleGraph = ({ facts, active, onChoose }: ArticleGraphProps) => {
  const [, go] = useLocation();
  const [selected, select] = useState<string | null>(null);
  const { statements, events, mentions } = facts;
  const picture = useMemo(() => {
    const made = emptyPicture();
    addPart(made, partOf({ statements, events, mentions }));
    return made;
  }, [statements, events, mentions]);
  const shown = active && picture.hasNode(active) ? active : selected;
  const look: Look = useMemo(
    () => ({ selected: shown, hidden: NOTHING_HIDDEN, path: null, byCommunity: false }),
    [shown],
  );
  if (picture.order === 0) return <p className="quiet">Nobody is named in it.</p>;
  return (
    <div className="article-graph">
      <GraphView
        picture={picture}
        version={1}
        look={look}
        label={`Graph of the article: ${counted(picture.order, 'entity', 'entities')}`}
        onSelect={(id) => {
          select(id);
          if (id) onChoose(id);
        }}
        onExpand={(id) => go(entityPath(id))}
      />
    </div>
  );
};

const partOf = ({ statements, events, mentions }: Pick<Facts, 'statements' | 'events' | 'mentions'>): Part => {
  const edges = new Map<string, Part['edges'][number]>();
  const join = (source: string, target: string, kind: string) => {
    const [one, other] = [source, target].sort();
    const key = `${one} ${other} ${kind}`;
    edges.set(key, { source, target, kind, weight: (edges.get(key)?.weight ?? 0) + 1 });
  };
  for (const { speakers, about } of statements) {
    for (const { id } of speakers) {
      for (const topic of about.map(topicOf)) if (topic.kind !== 'EVENT') join(id, topic.id, 'STATEMENT');
    }
  }
  for (const { participants, places } of events) {
    const there = [...new Set([...participants.map(({ actor }) => actor.id), ...places.map(({ id }) => id)])];
    there.forEach((id, at) => {
      for (const other of there.slice(at + 1)) join(id, other, 'EVENT');
    });
  }
  const nodes = entitiesOf(mentions).map(({ id, name, kind, times }) => ({ id, label: name, kind, weight: times }));
  return { nodes, edges: [...edges.values()] };
};
