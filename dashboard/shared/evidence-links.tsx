import { Link } from 'wouter';
import type { EvidencePart } from './evidence-parts';
import { articlePath } from './links';

const MOST = 4;

/** The passages that support a fact, in their own words; each opens its article there. */
export const EvidenceLinks = ({ evidence }: { evidence: readonly EvidencePart[] }) => {
  if (evidence.length === 0) return null;
  return (
    <ul className="evidence">
      {evidence.slice(0, MOST).map(({ start, end, text, article }) => (
        <li key={`${article.id} ${start}`}>
          <Link href={articlePath(article.id, { start, end })}>
            <q>{text}</q>
          </Link>{' '}
          <span className="quiet">{article.source ?? article.title}</span>
        </li>
      ))}
      {evidence.length > MOST && <li className="quiet">and {evidence.length - MOST} more passages</li>}
    </ul>
  );
};
