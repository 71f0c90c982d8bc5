import { createServer } from 'node:http';
import neo4j from 'neo4j-driver';
import { QUESTIONS } from '../questions';

/**
 * The limit: the best Cypher that we could write by hand for each question, one auto-commit statement a request,
 * behind a bare HTTP server. No GraphQL, no names, no checks. Its address comes in the environment; it prints its port.
 */
const main = (): void => {
  const { NEO4J_URI: uri = '', NEO4J_USER: user = '', NEO4J_PASSWORD: password = '' } = process.env;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const byNumber = new Map(QUESTIONS.map(({ number, limit }) => [number, limit]));
  const answer = async (body: string): Promise<string> => {
    const { question, variables } = JSON.parse(body) as { question: number; variables: Record<string, unknown> };
    const session = driver.session({ defaultAccessMode: neo4j.session.READ });
    try {
      const { records } = await session.run(byNumber.get(question) ?? '', variables);
      return JSON.stringify({ data: records[0]?.get('data') });
    } finally {
      await session.close();
    }
  };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      answer(Buffer.concat(chunks).toString()).then(
        (text) => response.writeHead(200, { 'content-type': 'application/json' }).end(text),
        (error: Error) => response.writeHead(500).end(JSON.stringify({ errors: [{ message: error.message }] })),
      );
    });
  });
  server.listen(0, '127.0.0.1', () => {
    process.stdout.write(`${JSON.stringify(server.address())}\n`);
  });
};

main();
