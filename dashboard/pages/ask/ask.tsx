import './ask.css';
import { Link } from 'wouter';
import { ExportMenu } from '../../shared/export-menu';
import { counted } from '../../shared/format';
import { printOperation } from '../../shared/print-operation';
import { statementExports } from '../../shared/statement-exports';
import { StatementList } from '../../shared/statement-list';
import { StatementsQuery } from '../../shared/statements-query';
import { Empty } from '../../shared/states';
import { useAddress } from '../../shared/use-address';
import { usePages } from '../../shared/use-pages';
import { useTitle } from '../../shared/use-title';
import { Facets } from './facets';
import { filterOf, questionOf } from './question';
import { QuestionForm } from './question-form';
import { useNames } from './use-names';
import { Welcome } from './welcome';

/** The front page: who said what about whom, and the answers as quotations. */
export const Ask = () => {
  const [address, change] = useAddress();
  const question = questionOf(address);
  const names = useNames(question);
  const where = filterOf(question);
  const isAsked = Object.keys(where).length > 0;
  const variables = { where, orderBy: question.words ? ('RELEVANCE' as const) : ('NEWEST' as const) };
  const pages = usePages(StatementsQuery, variables, { pick: ({ statements }) => statements });
  useTitle(isAsked ? `${names.who || 'Anybody'} on ${names.about || 'anything'}` : 'Ask');

  return (
    <div className="page ask">
      <h1 className="hidden">Who said what about whom</h1>
      <QuestionForm question={question} names={names} change={change} />
      {!isAsked && <Welcome />}
      <div className="results">
        <Facets question={question} change={change} />
        <div className="answers">
          <div className="answers-head">
            <h2>{isAsked ? 'Answers' : 'Latest statements'}</h2>
            <span className="quiet" role="status">
              {pages.total !== null && !pages.error && counted(pages.total, 'statement')}
            </span>
            {pages.rows.length > 0 && (
              <ExportMenu
                exports={statementExports(pages.rows)}
                operation={{ query: printOperation(StatementsQuery), variables }}
              />
            )}
          </div>
          <StatementList
            pages={pages}
            choose={(name) => names.unclear && change({ [names.unclear]: name })}
            empty={
              isAsked ? (
                <Empty title="Nobody said so, as far as these articles tell">
                  <p>Leave a field out, or ask for a longer time.</p>
                  <button type="button" className="button" onClick={() => change(NOTHING)}>
                    Ask anew
                  </button>
                </Empty>
              ) : (
                <Empty title="There are no articles yet">
                  <p>Add a first one, and ask who said what in it.</p>
                  <Link href="/add" className="button primary">
                    Add an article
                  </Link>
                </Empty>
              )
            }
          />
        </div>
      </div>
    </div>
  );
};

const NOTHING = { who: null, about: null, words: null, from: null, to: null, source: null, kind: null };
