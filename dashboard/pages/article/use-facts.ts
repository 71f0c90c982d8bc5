import { usePages } from '../../shared/use-pages';
import { ArticleEventsQuery, ArticleMentionsQuery, ArticleStatementsQuery } from './operations';

/** Longer lists are cut here: the text is still whole. */
const MOST = 1_000;

/** Everything found in one article, fetched page by page. */
export const useFacts = (id: string) => {
  const all = { atLeast: MOST };
  const statements = usePages(
    ArticleStatementsQuery,
    { where: { article: [id] } },
    { ...all, pick: (data) => data.statements },
  );
  const events = usePages(
    ArticleEventsQuery,
    { id },
    { ...all, pick: ({ node }) => (node && 'events' in node ? node.events : null) },
  );
  const mentions = usePages(
    ArticleMentionsQuery,
    { id },
    { ...all, pick: ({ node }) => (node && 'mentions' in node ? node.mentions : null) },
  );
  return {
    statements: statements.rows,
    events: events.rows,
    mentions: mentions.rows,
    isLoading: statements.isLoading || events.isLoading || mentions.isLoading,
    error: statements.error ?? events.error ?? mentions.error,
  };
};

export type Facts = ReturnType<typeof useFacts>;
