import { extract } from '../../src/extraction/extract';
import { createLlmExtractor } from '../../src/llm/llm-extractor';
import { ANSWER, ARTICLE } from './article';
import { type Asked, type Reply, startStandIn } from './stand-in';

let reply: (asked: Asked) => Reply;
let standIn: Awaited<ReturnType<typeof startStandIn>>;
beforeAll(async () => {
  standIn = await startStandIn((asked) => reply(asked));
});
afterAll(() => standIn.close());

const extractor = (timeoutMs = 10_000) =>
  createLlmExtractor({ baseUrl: standIn.baseUrl, model: 'tiny', key: 'open sesame', timeoutMs });

test('asks once, with the article, the form of the answer and the key, and reads the answer', async () => {
  reply = () => ({ content: JSON.stringify(ANSWER) });
  const { extraction, extractor: by, warning } = await extractor()(ARTICLE, { id: 'mine' });
  expect([extraction.id, by, warning]).toEqual(['mine', { name: 'llm', version: 'tiny' }, null]);
  expect(extraction.statements.map(({ speaker }) => speaker)).toEqual([
    'person:margaret-holloway',
    'person:paolo-ferri',
  ]);
  const [asked] = standIn.asked.splice(0);
  expect([asked?.path, asked?.authorization, asked?.body.model]).toEqual([
    '/v1/chat/completions',
    'Bearer open sesame',
    'tiny',
  ]);
  expect(asked?.body.messages.at(-1)?.content).toContain(ARTICLE.text);
  expect(asked?.body.response_format).toMatchObject({
    type: 'json_schema',
    json_schema: { strict: true, schema: { type: 'object', additionalProperties: false } },
  });
});

const FAILURES: [string, Reply, number, RegExp][] = [
  ['JSON that is none', { content: '{"entities": [' }, 1, /not JSON/],
  ['JSON of another form', { content: '{"entities": {}}' }, 1, /another form: entities/],
  ['an answer that was cut off', { content: '{', finishReason: 'length' }, 1, /cut off/],
  ['an empty answer', { content: '' }, 1, /empty/],
  ['an error of the server, tried again once', { status: 500 }, 2, /500/],
  ['a key that is refused', { status: 401 }, 1, /401/],
  ['silence', 'silence', 2, /timed out|connection error/i],
];

test.each(FAILURES)(
  '%s: the built-in extractor takes the article, with a warning',
  async (_, failure, requests, reason) => {
    reply = () => failure;
    const { extraction, extractor: by, warning } = await extractor(failure === 'silence' ? 300 : 10_000)(ARTICLE);
    expect(extraction).toEqual(extract(ARTICLE));
    expect(by.name).toBe('rapporteur');
    expect(warning).toMatch(reason);
    expect(warning).not.toContain('open sesame');
    expect(standIn.asked.splice(0)).toHaveLength(requests);
  },
);

test('one article that fails does not harm the others, and no more than four are asked for at a time', async () => {
  let [open, most] = [0, 0];
  reply = ({ body }) => {
    open += 1;
    most = Math.max(most, open);
    setTimeout(() => {
      open -= 1;
    }, 0);
    return body.messages.at(-1)?.content.includes('number 3') ? { content: 'no' } : { content: JSON.stringify(ANSWER) };
  };
  const all = await Promise.all(
    Array.from({ length: 8 }, (_, number) => extractor4(`${ARTICLE.text} This is number ${number}.`)),
  );
  expect(all.map(({ warning }) => warning === null)).toEqual([true, true, true, false, true, true, true, true]);
  expect(most).toBeLessThanOrEqual(4);
});

let shared: ReturnType<typeof extractor> | undefined;
const extractor4 = (text: string) => {
  shared ??= extractor();
  return shared({ ...ARTICLE, text });
};
