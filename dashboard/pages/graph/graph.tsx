import './graph.css';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useQuery } from 'urql';
import { EntityPicker } from '../../shared/entity-picker';
import { ExportMenu } from '../../shared/export-menu';
import { counted } from '../../shared/format';
import { AroundQuery } from '../../shared/graph-view/around-query';
import type { Drawing } from '../../shared/graph-view/drawing';
import { graphExports } from '../../shared/graph-view/graph-exports';
import { GraphView } from '../../shared/graph-view/graph-view';
import { collapse, MOST_NODES } from '../../shared/graph-view/picture';
import { printOperation } from '../../shared/print-operation';
import { Empty, Failure, Loading } from '../../shared/states';
import { useAddress } from '../../shared/use-address';
import { useTitle } from '../../shared/use-title';
import { Legend } from './legend';
import { BeginningQuery } from './operations';
import { PathPanel } from './path-panel';
import { SelectedPanel } from './selected-panel';
import { TimeFilter } from './time-filter';
import { useLook } from './use-look';
import { usePicture } from './use-picture';

/** What lies around some entities: drawn, expanded, filtered, and with the passages behind every line. */
export const GraphPage = () => {
  const [address, change] = useAddress();
  const [{ data: beginning, error: noBeginning }] = useQuery({ query: BeginningQuery });
  const asked = address
    .getAll('of')
    .flatMap((value) => value.split('|'))
    .filter(Boolean);
  const first = beginning?.statementFacets.topics.map(({ topic }) => topic.id) ?? [];
  const centres = asked.length > 0 ? asked : first;
  const drawn = usePicture(centres);
  const { picture, version, changed } = drawn;
  const { look, select, toggle, setPath, setByCommunity } = useLook(picture, version);
  const [tie, setTie] = useState<[string, string] | null>(null);
  const [layout, setLayout] = useState<number | null>(null);
  const sigma = useRef<Drawing | null>(null);
  const keep = useCallback((ready: Drawing | null) => {
    sigma.current = ready;
  }, []);
  useTitle('Graph');
  // Of a picture that was drawn anew, nobody is selected who is not in it.
  useEffect(() => {
    if (picture.order > 0 && look.selected && !picture.hasNode(look.selected)) select(null);
  }, [picture, look.selected, select]);

  const pin = (id: string) => {
    picture.updateNodeAttribute(id, 'fixed', (fixed) => !fixed);
    changed();
  };
  const fold = (id: string) => {
    collapse(picture, id);
    changed();
  };
  const label = `Graph of ${counted(picture.order, 'entity', 'entities')} and ${counted(picture.size, 'line')}`;
  return (
    <div className="graph-page">
      <h1 className="hidden">Graph</h1>
      <div className="graph-stage">
        {picture.order > 0 && (
          <GraphView
            picture={picture}
            version={version}
            look={look}
            label={label}
            onReady={keep}
            onSelect={(id) => {
              select(id);
              setTie(null);
            }}
            onSelectEdge={(source, target) => setTie([source, target])}
            onExpand={(id) => void drawn.expand(id)}
            onCollapse={fold}
            onPin={pin}
            onDrop={changed}
            onProgress={setLayout}
          />
        )}
        {drawn.isLoading && picture.order === 0 && <Loading />}
        {(drawn.error ?? noBeginning) && (
          <Failure
            error={(drawn.error ?? noBeginning) as NonNullable<typeof noBeginning>}
            retry={drawn.retry}
            choose={(id) => change({ of: id })}
          />
        )}
        {beginning && centres.length === 0 && <Empty title="There is nothing to draw yet" />}
        <p className="graph-count small quiet" role="status">
          {drawn.isLoading
            ? 'Looking …'
            : layout !== null
              ? `Laying out … ${Math.round(100 * layout)} %`
              : picture.order > 0 && label.replace('Graph of ', '')}
        </p>
      </div>
      <aside className="graph-side" aria-label="What is drawn">
        <div className="row">
          <EntityPicker
            className="boxed"
            label="Around whom or what"
            placeholder="Around …"
            value=""
            onChoose={(id) => id && change({ of: id })}
          />
          {picture.order > 0 && (
            <ExportMenu
              exports={graphExports(picture, { sigma: () => sigma.current, hidden: look.hidden })}
              operation={{ query: printOperation(AroundQuery), variables: { of: centres, limit: 100 } }}
            />
          )}
        </div>
        {drawn.left > 0 && (
          <p className="notice">
            {counted(drawn.left, 'entity', 'entities')} found no room: a picture holds {MOST_NODES} at most.
          </p>
        )}
        {look.selected && picture.hasNode(look.selected) && (
          <SelectedPanel
            id={look.selected}
            drawn={drawn}
            look={look}
            onSelect={select}
            onTie={(other) => setTie([look.selected as string, other])}
            onPin={pin}
            onCollapse={fold}
            onCentre={(id) => change({ of: id })}
          />
        )}
        <PathPanel
          selected={look.selected}
          tie={tie}
          onPath={(entities) => {
            setPath(entities ? new Set(entities.map(({ id }) => id)) : null);
          }}
          onDraw={drawn.add}
        />
        <Legend picture={picture} version={version} look={look} onToggle={toggle} onByCommunity={setByCommunity} />
        <TimeFilter picture={picture} onChange={changed} />
      </aside>
    </div>
  );
};
