import './article.css';
import { useEffect, useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { Link } from 'wouter';
import { MarkedText } from '../../shared/marked-text';
import { Empty, Failure, Loading } from '../../shared/states';
import { useAddress } from '../../shared/use-address';
import { usePathId } from '../../shared/use-path-id';
import { useTitle } from '../../shared/use-title';
import { ArticleHead } from './article-head';
import { FactPanel } from './fact-panel';
import { marksOf, passageOf } from './facts-of';
import { ArticleQuery } from './operations';
import { useFacts } from './use-facts';

/** The reader: an article's text with everything found in it marked, and the facts beside it. */
export const Article = () => {
  const id = usePathId();
  const [address] = useAddress();
  const at = address.get('at');
  const [{ data, error, fetching }, again] = useQuery({ query: ArticleQuery, variables: { id } });
  const article = data?.node && 'text' in data.node ? data.node : null;
  const facts = useFacts(id);
  const { statements, events, mentions } = facts;
  const marks = useMemo(
    () => marksOf({ id, at: passageOf(at) }, { statements, events, mentions }),
    [id, at, statements, events, mentions],
  );
  const [pointed, setPointed] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  useTitle(article?.title ?? 'Article');

  // Brings the passage that was asked for into view, once it is there.
  const isThere = article !== null;
  useEffect(() => {
    if (isThere && at) document.querySelector('.marked .passage')?.scrollIntoView({ block: 'center' });
  }, [isThere, at]);

  if (error)
    return (
      <div className="page">
        <Failure error={error} retry={() => again({ requestPolicy: 'network-only' })} />
      </div>
    );
  if (fetching)
    return (
      <div className="page">
        <Loading />
      </div>
    );
  if (!article) {
    return (
      <div className="page">
        <Empty title="There is no such article">
          <p>
            It may have been removed. <Link href="/articles">See all articles</Link>.
          </p>
        </Empty>
      </div>
    );
  }
  const show = (fact: string, where: 'text' | 'panel') => {
    setChosen(fact);
    const target =
      where === 'text'
        ? document.querySelector(`.marked [data-fact="${CSS.escape(fact)}"]`)
        : document.getElementById(`fact-${fact}`);
    target?.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
  };
  return (
    <div className="page reader">
      <div className="reader-text">
        <ArticleHead article={article} />
        <MarkedText
          text={article.text}
          marks={marks}
          active={pointed ?? chosen}
          onPoint={setPointed}
          onChoose={(fact) => show(fact, 'panel')}
        />
      </div>
      <FactPanel
        facts={facts}
        active={pointed ?? chosen}
        chosen={chosen}
        onPoint={setPointed}
        onChoose={(fact) => show(fact, 'text')}
      />
    </div>
  );
};
