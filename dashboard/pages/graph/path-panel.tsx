import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { EntityLink } from '../../shared/entity-link';
import { EntityPicker } from '../../shared/entity-picker';
import { EvidenceLinks } from '../../shared/evidence-links';
import { tieInWords } from '../../shared/format';
import type { Part } from '../../shared/graph-view/picture';
import type { ResultOf } from '../../shared/graphql';
import { Failure } from '../../shared/states';
import { useAddress } from '../../shared/use-address';
import { useEntityName } from '../../shared/use-entity-name';
import { PathsQuery } from './operations';

type Path = ResultOf<typeof PathsQuery>['paths'][number];

interface PathPanelProps {
  selected: string | null;
  /** Two joined entities whose passages are wanted. */
  tie: [string, string] | null;
  onPath: (entities: Path['entities'] | null) => void;
  onDraw: (part: Part) => void;
}

/** How two entities hang together, each step with its passages; a chosen path is drawn and lit. */
export const PathPanel = ({ selected, tie, onPath, onDraw }: PathPanelProps) => {
  const [address, change] = useAddress();
  const from = tie?.[0] ?? address.get('from');
  const to = tie?.[1] ?? address.get('to');
  const fromName = useEntityName(from);
  const toName = useEntityName(to);
  const [open, setOpen] = useState(0);
  const [{ data, error, fetching }] = useQuery({
    query: PathsQuery,
    variables: { from: from ?? '', to: to ?? '', first: tie ? 10 : 4, maxLength: tie ? 1 : 4 },
    pause: !from || !to,
  });
  const paths = from && to ? (data?.paths ?? []) : [];
  const path = paths[open] ?? paths[0];
  const key = path ? path.entities.map(({ id }) => id).join('|') : '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says which path it is; another picture lacks it
  useEffect(() => {
    if (tie) return;
    onPath(path?.entities ?? null);
    if (path) onDraw(partOf(path));
  }, [key, tie, onDraw]);
  return (
    <section aria-label="Paths">
      <h3>{tie ? 'What joins them' : 'How do they hang together?'}</h3>
      {!tie && (
        <div className="path-ends">
          <EntityPicker
            className="boxed"
            label="From"
            placeholder="from …"
            value={fromName}
            onChoose={(id) => change({ from: id })}
          />
          <EntityPicker
            className="boxed"
            label="To"
            placeholder="to …"
            value={toName}
            onChoose={(id) => change({ to: id })}
          />
          {selected && !from && (
            <button type="button" className="button plain" onClick={() => change({ from: selected })}>
              From the selected one
            </button>
          )}
        </div>
      )}
      {error && <Failure error={error} />}
      {fetching && <p className="quiet">Looking for a way …</p>}
      {from && to && !fetching && !error && paths.length === 0 && (
        <p className="quiet">There is no way of four steps.</p>
      )}
      {!tie && paths.length > 1 && (
        <p className="row">
          {paths.map((one, at) => (
            <button
              key={one.entities.map(({ id }) => id).join('|') + String(at)}
              type="button"
              className="chip"
              aria-pressed={at === open}
              onClick={() => setOpen(at)}
            >
              {at + 1}
            </button>
          ))}
        </p>
      )}
      {(tie ? paths : path ? [path] : []).map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: several ways may have the same ends
        <ol key={at} className="steps">
          {one.steps.map((step) => (
            <li key={`${step.from.id} ${step.kind} ${step.to.id}`}>
              <p>
                <EntityLink {...step.from} /> <span className="quiet">{tieInWords(step.kind)}</span>{' '}
                <EntityLink {...step.to} />
              </p>
              <EvidenceLinks evidence={step.evidence} />
            </li>
          ))}
        </ol>
      ))}
    </section>
  );
};

const partOf = ({ entities, steps }: Path): Part => ({
  nodes: entities.map(({ id, name, kind }) => ({ id, label: name, kind, weight: 1 })),
  edges: steps.map(({ from, to, kind }) => ({ source: from.id, target: to.id, kind, weight: 1 })),
});
