import './entity.css';
import { useQuery } from 'urql';
import { Link } from 'wouter';
import { Empty, Failure, Loading } from '../../shared/states';
import { Tabs } from '../../shared/tabs';
import { useAddress } from '../../shared/use-address';
import { usePathId } from '../../shared/use-path-id';
import { useTitle } from '../../shared/use-title';
import { EntityHead } from './entity-head';
import { EntityQuery } from './operations';
import { About, Articles, Events, Relations, Said } from './tab-panels';

/** Everything about one person, country, organization or place. */
export const Entity = () => {
  const id = usePathId();
  const [address, change] = useAddress();
  const [{ data, error, fetching }, again] = useQuery({ query: EntityQuery, variables: { id } });
  const entity = data?.entity;
  useTitle(entity?.name ?? 'Entity');
  if (error)
    return (
      <Page>
        <Failure error={error} retry={() => again({ requestPolicy: 'network-only' })} />
      </Page>
    );
  if (fetching)
    return (
      <Page>
        <Loading />
      </Page>
    );
  if (!entity) {
    return (
      <Page>
        <Empty title="Nobody and nothing of this name">
          <p>
            It may have been merged into another, or its last article was removed. <Link href="/">Ask for it</Link>.
          </p>
        </Empty>
      </Page>
    );
  }
  const tabs = [
    ...('statements' in entity ? [{ name: 'said', label: label('Said', entity.statements.totalCount) }] : []),
    { name: 'about', label: label('Said about it', entity.statementsAbout.totalCount) },
    { name: 'events', label: label('Events', entity.events.totalCount) },
    { name: 'relations', label: label('Relations', entity.relations.totalCount) },
    { name: 'articles', label: label('Articles', entity.articles.totalCount) },
  ];
  const asked = address.get('tab');
  const first = 'statements' in entity && entity.statements.totalCount > 0 ? 'said' : 'about';
  const open = tabs.some(({ name }) => name === asked) && asked ? asked : first;
  return (
    <Page>
      <EntityHead entity={entity} />
      <Tabs label="About this entity" tabs={tabs} open={open} onOpen={(tab) => change({ tab }, { replace: true })}>
        {open === 'said' && <Said id={entity.id} />}
        {open === 'about' && <About id={entity.id} />}
        {open === 'events' && <Events id={entity.id} />}
        {open === 'relations' && <Relations id={entity.id} />}
        {open === 'articles' && <Articles id={entity.id} />}
      </Tabs>
    </Page>
  );
};

const Page = ({ children }: { children: React.ReactNode }) => <div className="page entity-page">{children}</div>;

const label = (words: string, count: number) => (
  <>
    {words} <span className="quiet number">{count}</span>
  </>
);
