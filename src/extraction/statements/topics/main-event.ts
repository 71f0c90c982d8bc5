import type { Topic } from '../../document';
import type { TopicContext } from './topic-context';

/** How far into an article, in code units, its main event is told; one first told later is not what the article is about. */
const LEAD = 300;

/** The event that the article opens with: the first that is told, a meeting only where nothing else is told with it. */
export const mainEvent = ({ document }: TopicContext): Topic | null => {
  const [first, ...rest] = [...document.events].sort((a, b) => a.start - b.start);
  if (!first || first.start > LEAD) return null;
  const other = rest.find((event) => event.start < first.start + LEAD && event.type !== 'MEETING');
  return { event: first.type === 'MEETING' && other ? other.index : first.index, span: null };
};
