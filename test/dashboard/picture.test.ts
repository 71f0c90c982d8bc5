import { addPart, collapse, emptyPicture, MOST_NODES, tieKinds } from '../../dashboard/shared/graph-view/picture';

const node = (id: string) => ({ id, label: id, kind: 'PERSON', weight: 1 });
const edge = (source: string, target: string, kind = 'STATEMENT') => ({ source, target, kind, weight: 2 });

test('ties between the same two are one line, and lines to nobody are left out', () => {
  const picture = emptyPicture();
  const edges = [edge('a', 'b'), edge('b', 'a', 'EVENT'), edge('a', 'a'), edge('a', 'nobody')];
  expect(addPart(picture, { nodes: [node('a'), node('b')], edges })).toBe(0);
  expect(picture.mapEdges((_id, { ties, weight }) => ({ ties, weight }))).toEqual([
    { ties: { STATEMENT: 2, EVENT: 2 }, weight: 4 },
  ]);
  expect(tieKinds(picture)).toEqual([
    ['STATEMENT', 1],
    ['EVENT', 1],
  ]);
});

test('what is added again stays where it is', () => {
  const picture = emptyPicture();
  addPart(picture, { nodes: [node('a'), node('b')], edges: [] });
  picture.mergeNodeAttributes('a', { x: 5, y: 6, fixed: true });
  addPart(picture, { nodes: [node('a'), node('c')], edges: [edge('a', 'c')] }, 'a');
  expect(picture.getNodeAttributes('a')).toMatchObject({ x: 5, y: 6, fixed: true });
  expect(picture.order).toBe(3);
});

test('collapsing takes away what hangs on an entity alone, but nothing pinned or put in by the reader', () => {
  const picture = emptyPicture();
  const nodes = ['a', 'leaf', 'pinned', 'centre', 'shared', 'other'].map(node);
  const edges = [...['leaf', 'pinned', 'centre', 'shared'].map((id) => edge('a', id)), edge('shared', 'other')];
  addPart(picture, { nodes, edges });
  picture.setNodeAttribute('pinned', 'fixed', true);
  picture.setNodeAttribute('centre', 'isCentre', true);
  expect(collapse(picture, 'a')).toBe(1);
  expect(picture.nodes()).toEqual(['a', 'pinned', 'centre', 'shared', 'other']);
});

test('a picture is full at some point, and says how many found no room', () => {
  const picture = emptyPicture();
  const nodes = Array.from({ length: MOST_NODES + 7 }, (_one, at) => node(String(at)));
  expect(addPart(picture, { nodes, edges: [] })).toBe(7);
  expect(picture.order).toBe(MOST_NODES);
});
