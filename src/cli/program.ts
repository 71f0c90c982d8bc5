import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import type * as backup from './commands/backup';
import type * as digest from './commands/digest';
import type * as exportGraph from './commands/export';
import type { ExportOptions } from './commands/export';
import type * as extract from './commands/extract';
import type * as ingest from './commands/ingest';
import type { IngestCommand } from './commands/ingest';
import type * as reindex from './commands/reindex';
import type * as restore from './commands/restore';
import type * as schema from './commands/schema';
import type * as serve from './commands/serve';
import type * as start from './commands/start';
import type * as verify from './commands/verify';
import type * as watch from './commands/watch';
import type { WatchCommand } from './commands/watch';
import type * as whoSaidWhat from './commands/who-said-what';
import { EXTRACTORS, type ExtractorName } from './open-extractor';
import { note } from './output';

const INPUTS =
  'text, Markdown and HTML files, JSON Lines (.jsonl, .ndjson), JSON, CSV, RSS and Atom feeds, gzip of these, folders, http(s) addresses; "-" for standard input';

const EXAMPLES = `
Examples:
  rapporteur start                                 the API and the playground, with a database of its own
  rapporteur ingest news/ archive.jsonl            store every article in a folder and a file
  rapporteur who-said-what Holloway Libya          what she said about it, with the passages
  rapporteur who-said-what "" NATO --json          what anybody said about NATO, for a program
  rapporteur extract article.txt | jq .statements  take one article apart, without a database

Settings come from the environment: NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD for your own Neo4j, else
an embedded one is used; HOST, PORT, RAPPORTEUR_HOME and more: docs/configuration.md.

Exit status: 0 done, 1 failed, 2 done but some articles were rejected, 3 the database is unavailable.
`;

const INGEST_HELP = `
A text file may begin with a front matter between lines of "---": title, source, publishedAt, url.
A page gives the article that is on it, a feed its items; each item's page is fetched where the feed has only a teaser.
A JSON Lines record has "text", and may have "id", "title", "source", "publishedAt", "url".
Whatever is rejected is listed with its place, a code and a reason, and put into a file for --retry; the rest is stored.
`;

/** The whole command line: what there is, what it is for, what it takes. A command's module is loaded when it is used. */
export const buildProgram = (): Command => {
  const program = new Command('rapporteur')
    .description('Who said what about whom: news articles in, a knowledge graph in Neo4j, a typed GraphQL API over it.')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError('See rapporteur --help.')
    .configureOutput({ outputError: (text) => note(text.trim().replace(/^error: /, 'error BAD_USER_INPUT: ')) });

  program
    .command('start')
    .description('start everything: the database, the sample articles where it is empty, the API, the playground')
    .action(() => finish((require('./commands/start') as typeof start).run()));

  program
    .command('serve')
    .description('serve the API and the playground over a database as it is')
    .action(() => finish((require('./commands/serve') as typeof serve).run()));

  program
    .command('ingest')
    .description('take articles apart and store them; the same article again changes nothing')
    .argument('[inputs...]', INPUTS)
    .option('--source <name>', 'who published articles that do not say so themselves')
    .option('--encoding <name>', 'encoding of files without a byte order mark, such as windows-1252; UTF-8 if left out')
    .option('--columns <pairs>', 'names in CSV and JSON Lines for ours: "text=body,title=headline,publishedAt=date"')
    .option('--include <pattern>', 'of folders, only files such as "2024/**" or "*.html"; may be repeated', collect)
    .option('--exclude <pattern>', 'of folders, no files such as this; may be repeated', collect)
    .option('--allow-private', 'fetch addresses of this machine and of private networks too')
    .option('--retry <file>', 'take what an earlier run rejected from its file, repaired there or at its source')
    .option('--rejected <file>', 'where to put what is rejected; a new file here if left out')
    .option(
      '--threads <count>',
      'threads that take articles apart; one less than there are cores if left out',
      positiveInteger,
    )
    .addOption(extractorOption())
    .option('--patience <seconds>', 'how long to wait for a database that is away', positiveInteger, 300)
    .option('--json', 'print the summary as one JSON object')
    .addHelpText('after', INGEST_HELP)
    .action((inputs: string[], options: IngestCommand, command: Command) => {
      if (inputs.length === 0 && options.retry === undefined)
        command.error('error: name what to take in, or --retry FILE.');
      return finish((require('./commands/ingest') as typeof ingest).run(inputs, options));
    });

  program
    .command('watch')
    .description('look for new articles in feeds, pages and folders again and again, and store them')
    .argument('<inputs...>', 'http(s) addresses of feeds and pages; folders and files')
    .option('--every <seconds>', 'how long to wait between two looks', positiveInteger, 300)
    .option('--source <name>', 'who published articles that do not say so themselves')
    .option('--encoding <name>', 'encoding of files without a byte order mark')
    .option('--columns <pairs>', 'names in CSV and JSON Lines for ours')
    .option('--include <pattern>', 'of folders, only files such as this; may be repeated', collect)
    .option('--exclude <pattern>', 'of folders, no files such as this; may be repeated', collect)
    .option('--allow-private', 'fetch addresses of this machine and of private networks too')
    .option('--rejected <file>', 'where to put what is rejected; a new file here if left out')
    .option('--patience <seconds>', 'how long to wait for a database that is away', positiveInteger, 3600)
    .action((inputs: string[], options: WatchCommand) =>
      finish((require('./commands/watch') as typeof watch).run(inputs, options)),
    );

  program
    .command('who-said-what')
    .description('ask who said what about whom')
    .argument('[who]', 'a name, an alias or an id; "" for anybody')
    .argument('[about]', 'whom or what it is about; left out or "" for anything')
    .option('-n, --first <count>', 'how many statements, at most 1000', positiveInteger, 20)
    .option('--json', 'print JSON Lines, one statement a line')
    .action((who: string | undefined, about: string | undefined, options: { first: number; json?: boolean }) =>
      finish((require('./commands/who-said-what') as typeof whoSaidWhat).run({ who, about, ...options })),
    );

  program
    .command('export')
    .description('write the graph around some entities for Gephi, yEd, Cytoscape and others')
    .argument('<around...>', 'names, aliases or ids')
    .option('-f, --format <format>', 'graphml or gexf', 'graphml')
    .option('-d, --depth <steps>', 'how many steps around them, at most 3', positiveInteger, 1)
    .option('-l, --limit <count>', 'how many entities, at most 1000', positiveInteger, 500)
    .action((around: string[], options: Omit<ExportOptions, 'around'>) =>
      finish((require('./commands/export') as typeof exportGraph).run({ around, ...options })),
    );

  program
    .command('extract')
    .description(
      'take articles apart and print what they say as JSON Lines (docs/extraction-format.md), without a database',
    )
    .argument('[inputs...]', `${INPUTS}; standard input where left out`)
    .option('--explain', 'say why: each mention, statement, event and relation with its reasons')
    .addOption(extractorOption())
    .action((inputs: string[], options: { explain?: boolean; extractor?: ExtractorName }) =>
      finish((require('./commands/extract') as typeof extract).run(inputs, options)),
    );

  program
    .command('schema')
    .description('print the GraphQL schema in SDL')
    .action(() => finish((require('./commands/schema') as typeof schema).run()));

  program
    .command('digest')
    .description('print a digest of the whole graph: the same articles give the same, on any machine, in any order')
    .action(() => finish((require('./commands/digest') as typeof digest).run()));

  program
    .command('reindex')
    .description('make a graph that was loaded straight by docs/graph-model.md ready for the API')
    .action(() => finish((require('./commands/reindex') as typeof reindex).run()));

  program
    .command('verify')
    .description('prove over the whole database that every fact has its passage')
    .action(() => finish((require('./commands/verify') as typeof verify).run()));

  program
    .command('backup')
    .description('write the whole graph to a file, of one moment; writes wait meanwhile, reads go on')
    .argument('<file>', 'a new file, such as news.rapporteur.gz')
    .action((file: string) => finish((require('./commands/backup') as typeof backup).run(file)));

  program
    .command('restore')
    .description('put a backup into an empty database, and prove by its digest that everything came back')
    .argument('<file>', 'what backup wrote')
    .action((file: string) => finish((require('./commands/restore') as typeof restore).run(file)));

  return program;
};

const extractorOption = (): Option =>
  new Option('--extractor <name>', 'what takes articles apart; llm is a language model of yours (docs/extractors.md)')
    .choices(EXTRACTORS)
    .default('builtin');

const collect = (pattern: string, others: string[] = []): string[] => [...others, pattern];

const finish = async (work: Promise<number>): Promise<void> => {
  process.exitCode = await work;
};

const positiveInteger = (text: string): number => {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('It is a whole number above 0.');
  return Number(text);
};

const version = (): string => {
  const file = path.join(__dirname, '..', '..', 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
};
