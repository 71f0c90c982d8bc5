import { useRef } from 'react';
import { useQuery } from 'urql';
import { graphql, type VariablesOf } from './graphql';
import { useSettled } from './use-settled';

const CompletionsQuery = graphql(`
  query Completions($query: String!, $kinds: [EntityKind!]) {
    suggestEntities(prefix: $query, kinds: $kinds, first: 8) {
      matchedName
      entity {
        id
        name
        kind
      }
    }
  }
`);

/** The busiest speakers and whom they speak about most. */
export const BusiestQuery = graphql(`
  query Busiest {
    statementFacets(first: 8) {
      speakers {
        speaker {
          id
          name
          kind
        }
      }
      topics {
        topic {
          id
          name
          kind
        }
      }
    }
  }
`);

export interface Choice {
  id: string;
  name: string;
  kind: string;
  /** The alias that was typed, where the name is another. */
  hint?: string;
}

const SETTLE_MS = 120;
const ACTORS: VariablesOf<typeof CompletionsQuery>['kinds'] = ['PERSON', 'COUNTRY', 'ORGANIZATION'];

/** Whom the typed words may mean, the best match first; with nothing typed, the busiest in the graph. */
export const useCompletions = (
  typed: string | null,
  { actorsOnly, pause }: { actorsOnly: boolean; pause: boolean },
): { choices: Choice[]; isWaiting: boolean } => {
  const words = useSettled((typed ?? '').trim(), SETTLE_MS);
  const [found] = useQuery({
    query: CompletionsQuery,
    variables: { query: words, kinds: actorsOnly ? ACTORS : null },
    pause: pause || words === '',
  });
  const [busiest] = useQuery({ query: BusiestQuery, pause: pause || words !== '' });
  const last = useRef<Choice[]>([]);
  if (words === '') {
    const facets = busiest.data?.statementFacets;
    const all = actorsOnly ? facets?.speakers.map(({ speaker }) => speaker) : facets?.topics.map(({ topic }) => topic);
    return { choices: all ?? [], isWaiting: busiest.fetching };
  }
  const isWaiting = found.fetching || words !== (typed ?? '').trim();
  // What was offered stays until there is something new, so that the list does not flicker under the hand.
  if (!isWaiting) {
    last.current = (found.data?.suggestEntities ?? []).map(({ entity, matchedName }) => ({
      ...entity,
      // Whoever types "Daesh" should see why Islamic State is offered.
      ...(matchedName && matchedName !== entity.name ? { hint: matchedName } : {}),
    }));
  }
  return { choices: last.current, isWaiting };
};
