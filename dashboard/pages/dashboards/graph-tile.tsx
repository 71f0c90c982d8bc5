import { useCallback, useMemo, useRef, useState } from 'react';
import { useQuery } from 'urql';
import { useLocation } from 'wouter';
import { counted } from '../../shared/format';
import { AroundQuery } from '../../shared/graph-view/around-query';
import type { Drawing } from '../../shared/graph-view/drawing';
import { graphExports } from '../../shared/graph-view/graph-exports';
import { GraphView } from '../../shared/graph-view/graph-view';
import { addPart, emptyPicture, type Part } from '../../shared/graph-view/picture';
import type { Look } from '../../shared/graph-view/reducers';
import { graphql } from '../../shared/graphql';
import { entityPath } from '../../shared/links';
import type { Tile } from './operations';
import { TileFrame } from './tile-frame';

const MostSpokenAbout = graphql(`
  query MostSpokenAbout {
    statementFacets(first: 2) {
      topics {
        topic {
          id
        }
      }
    }
  }
`);

/** A tile has room for so many entities. */
const SHOWN = 30;
const NOTHING_HIDDEN: ReadonlySet<string> = new Set();

/** What lies around an entity, or around the most spoken about. */
export const GraphTile = ({ tile }: { tile: Tile }) => {
  const [{ data }] = useQuery({ query: MostSpokenAbout, pause: tile.question.about !== null });
  const sigma = useRef<Drawing | null>(null);
  const of = tile.question.about
    ? [tile.question.about]
    : (data?.statementFacets.topics.map(({ topic }) => topic.id) ?? []);
  if (of.length === 0) return <h2>{tile.title}</h2>;
  return (
    <TileFrame
      tile={tile}
      query={AroundQuery}
      variables={{ of, limit: SHOWN }}
      exports={({ neighbourhood }) =>
        graphExports(pictureOf(neighbourhood), { sigma: () => sigma.current, hidden: NOTHING_HIDDEN })
      }
      isEmpty={({ neighbourhood }) => neighbourhood.nodes.length === 0}
    >
      {({ neighbourhood }) => <PartView part={neighbourhood} title={tile.title} sigma={sigma} />}
    </TileFrame>
  );
};

const pictureOf = (part: Part) => {
  const picture = emptyPicture();
  addPart(picture, part);
  return picture;
};

interface PartViewProps {
  part: Part;
  title: string;
  sigma: React.RefObject<Drawing | null>;
}

const PartView = ({ part, title, sigma }: PartViewProps) => {
  const [, go] = useLocation();
  const [selected, select] = useState<string | null>(null);
  const picture = useMemo(() => pictureOf(part), [part]);
  const look: Look = useMemo(() => ({ selected, hidden: NOTHING_HIDDEN, path: null, byCommunity: false }), [selected]);
  const keep = useCallback(
    (ready: Drawing | null) => {
      sigma.current = ready;
    },
    [sigma],
  );
  return (
    <div className="tile-graph">
      <GraphView
        picture={picture}
        version={1}
        look={look}
        label={`${title}: ${counted(picture.order, 'entity', 'entities')}`}
        onSelect={select}
        onExpand={(id) => go(entityPath(id))}
        onReady={keep}
      />
    </div>
  );
};
