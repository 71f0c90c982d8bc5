import { EntityPicker } from '../../shared/entity-picker';
import { useEntityName } from '../../shared/use-entity-name';
import type { Tile, TileKind } from './operations';
import { TILE_NAMES } from './tile-kinds';

interface TileEditorProps {
  tile: Tile;
  isFirst: boolean;
  isLast: boolean;
  onChange: (tile: Tile) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** The fields of one tile: what it shows, what it asks, how wide it is, and where it stands. */
export const TileEditor = ({ tile, isFirst, isLast, onChange, onMove, onRemove }: TileEditorProps) => {
  const { question } = tile;
  const who = useEntityName(question.who);
  const about = useEntityName(question.about);
  const ask = (change: Partial<Tile['question']>) => onChange({ ...tile, question: { ...question, ...change } });
  return (
    <fieldset className="tile-editor">
      <legend className="hidden">{tile.title}</legend>
      <label className="labelled">
        Shows
        <select
          className="field"
          value={tile.kind}
          onChange={({ target }) => onChange({ ...tile, kind: target.value as TileKind })}
        >
          {Object.entries(TILE_NAMES).map(([kind, name]) => (
            <option key={kind} value={kind}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="labelled">
        Title
        <input
          className="field"
          value={tile.title}
          maxLength={200}
          onChange={({ target }) => onChange({ ...tile, title: target.value })}
        />
      </label>
      {tile.kind !== 'MEETINGS' && tile.kind !== 'GRAPH' && (
        <div className="labelled">
          Who
          <EntityPicker
            className="boxed"
            label="Who"
            placeholder="anybody"
            value={who}
            actorsOnly
            onChoose={(id) => ask({ who: id })}
          />
        </div>
      )}
      <div className="labelled">
        {tile.kind === 'GRAPH' ? 'Around' : tile.kind === 'MEETINGS' ? 'With' : 'About'}
        <EntityPicker
          className="boxed"
          label="About"
          placeholder="anything"
          value={about}
          onChoose={(id) => ask({ about: id })}
        />
      </div>
      <label className="labelled">
        Words
        <input
          className="field"
          value={question.words ?? ''}
          maxLength={200}
          onChange={({ target }) => ask({ words: target.value || null })}
        />
      </label>
      <label className="labelled">
        From
        <input
          type="date"
          className="field"
          value={question.from ?? ''}
          onChange={({ target }) => ask({ from: target.value || null })}
        />
      </label>
      <label className="labelled">
        To
        <input
          type="date"
          className="field"
          value={question.to ?? ''}
          onChange={({ target }) => ask({ to: target.value || null })}
        />
      </label>
      <div className="row">
        <label className="check">
          <input
            type="checkbox"
            checked={tile.isWide}
            onChange={({ target }) => onChange({ ...tile, isWide: target.checked })}
          />
          Whole row
        </label>
        <button type="button" className="button" disabled={isFirst} onClick={() => onMove(-1)}>
          Earlier
        </button>
        <button type="button" className="button" disabled={isLast} onClick={() => onMove(1)}>
          Later
        </button>
        <button type="button" className="button plain" onClick={onRemove}>
          Remove
        </button>
      </div>
    </fieldset>
  );
};
