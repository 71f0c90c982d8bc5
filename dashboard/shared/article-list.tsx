import { Link } from 'wouter';
import { formatDay } from './format';
import { articlePath } from './links';

interface ArticleLine {
  id: string;
  title: string | null;
  source: string | null;
  publishedAt: string | null;
}

/** Articles as headlines with source and day. */
export const ArticleList = ({ articles }: { articles: readonly ArticleLine[] }) => (
  <ul className="headlines">
    {articles.map(({ id, title, source, publishedAt }) => (
      <li key={id}>
        <Link href={articlePath(id)}>{title ?? 'Untitled article'}</Link>
        <span className="quiet small">{[source, formatDay(publishedAt)].filter(Boolean).join(' · ')}</span>
      </li>
    ))}
  </ul>
);
