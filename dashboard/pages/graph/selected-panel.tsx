import { useEffect, useState } from 'react';
import { EntityLink } from '../../shared/entity-link';
import { asLabel, counted, tieInWords } from '../../shared/format';
import { type Look, shownTies } from '../../shared/graph-view/reducers';
import type { DrawnPicture } from './use-picture';

interface SelectedPanelProps {
  id: string;
  drawn: DrawnPicture;
  look: Look;
  onSelect: (id: string) => void;
  /** Asks for the passages between this one and another. */
  onTie: (other: string) => void;
  onPin: (id: string) => void;
  onCollapse: (id: string) => void;
  onCentre: (id: string) => void;
}

const MOST = 30;

/** The selected entity: what it hangs together with, and what can be done with it. */
export const SelectedPanel = (props: SelectedPanelProps) => {
  const { id, drawn, look, onSelect, onTie, onPin, onCollapse, onCentre } = props;
  const { picture, version, countAround } = drawn;
  const [around, setAround] = useState<Awaited<ReturnType<typeof countAround>>>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: counted anew when the picture has changed
  useEffect(() => {
    let isCurrent = true;
    setAround(null);
    void countAround(id).then((counts) => isCurrent && setAround(counts));
    return () => {
      isCurrent = false;
    };
  }, [id, version, countAround]);
  const { label, kind, weight, fixed } = picture.getNodeAttributes(id);
  const ties = picture
    .mapEdges(id, (_edge, attributes, source, target) => ({
      other: source === id ? target : source,
      kinds: shownTies(attributes, look.hidden),
      weight: attributes.weight,
    }))
    .filter(({ kinds }) => kinds.length > 0)
    .sort((one, other) => other.weight - one.weight);
  return (
    <section className="selected" aria-label="Selected">
      <h2>
        <EntityLink id={id} name={label} kind={kind} />
      </h2>
      <p className="quiet small" role="status">
        {asLabel(kind)}, named in {counted(weight, 'article')}
        {around && `, ${around.all}${around.isMore ? ' or more' : ''} neighbours`}
      </p>
      <p className="row">
        <button
          type="button"
          className="button"
          onClick={() => void drawn.expand(id)}
          disabled={around?.missing === 0 || drawn.isLoading}
        >
          Expand{around && around.missing > 0 && ` +${around.missing}${around.isMore ? '…' : ''}`}
        </button>
        <button type="button" className="button" onClick={() => onCollapse(id)}>
          Collapse
        </button>
        <button type="button" className="button" aria-pressed={fixed} onClick={() => onPin(id)}>
          {fixed ? 'Unpin' : 'Pin'}
        </button>
        <button type="button" className="button plain" onClick={() => onCentre(id)}>
          Only around it
        </button>
      </p>
      <ul className="ties small">
        {ties.slice(0, MOST).map(({ other, kinds }) => (
          <li key={other}>
            <button type="button" className="as-link" onClick={() => onSelect(other)}>
              {picture.getNodeAttribute(other, 'label')}
            </button>{' '}
            <button type="button" className="as-link quiet" onClick={() => onTie(other)}>
              {kinds.map(tieInWords).join(', ')}
            </button>
          </li>
        ))}
        {ties.length > MOST && <li className="quiet">and {ties.length - MOST} more</li>}
      </ul>
    </section>
  );
};
