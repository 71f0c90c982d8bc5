import Graph from 'graphology';
import { type ExportedEdge, type ExportedNode, toGexf, toGraphml } from '../../src/cli/graph-files';

const graph = new Graph<ExportedNode, ExportedEdge>({ type: 'directed', multi: true });
graph.addNode('person:a', { label: 'A & "B" <script>\u0001', kind: 'PERSON', weight: 2, x: 1, y: -2 });
graph.addNode('country:b', { label: '=1+1', kind: 'COUNTRY', weight: 1 });
graph.addEdge('person:a', 'country:b', { kind: 'STATEMENT', weight: 3 });
graph.addEdge('person:a', 'country:b', { kind: 'CO_MENTION', weight: 1 });

test('GraphML has every node and edge, and writes what XML cannot hold so that it can', () => {
  const xml = toGraphml(graph);
  expect(xml).toContain(
    '<node id="person:a"><data key="label">A &amp; &quot;B&quot; &lt;script&gt;\uFFFD</data><data key="kind">PERSON</data><data key="weight">2</data><data key="x">1</data><data key="y">-2</data></node>',
  );
  expect(xml).toContain(
    '<edge source="person:a" target="country:b"><data key="edgeKind">STATEMENT</data><data key="edgeWeight">3</data></edge>',
  );
  expect(xml.match(/<edge /g)).toHaveLength(2);
});

test('GEXF has them too', () => {
  const xml = toGexf(graph);
  expect(xml).toMatch(/<node id="person:a" label="A &amp; (&quot;|")B(&quot;|") &lt;script(&gt;|>)\uFFFD">/);
  expect(xml.match(/<edge /g)).toHaveLength(2);
  expect(xml).not.toContain('<script');
});
