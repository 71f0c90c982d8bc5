import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { GraphiQL } from 'graphiql';
import { EXAMPLE_QUERIES } from '../src/server/example-queries';
import { EXAMPLES_PLUGIN } from './examples-plugin';
import { createFetcher } from './fetcher';
import { operationFromAddress } from './operation-from-address';
import { Wordmark } from './wordmark';

const fetcher = createFetcher('/graphql');
const plugins = [EXAMPLES_PLUGIN, HISTORY_PLUGIN];
const tabs = EXAMPLE_QUERIES.filter(({ tab }) => tab).map(({ query }) => ({ query }));
const asked = operationFromAddress(window.location.hash);

/** GraphiQL over our own endpoint, with the example questions beside it. */
export const Playground = () => (
  <GraphiQL
    fetcher={fetcher}
    plugins={plugins}
    visiblePlugin={EXAMPLES_PLUGIN}
    defaultTabs={tabs}
    initialQuery={asked?.query}
    initialVariables={asked?.variables}
    schemaDescription
    inputValueDeprecation
  >
    <GraphiQL.Logo>
      <Wordmark />
    </GraphiQL.Logo>
  </GraphiQL>
);
