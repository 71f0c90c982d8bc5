import { Link } from 'wouter';
import { EntityLink } from '../../shared/entity-link';
import { EvidenceLinks } from '../../shared/evidence-links';
import { asLabel, counted } from '../../shared/format';
import type { ResultOf } from '../../shared/graphql';
import { askPath } from '../../shared/links';
import type { EntityQuery } from './operations';

type Shown = NonNullable<ResultOf<typeof EntityQuery>['entity']>;

const MOST_ALIASES = 12;

/** Who it is: name, other names, offices with their evidence, and in whose company it is named. */
export const EntityHead = ({ entity }: { entity: Shown }) => (
  <header className="entity-head">
    <div>
      <p className="small quiet" data-kind={entity.kind}>
        <span className="kind" /> {sortOf(entity)}
      </p>
      <h1>{entity.name}</h1>
      {entity.aliases.length > 0 && (
        <p className="quiet aliases">
          also {entity.aliases.slice(0, MOST_ALIASES).join(', ')}
          {entity.aliases.length > MOST_ALIASES && ` and ${entity.aliases.length - MOST_ALIASES} more names`}
        </p>
      )}
      {entity.__typename === 'Person' && entity.offices.length > 0 && (
        <ul className="offices">
          {officesOf(entity.offices).map(({ title, of, evidence }) => (
            <li key={`${title} ${of.id}`}>
              <p>
                {asLabel(title)} of <EntityLink {...of} />
              </p>
              <EvidenceLinks evidence={evidence} />
            </li>
          ))}
        </ul>
      )}
      {entity.__typename === 'Place' && entity.country && (
        <p>
          in <EntityLink {...entity.country} />
        </p>
      )}
      <p className="row entity-ways">
        <Link className="button" href={`/graph?of=${encodeURIComponent(entity.id)}`}>
          Graph around it
        </Link>
        <Link className="button" href={askPath({ about: entity.id })}>
          Ask about it
        </Link>
      </p>
    </div>
    {entity.coMentioned.length > 0 && (
      <section aria-label="Named together with">
        <h3 className="quiet">Named together with</h3>
        <ul className="company">
          {entity.coMentioned.map(({ articles, entity: other }) => (
            <li key={other.id}>
              <EntityLink {...other} /> <span className="quiet small">{counted(articles, 'article')}</span>
            </li>
          ))}
        </ul>
      </section>
    )}
  </header>
);

type Office = Extract<Shown, { offices: unknown }>['offices'][number];

/** The same office under the same words in another case is one, with the passages of both. */
const officesOf = (offices: readonly Office[]): Office[] => {
  const known = new Map<string, Office>();
  for (const office of offices) {
    const key = `${office.title.toLowerCase()} ${office.of.id}`;
    const before = known.get(key);
    known.set(key, before ? { ...before, evidence: [...before.evidence, ...office.evidence] } : office);
  }
  return [...known.values()];
};

const sortOf = (entity: Shown): string => {
  if (entity.__typename === 'Organization') return `${asLabel(entity.organizationKind)} · organization`;
  if (entity.__typename === 'Country') return ['Country', entity.iso3].filter(Boolean).join(' · ');
  if (entity.__typename === 'Place') return asLabel(entity.placeKind === 'OTHER' ? 'PLACE' : entity.placeKind);
  return asLabel(entity.kind);
};
