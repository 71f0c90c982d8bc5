import { layersOf } from './layers-of';

/** The words between the marks; deeper ones are indented by their depth. */
const quotes = (text: string): string[] => {
  const document = layersOf(text);
  return document.quotes.map(({ inner, depth }) => '>'.repeat(depth) + document.text.slice(inner.start, inner.end));
};

test.each<[string, string[]]>([
  ['“It is over,” he said. “We go home.”', ['It is over,', 'We go home.']],
  ['"It is over," he said. "We go home."', ['It is over,', 'We go home.']],
  ['‘It’s over,’ he said. ‘I’ve read the workers’ report.’', ['It’s over,', 'I’ve read the workers’ report.']],
  ["'It's over,' he said. 'We aren't going home.'", ["It's over,", "We aren't going home."]],
  ['“He called it ‘a disgrace’ and left,” she said.', ['He called it ‘a disgrace’ and left,', '>a disgrace']],
  ['"He called it \'a disgrace\' and left," she said.', ["He called it 'a disgrace' and left,", '>a disgrace']],
  ['„Das ist alles“, sagte er.', ['Das ist alles']],
  ['« C’est fini », dit-il.', [' C’est fini ']],
  ['»Das ist alles«, sagte er.', ['Das ist alles']],
  ["``It is over,'' he said.", ['It is over,']],
  ['the workers’ party and the farmers’ union', []],
  ["the '90s were Tom's, and the boys' too", []],
  ['“It is over, he said.', ['It is over, he said.']],
  ['a 6" pipe', [' pipe']],
  ['No quotation at all.', []],
])('%s', (text, expected) => {
  expect(quotes(`${text}\n`)).toEqual(expected);
});

test('a quotation over several paragraphs is one chain', () => {
  const { quotes: found } = layersOf(
    '“It is a school. It is not a garrison.\n“And it will not move.\n“Never,” she said.\nHe nodded.',
  );
  expect(found.map(({ paragraph, continues }) => [paragraph, continues])).toEqual([
    [0, 1],
    [1, 2],
    [2, -1],
  ]);
});

test('an unclosed quotation ends with its paragraph where the next one does not go on', () => {
  const { quotes: found } = layersOf('“It is a school, he said.\nHe nodded. “Yes,” he said.');
  expect(found.map(({ paragraph, continues }) => [paragraph, continues])).toEqual([
    [0, -1],
    [1, -1],
  ]);
});

test.each(['“', '"', "'", '„', '«', '‘', "s' ", '“‘'])('a long run of %s is read in linear time', (mark) => {
  const text = `a ${mark.repeat(Math.ceil(300_000 / mark.length))}`;
  const began = process.cpuUsage();
  layersOf(text);
  const { user } = process.cpuUsage(began);
  // A quadratic loop would take hours; this leaves room for a busy machine.
  expect(user / 1e6).toBeLessThan(20);
});
