import './graph-view.css';
import { useEffect, useRef } from 'react';
import { useScheme } from '../use-scheme';
import { dragNodes } from './drag-nodes';
import { Drawing } from './drawing';
import { isLarge, type Picture } from './picture';
import { type Look, reducersOf } from './reducers';
import { useGraphKeys } from './use-graph-keys';
import { useLayout } from './use-layout';

interface GraphViewProps {
  picture: Picture;
  /** Another number whenever nodes or lines came or went. */
  version: number;
  look: Look;
  /** What it shows, as a screen reader says it. */
  label: string;
  onSelect: (node: string | null) => void;
  onSelectEdge?: (source: string, target: string) => void;
  onExpand?: (node: string) => void;
  onCollapse?: (node: string) => void;
  onPin?: (node: string) => void;
  /** A node was dragged, and is pinned now. */
  onDrop?: () => void;
  /** How far the layout of a large picture is, from 0 to 1; null when it is over. */
  onProgress?: (share: number | null) => void;
  /** Hands out the drawing, for pictures of it. */
  onReady?: (sigma: Drawing | null) => void;
}

/** A graph that is drawn, dragged, zoomed, and walked by keyboard. */
export const GraphView = (props: GraphViewProps) => {
  const { picture, version, look, label, onReady } = props;
  const place = useRef<HTMLDivElement>(null);
  const sigma = useRef<Drawing | null>(null);
  const calls = useRef(props);
  calls.current = props;
  const scheme = useScheme();
  useLayout(picture, version, (share) => calls.current.onProgress?.(share));
  // A picture that has grown large is drawn otherwise.
  const large = isLarge(picture);
  const onKeyDown = useGraphKeys(sigma, props);

  useEffect(() => {
    if (!place.current) return;
    const drawn = new Drawing(picture, place.current, { isLarge: large });
    sigma.current = drawn;
    drawn.on('clickNode', ({ node }) => calls.current.onSelect(node));
    drawn.on('clickStage', () => calls.current.onSelect(null));
    drawn.on('clickEdge', ({ edge }) => calls.current.onSelectEdge?.(...picture.extremities(edge)));
    drawn.on('doubleClickNode', (event) => {
      event.preventSigmaDefault();
      calls.current.onExpand?.(event.node);
    });
    const release = dragNodes(drawn, picture, () => calls.current.onDrop?.());
    onReady?.(drawn);
    return () => {
      release();
      onReady?.(null);
      drawn.kill();
      sigma.current = null;
    };
  }, [picture, large, onReady]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: colours are the scheme's
  useEffect(() => {
    const drawn = sigma.current;
    if (!drawn) return;
    const { node, edge } = reducersOf(picture, look);
    drawn.setSettings({ nodeReducer: node, edgeReducer: edge });
  }, [picture, large, look, version, scheme]);

  return (
    <div
      ref={place}
      role="application"
      className="graph-view"
      aria-label={`${label}. ${KEYS}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the keys that walk through it
      tabIndex={0}
      onKeyDown={onKeyDown}
    />
  );
};

const KEYS =
  'Arrow keys go from entity to entity, Enter expands, Backspace collapses, P pins, plus and minus zoom, 0 shows all.';
