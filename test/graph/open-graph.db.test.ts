import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import type { Graph } from '../../src/graph/graph';
import { openGraph } from '../../src/graph/open-graph';
import { openTestGraph, testSettings, wipe } from '../helpers/database';

// Reads the store, as all questions do: Neo4j 5.23 ends what only counts at leisure.
const ENDLESS =
  'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b OPTIONAL MATCH (n:Temporary {id: a + b}) RETURN count(n) AS n';

describe('openGraph', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openTestGraph();
    await wipe(graph);
  });
  afterAll(() => graph.close());

  const running = () =>
    graph.read(`SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range' RETURN 1`);
  /** A reset takes Neo4j a moment. */
  const runningAfterAMoment = async () => {
    for (let tries = 0; tries < 40 && (await running()).length > 0; tries += 1)
      await new Promise((done) => setTimeout(done, 50));
    return running();
  };

  it('gives values as plain JSON', async () => {
    const [row] = await graph.read(`RETURN 1 AS integer, 1.5 AS float, date('2016-02-02') AS date,
      datetime('2016-02-02T10:00:00.120+01:00') AS at, datetime({year: 2016, timezone: 'Europe/Rome'}) AS zoned,
      point({latitude: 41.9, longitude: 12.5}) AS point, [1, {a: date('2016-01-01')}] AS list, null AS nothing`);
    expect(row).toEqual({
      integer: 1,
      float: 1.5,
      date: '2016-02-02',
      at: '2016-02-02T10:00:00.12+01:00',
      zoned: '2016-01-01T00:00:00+01:00',
      point: { longitude: 12.5, latitude: 41.9, srid: 4326 },
      list: [1, { a: '2016-01-01' }],
      nothing: null,
    });
  });

  it('gives nodes and relationships as their properties', async () => {
    const rows = await graph.write((transaction) =>
      transaction.run(
        'CREATE (a:Temporary {id: 1})-[r:TO {day: date($day)}]->(b) WITH a, r, b DETACH DELETE a, b RETURN 1',
        {
          day: '2016-02-02',
        },
      ),
    );
    expect(rows).toEqual([{ 1: 1 }]);
    await graph.write((transaction) =>
      transaction.run(`CREATE (:Temporary {id: 1})-[:TO {day: date('2016-02-02')}]->(:Temporary)`),
    );
    expect(await graph.read('MATCH (a:Temporary)-[r]->(b) RETURN a, r, b')).toEqual([
      { a: { id: 1 }, r: { day: '2016-02-02' }, b: {} },
    ]);
    await wipe(graph);
  });

  it('takes whole numbers as integers, undefined as null, and never sends ill-formed text', async () => {
    const rows = await graph.read('UNWIND range(1, 9) AS n RETURN n, $none AS none, $text AS text LIMIT $limit', {
      limit: 1,
      none: undefined,
      text: 'a\ud800b😀',
    });
    expect(rows).toEqual([{ n: 1, none: null, text: 'a\ufffdb😀' }]);
  });

  it('refuses to write in a read', async () => {
    await expect(graph.read('CREATE (:Temporary)')).rejects.toThrow(/read access mode/i);
  });

  it('sees its own writes', async () => {
    for (let id = 1; id <= 20; id += 1) {
      await graph.write((transaction) => transaction.run('CREATE (:Temporary {id: $id})', { id }));
      expect(await graph.read('MATCH (n:Temporary) RETURN count(n) AS n')).toEqual([{ n: id }]);
    }
    await wipe(graph);
  });

  it('undoes everything where the work fails', async () => {
    const failed = graph.write(async (transaction) => {
      await transaction.run('CREATE (:Temporary)');
      throw new Error('changed my mind');
    });
    await expect(failed).rejects.toThrow('changed my mind');
    expect(await graph.read('MATCH (n:Temporary) RETURN count(n) AS n')).toEqual([{ n: 0 }]);
  });

  it('ends a statement in Neo4j when its time is up', async () => {
    await expect(graph.read(ENDLESS, {}, { timeoutMs: 200 })).rejects.toMatchObject({ code: 'QUERY_TIMEOUT' });
    expect(await runningAfterAMoment()).toEqual([]);
  });

  it('ends a statement in Neo4j when the caller goes', async () => {
    const caller = new AbortController();
    setTimeout(() => caller.abort(new Error('gone')), 200);
    await expect(graph.read(ENDLESS, {}, { signal: caller.signal })).rejects.toThrow('gone');
    expect(await runningAfterAMoment()).toEqual([]);
    await expect(graph.read('RETURN 1', {}, { signal: caller.signal })).rejects.toThrow('gone');
  });

  it('says which Neo4j it is', async () => {
    expect(await graph.verify()).toEqual({ version: expect.stringMatching(/^\d+\.\d+/), edition: expect.any(String) });
  });

  describe('where there is no database to use', () => {
    let server: Server | undefined;
    const sockets = new Set<Socket>();
    const failure = async (uri: string) => {
      const other = openGraph({ ...testSettings(), uri });
      const started = Date.now();
      const error = await other.verify().catch(({ code, message }) => ({ code, message }));
      await other.close();
      expect(Date.now() - started).toBeLessThan(5_500);
      return error;
    };
    const listen = async (answer: string) => {
      server = createServer((socket) => {
        sockets.add(socket);
        socket.on('error', () => {});
        if (answer !== '') socket.end(answer);
      });
      await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
      return `127.0.0.1:${(server.address() as AddressInfo).port}`;
    };
    afterEach(() => {
      server?.close();
      for (const socket of sockets) socket.destroy();
    });

    it.each([
      [
        'nobody listens',
        'bolt://user:secret@127.0.0.1:1',
        'DB_UNAVAILABLE',
        'Neo4j at bolt://127.0.0.1:1 does not answer.',
      ],
      ['TLS is asked for and not spoken', testSettings().uri.replace(/^\w+/, 'bolt+s'), 'DB_UNAVAILABLE', 'TLS'],
    ])('%s', async (_, uri, code, words) => {
      const error = await failure(uri);
      expect(error).toEqual({ code, message: expect.stringContaining(words) });
      expect(error).toEqual({ code, message: expect.not.stringContaining('secret') });
    });

    it('HTTP answers', async () => {
      expect(await failure(`bolt://${await listen('HTTP/1.1 400 Bad Request\r\n\r\n')}`)).toEqual({
        code: 'DB_UNAVAILABLE',
        message: expect.stringContaining('Bolt port'),
      });
    });

    it('nothing answers', async () => {
      expect(await failure(`bolt://${await listen('')}`)).toMatchObject({ code: 'DB_UNAVAILABLE' });
    });

    it('a URI that is none', () => {
      expect(() => openGraph({ ...testSettings(), uri: 'http://127.0.0.1' })).toThrow(
        expect.objectContaining({ code: 'CONFIG_INVALID', message: expect.stringContaining('expected bolt://') }),
      );
    });
  });
});
