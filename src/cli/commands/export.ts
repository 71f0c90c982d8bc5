import Graph from 'graphology';
import { RapporteurError } from '../../errors';
import { createApi } from '../../server/create-api';
import { askApi } from '../ask-api';
import { EXIT } from '../exit-codes';
import { type ExportedEdge, type ExportedNode, toGexf, toGraphml } from '../graph-files';
import { loadConfig } from '../load-config';
import { openDatabase } from '../open-database';
import { note, print } from '../output';

const FORMATS = { graphml: toGraphml, gexf: toGexf } as const;

export interface ExportOptions {
  /** Names, aliases or ids. */
  around: string[];
  depth: number;
  limit: number;
  format: string;
}

const PATIENCE_MS = 120_000;
const NEIGHBOURHOOD = `query Export($of: [String!]!, $depth: Int!, $limit: Int!) {
  neighbourhood(of: $of, depth: $depth, limit: $limit) {
    nodes { id label kind weight }
    edges { source target kind weight }
  }
}`;

interface Answer {
  neighbourhood: {
    nodes: { id: string; label: string; kind: string; weight: number }[];
    edges: { source: string; target: string; kind: string; weight: number }[];
  };
}

/** Writes the graph around some entities to standard output, for another program. */
export const run = async ({ around, depth, limit, format }: ExportOptions): Promise<number> => {
  if (!isFormat(format)) {
    throw new RapporteurError(
      'BAD_USER_INPUT',
      `--format is "${format}": expected ${Object.keys(FORMATS).join(' or ')}.`,
    );
  }
  const { config, log } = loadConfig();
  const database = await openDatabase(config, { log });
  try {
    const api = createApi(database.graph, { log, readTimeoutMs: PATIENCE_MS });
    const variables = { of: around, depth, limit };
    const { neighbourhood } = await askApi<Answer>(api, NEIGHBOURHOOD, { variables });
    const graph = new Graph<ExportedNode, ExportedEdge>({ type: 'directed', multi: true });
    for (const { id, ...node } of neighbourhood.nodes) graph.addNode(id, node);
    for (const { source, target, ...edge } of neighbourhood.edges) graph.addEdge(source, target, edge);
    await print(FORMATS[format](graph).trimEnd());
    note(`${graph.order} entities, ${graph.size} edges.`);
    return EXIT.OK;
  } finally {
    await database.close();
  }
};

const isFormat = (format: string): format is keyof typeof FORMATS => Object.hasOwn(FORMATS, format);
