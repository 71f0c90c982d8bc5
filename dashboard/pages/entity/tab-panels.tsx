import { ArticleList } from '../../shared/article-list';
import { EntityLink } from '../../shared/entity-link';
import { EventItem } from '../../shared/event-item';
import { EvidenceLinks } from '../../shared/evidence-links';
import { ExportMenu } from '../../shared/export-menu';
import { inWords } from '../../shared/format';
import { More } from '../../shared/more';
import { printOperation } from '../../shared/print-operation';
import { statementExports } from '../../shared/statement-exports';
import { StatementList } from '../../shared/statement-list';
import { StatementsQuery } from '../../shared/statements-query';
import { Empty } from '../../shared/states';
import { usePages } from '../../shared/use-pages';
import { EntityArticlesQuery, EntityEventsQuery, EntityRelationsQuery } from './operations';

/** What it said. */
export const Said = ({ id }: { id: string }) => <Statements where={{ speaker: [id] }} />;

/** What anybody said about it. */
export const About = ({ id }: { id: string }) => <Statements where={{ about: [id] }} />;

const Statements = ({ where }: { where: { speaker: string[] } | { about: string[] } }) => {
  const pages = usePages(StatementsQuery, { where, orderBy: 'NEWEST' }, { pick: ({ statements }) => statements });
  return (
    <>
      {pages.rows.length > 0 && (
        <div className="panel-tools">
          <ExportMenu
            exports={statementExports(pages.rows)}
            operation={{ query: printOperation(StatementsQuery), variables: { where } }}
          />
        </div>
      )}
      <StatementList pages={pages} empty={<Empty title="No statement" />} />
    </>
  );
};

/** The events that it takes part in. */
export const Events = ({ id }: { id: string }) => {
  const pages = usePages(EntityEventsQuery, { id }, { pick: ({ entity }) => entity?.events });
  return (
    <More pages={pages} empty={<Empty title="No event" />}>
      {(rows) => rows.map((event) => <EventItem key={event.id} event={event} />)}
    </More>
  );
};

/** Facts between it and others, each read from source to target. */
export const Relations = ({ id }: { id: string }) => {
  const pages = usePages(EntityRelationsQuery, { id }, { pick: ({ entity }) => entity?.relations });
  return (
    <More pages={pages} empty={<Empty title="No relation" />}>
      {(rows) => (
        <ul className="facts">
          {rows.map(({ type, title, source, target, evidence }) => (
            <li key={`${type} ${source.id} ${target.id} ${title}`}>
              <p>
                <EntityLink {...source} /> <span className="quiet">{title ? `${title} of` : inWords(type)}</span>{' '}
                <EntityLink {...target} />
              </p>
              {evidence.length > 0 ? (
                <EvidenceLinks evidence={evidence} />
              ) : (
                <p className="small quiet">from the gazetteer</p>
              )}
            </li>
          ))}
        </ul>
      )}
    </More>
  );
};

/** The articles that name it. */
export const Articles = ({ id }: { id: string }) => {
  const pages = usePages(EntityArticlesQuery, { id }, { pick: ({ entity }) => entity?.articles });
  return (
    <More pages={pages} empty={<Empty title="No article" />}>
      {(rows) => <ArticleList articles={rows} />}
    </More>
  );
};
