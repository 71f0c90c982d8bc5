import './graph-view.css';
import { useEffect, useRef } from 'react';
import Sigma from 'sigma';
import { useScheme } from '../use-scheme';
import { dragNodes } from './drag-nodes';
import { baseSettings } from './looks';
import type { Picture } from './picture';
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
  /** Hands out the drawing, for pictures of it. */
  onReady?: (sigma: Sigma | null) => void;
}

/** A graph that is drawn, dragged, zoomed, and walked by keyboard. */
export const GraphView = (props: GraphViewProps) => {
  const { picture, version, look, label, onReady } = props;
  const place = useRef<HTMLDivElement>(null);
  const sigma = useRef<Sigma | null>(null);
  const calls = useRef(props);
  calls.current = props;
  const scheme = useScheme();
  useLayout(picture, version);
  const onKeyDown = useGraphKeys(sigma, props);

  useEffect(() => {
    if (!place.current) return;
    const drawn = new Sigma(picture as never, place.current, baseSettings() as never);
    sigma.current = drawn;
    drawn.on('clickNode', ({ node }) => calls.current.onSelect(node));
    drawn.on('clickStage', () => calls.current.onSelect(null));
    drawn.on('clickEdge', ({ edge }) => calls.current.onSelectEdge?.(...picture.extremities(edge)));
    drawn.on('doubleClickNode', (event) => {
      event.preventSigmaDefault();
      calls.current.onExpand?.(event.node);
    });
    const release = dragNodes(drawn, picture, (node) => calls.current.onPin?.(node));
    onReady?.(drawn);
    return () => {
      release();
      onReady?.(null);
      drawn.kill();
      sigma.current = null;
    };
  }, [picture, onReady]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: colours are the scheme's
  useEffect(() => {
    const drawn = sigma.current;
    if (!drawn) return;
    const { node, edge } = reducersOf(picture, look);
    // Thousands of lines, and labels, are left out while the picture moves; lines are not looked for under the pointer.
    const isLarge = picture.size > MOST_LIVE_LINES;
    drawn.setSetting('hideEdgesOnMove', isLarge);
    drawn.setSetting('hideLabelsOnMove', isLarge);
    drawn.setSetting('enableEdgeEvents', !isLarge);
    drawn.setSetting('nodeReducer', node as never);
    drawn.setSetting('edgeReducer', edge as never);
  }, [picture, look, version, scheme]);

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

const MOST_LIVE_LINES = 1_500;

const KEYS =
  'Arrow keys go from entity to entity, Enter expands, Backspace collapses, P pins, plus and minus zoom, 0 shows all.';
