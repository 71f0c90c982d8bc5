import { HOSTILE_TEXTS } from '../../bench/texts/hostile-texts';
import { RapporteurError } from '../../src/errors';
import { checkArticle } from '../../src/ingest/check-article';
import { prepareArticle } from '../../src/ingest/prepare-article';

/** How long they take, and how that grows, is measured by `npm run bench -- texts`. */
const CODE_UNITS = 6_000;

test.each(Object.entries(HOSTILE_TEXTS))('%s: passages that stand in the text, or a clear error', (_, make) => {
  try {
    const article = checkArticle({ text: make(CODE_UNITS) });
    const { extraction } = prepareArticle(article);
    const passages = [
      ...extraction.statements,
      ...extraction.events,
      ...extraction.relations,
      ...extraction.entities.flatMap(({ mentions }) => mentions),
    ];
    for (const { start, end, text } of passages) expect(article.text.slice(start, end)).toBe(text);
  } catch (error) {
    if (!(error instanceof RapporteurError)) throw error;
    expect(error.code).toBe('EMPTY_ARTICLE');
  }
});
