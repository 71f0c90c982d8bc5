import { packFacts, unpackFacts } from '../../../src/graph/write/article-record';
import { toyExtract } from '../../ingest/toy-extract';
import { ALL } from '../../ingest/wire';

describe('packFacts', () => {
  it.each(ALL)('is undone by unpackFacts, every word of it: $text', (article) => {
    const facts = { extraction: toyExtract(article), known: { 'country:it': { iso3: 'ITA', name: 'Italy' } } };
    expect(unpackFacts(packFacts(facts), article.text)).toEqual(facts);
  });
});
