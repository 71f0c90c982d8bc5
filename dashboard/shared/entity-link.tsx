import { Link } from 'wouter';
import { entityPath } from './links';

/** The name of an entity in the colour of its kind, leading to its page. */
export const EntityLink = ({ id, name, kind }: { id: string; name: string; kind?: string | null }) => (
  <Link href={entityPath(id)} className="entity" data-kind={kind ?? undefined}>
    {name}
  </Link>
);
