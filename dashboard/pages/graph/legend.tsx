import { useMemo } from 'react';
import { asLabel, capital, counted, formatCount, tieInWords } from '../../shared/format';
import { communityColour } from '../../shared/graph-view/looks';
import { type Picture, tieKinds } from '../../shared/graph-view/picture';
import type { Look } from '../../shared/graph-view/reducers';

interface LegendProps {
  picture: Picture;
  version: number;
  look: Look;
  onToggle: (kind: string) => void;
  onByCommunity: (isOn: boolean) => void;
}

const KINDS = ['PERSON', 'COUNTRY', 'ORGANIZATION', 'PLACE'];
/** What the colours and lines mean, with how many there are; each can be left out. */
export const Legend = ({ picture, version, look, onToggle, onByCommunity }: LegendProps) => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version says that the picture, changed in place, is another
  const counts = useMemo(() => {
    const kinds = new Map<string, number>();
    picture.forEachNode((_id, { kind }) => kinds.set(kind, (kinds.get(kind) ?? 0) + 1));
    return { kinds, ties: tieKinds(picture) };
  }, [picture, version]);
  const check = (kind: string, label: string, count: number) => (
    <li key={kind}>
      <label className="check" data-kind={kind}>
        <input type="checkbox" checked={!look.hidden.has(kind)} onChange={() => onToggle(kind)} />
        {KINDS.includes(kind) && !look.byCommunity && <span className="kind" />}
        {label} <span className="quiet number">{formatCount(count)}</span>
      </label>
    </li>
  );
  return (
    <section className="legend" aria-label="Legend and filter">
      <h3>Entities</h3>
      <ul>{KINDS.map((kind) => check(kind, asLabel(kind), counts.kinds.get(kind) ?? 0))}</ul>
      <h3>Lines</h3>
      <ul className="lines">{counts.ties.map(([kind, lines]) => check(kind, capital(tieInWords(kind)), lines))}</ul>
      <label className="check">
        <input type="checkbox" checked={look.byCommunity} onChange={({ target }) => onByCommunity(target.checked)} />
        Colour by community
      </label>
      {look.byCommunity && <Communities picture={picture} />}
    </section>
  );
};

const MOST_NAMED = 6;

const Communities = ({ picture }: { picture: Picture }) => {
  const members = new Map<number, { label: string; weight: number }[]>();
  picture.forEachNode((_id, { community, label, weight }) => {
    members.set(community, [...(members.get(community) ?? []), { label, weight }]);
  });
  const largest = [...members].sort(([, one], [, other]) => other.length - one.length).slice(0, MOST_NAMED);
  return (
    <ul className="small">
      {largest.map(([community, all]) => {
        const best = all.reduce((one, other) => (other.weight > one.weight ? other : one));
        return (
          <li key={community} className="row">
            <span className="kind" style={{ background: communityColour(community) }} />
            {best.label} <span className="quiet">and {counted(all.length - 1, 'other')}</span>
          </li>
        );
      })}
    </ul>
  );
};
