import { lazy, Suspense } from 'react';
import { Link, Route, Switch } from 'wouter';
import { Ask } from './pages/ask/ask';
import { Empty, Loading } from './shared/states';
import { Shell } from './shell';

const Article = lazy(async () => ({ default: (await import('./pages/article/article')).Article }));
const Articles = lazy(async () => ({ default: (await import('./pages/articles/articles')).Articles }));
const Matrix = lazy(async () => ({ default: (await import('./pages/matrix/matrix')).Matrix }));
const Timeline = lazy(async () => ({ default: (await import('./pages/timeline/timeline')).Timeline }));
const GraphPage = lazy(async () => ({ default: (await import('./pages/graph/graph')).GraphPage }));
const Add = lazy(async () => ({ default: (await import('./pages/add/add')).Add }));
const Dashboards = lazy(async () => ({ default: (await import('./pages/dashboards/dashboards')).Dashboards }));
const DashboardPage = lazy(async () => ({ default: (await import('./pages/dashboards/dashboard')).DashboardPage }));
const Entity = lazy(async () => ({ default: (await import('./pages/entity/entity')).Entity }));

/** The pages; each but the first is fetched when it is opened. */
export const App = () => (
  <Shell>
    <Suspense
      fallback={
        <div className="page">
          <Loading />
        </div>
      }
    >
      <Switch>
        <Route path="/" component={Ask} />
        <Route path="/article/:id" component={Article} />
        <Route path="/articles" component={Articles} />
        <Route path="/matrix" component={Matrix} />
        <Route path="/timeline" component={Timeline} />
        <Route path="/graph" component={GraphPage} />
        <Route path="/add" component={Add} />
        <Route path="/dashboards" component={Dashboards} />
        <Route path="/dashboards/:id" component={DashboardPage} />
        <Route path="/entity/:id" component={Entity} />
        <Route>
          <div className="page">
            <Empty title="There is no such page">
              <p>
                Begin with <Link href="/">a question</Link>.
              </p>
            </Empty>
          </div>
        </Route>
      </Switch>
    </Suspense>
  </Shell>
);
