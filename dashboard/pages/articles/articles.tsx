import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { ArticleList } from '../../shared/article-list';
import { counted } from '../../shared/format';
import { graphql } from '../../shared/graphql';
import { More } from '../../shared/more';
import { Empty } from '../../shared/states';
import { useAddress } from '../../shared/use-address';
import { usePages } from '../../shared/use-pages';
import { useSettled } from '../../shared/use-settled';
import { useTitle } from '../../shared/use-title';

const ArticlesQuery = graphql(`
  query Articles($search: String, $after: String) {
    articles(search: $search, first: 30, after: $after) {
      totalCount
      nodes {
        id
        title
        source
        publishedAt
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const SETTLE_MS = 250;

/** Every article, the newest first, or those with some words, the best match first. */
export const Articles = () => {
  const [address, change] = useAddress();
  const asked = address.get('words') ?? '';
  const [typed, setTyped] = useState(asked);
  const settled = useSettled(typed.trim(), SETTLE_MS);
  useEffect(() => {
    if (settled !== asked) change({ words: settled || null }, { replace: true });
  }, [settled, asked, change]);
  const pages = usePages(ArticlesQuery, { search: asked || null }, { pick: ({ articles }) => articles });
  useTitle('Articles');
  return (
    <div className="page narrow">
      <header className="page-head">
        <div>
          <h1>Articles</h1>
          <p role="status">{pages.total !== null && counted(pages.total, 'article')}</p>
        </div>
        <input
          type="search"
          className="field"
          aria-label="Words in the articles"
          placeholder="with the words …"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </header>
      <More
        pages={pages}
        empty={
          asked ? (
            <Empty title="No article has these words" />
          ) : (
            <Empty title="There are no articles yet">
              <Link href="/add" className="button primary">
                Add an article
              </Link>
            </Empty>
          )
        }
      >
        {(rows) => <ArticleList articles={rows} />}
      </More>
    </div>
  );
};
