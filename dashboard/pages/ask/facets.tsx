import { useQuery } from 'urql';
import { formatCount } from '../../shared/format';
import { lastDayOf } from '../../shared/month-strip';
import { FacetsQuery } from './operations';
import { filterOf, type Question } from './question';

const month = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });
const RENDERED = { DIRECT: 'Own words', MIXED: 'Partly own words', INDIRECT: 'Reported' } as const;
const MOST_MONTHS = 12;

interface Value {
  value: string;
  label: string;
  count: number;
  kind?: string;
}

interface FacetsProps {
  question: Question;
  change: (changes: Record<string, string | null>) => void;
}

/** What the answers have in common, counted; a click narrows the question, another widens it again. */
export const Facets = ({ question, change }: FacetsProps) => {
  const [{ data }] = useQuery({ query: FacetsQuery, variables: { where: filterOf(question) } });
  const facets = data?.statementFacets;
  if (!facets) return <aside className="facets" aria-label="Narrow the question" />;
  const entity = ({ id, name, kind }: { id: string; name: string; kind: string }) => ({ value: id, label: name, kind });
  const groups = [
    {
      title: 'Who',
      field: 'who',
      values: facets.speakers.map(({ speaker, statements }) => ({ ...entity(speaker), count: statements })),
    },
    {
      title: 'About',
      field: 'about',
      values: facets.topics.map(({ topic, statements }) => ({ ...entity(topic), count: statements })),
    },
    {
      title: 'Rendered as',
      field: 'kind',
      values: facets.kinds.map(({ kind, statements }) => ({ value: kind, label: RENDERED[kind], count: statements })),
    },
    {
      title: 'Source',
      field: 'source',
      values: facets.sources.flatMap(({ source, statements }) =>
        source === null ? [] : [{ value: source, label: source, count: statements }],
      ),
    },
  ] as const;
  return (
    <aside className="facets" aria-label="Narrow the question">
      <details open={window.innerWidth > 900}>
        <summary>Narrow it down</summary>
        {groups.map(({ title, field, values }) => (
          <Group
            key={field}
            title={title}
            values={values}
            chosen={question[field]}
            onToggle={(value) => change({ [field]: value })}
          />
        ))}
        <Group
          title="Month"
          chosen={question.from && question.to ? `${question.from} ${question.to}` : null}
          values={facets.months.slice(-MOST_MONTHS).map(({ date, count }) => ({
            value: `${date} ${lastDayOf(date)}`,
            label: month.format(new Date(date)),
            count,
          }))}
          onToggle={(value) => change({ from: value?.split(' ')[0] ?? null, to: value?.split(' ')[1] ?? null })}
        />
      </details>
    </aside>
  );
};

interface GroupProps {
  title: string;
  values: readonly Value[];
  chosen: string | null;
  onToggle: (value: string | null) => void;
}

const Group = ({ title, values, chosen, onToggle }: GroupProps) => {
  if (values.length === 0) return null;
  const most = Math.max(...values.map(({ count }) => count));
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {values.map(({ value, label, count, kind }) => (
          <li key={value}>
            <button
              type="button"
              data-kind={kind}
              aria-pressed={chosen === value}
              onClick={() => onToggle(chosen === value ? null : value)}
            >
              <span className="facet-name">{label}</span>
              <span className="number quiet">{formatCount(count)}</span>
              <span className="facet-bar" style={{ width: `${(100 * count) / most}%` }} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
