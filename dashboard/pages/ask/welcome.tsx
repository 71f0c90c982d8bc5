import { useQuery } from 'urql';
import { Link } from 'wouter';
import { formatCount } from '../../shared/format';
import { askPath } from '../../shared/links';
import { BeginningsQuery, StatsQuery } from './operations';

const MOST_EXAMPLES = 4;

/** What one can ask here: how much there is, and questions that the graph itself suggests. */
export const Welcome = () => {
  const [{ data }] = useQuery({ query: StatsQuery });
  const [{ data: beginnings }] = useQuery({ query: BeginningsQuery });
  const cells = beginnings?.statementMatrix ?? [];
  // One question a speaker, so that they differ.
  const examples = [...new Map([...cells].reverse().map((cell) => [cell.speaker.id, cell])).values()]
    .sort((one, other) => other.statements - one.statements)
    .slice(0, MOST_EXAMPLES);
  return (
    <div className="welcome">
      {data && data.stats.articles > 0 && (
        <p className="quiet">
          {formatCount(data.stats.statements)} statements of {formatCount(data.stats.people)} people,{' '}
          {formatCount(data.stats.countries)} countries and {formatCount(data.stats.organizations)} organizations, from{' '}
          {formatCount(data.stats.articles)} articles. Each leads to its passage.
        </p>
      )}
      {examples.length > 0 && (
        <nav className="row" aria-label="Questions to begin with">
          {examples.map(({ speaker, topic }) => (
            <Link
              key={`${speaker.id} ${topic.id}`}
              className="chip"
              href={askPath({ who: speaker.id, about: topic.id })}
            >
              {speaker.name} on {topic.name}
            </Link>
          ))}
        </nav>
      )}
    </div>
  );
};
