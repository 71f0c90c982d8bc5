import { createRandom } from '../graph/random';

/** What the dashboard's graph page asks for. */
export interface MadePicture {
  nodes: { id: string; label: string; kind: string; weight: number }[];
  edges: { source: string; target: string; kind: string; weight: number }[];
}

const KINDS = ['PERSON', 'ORGANIZATION', 'COUNTRY', 'PLACE'];
const TIES = ['CO_MENTION', 'CO_MENTION', 'CO_MENTION', 'STATEMENT', 'EVENT'];
/** Entities that are named together are mostly of one story; a story has about so many. */
const STORY = 40;

/** A graph of so many entities and lines, a few of them in most of the lines, as in news; the same for a seed on every machine. */
export const makePicture = (entities: number, { lines, seed }: { lines: number; seed: number }): MadePicture => {
  const random = createRandom(seed);
  const nodes = Array.from({ length: entities }, (_one, at) => ({
    id: `person:${at}`,
    label: `Entity ${at}`,
    kind: KINDS[random.below(KINDS.length)] as string,
    weight: 1 + Math.floor(60 / (1 + at / 20)) + random.below(3),
  }));
  const pairs = new Set<string>();
  const edges: MadePicture['edges'] = [];
  const join = (one: number, other: number): void => {
    const [source, target] = one < other ? [one, other] : [other, one];
    if (source === target || pairs.has(`${source} ${target}`)) return;
    pairs.add(`${source} ${target}`);
    const kind = TIES[random.below(TIES.length)] as string;
    edges.push({ source: `person:${source}`, target: `person:${target}`, kind, weight: 1 + random.rank(20) });
  };
  // Nobody is left alone, so that the layout has one piece.
  for (let at = 1; at < entities; at += 1) join(at, random.rank(at));
  while (edges.length < lines) {
    const one = random.below(entities);
    const inStory = Math.min(entities - 1, STORY * Math.floor(one / STORY) + random.below(STORY));
    join(one, random.chance(0.7) ? inStory : random.rank(entities));
  }
  return { nodes, edges };
};
