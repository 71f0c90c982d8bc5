import { useQuery } from 'urql';
import { graphql } from './graphql';

const EntityNameQuery = graphql(`
  query EntityName($id: String!) {
    entity(name: $id) {
      id
      name
    }
  }
`);

/** The usual name of an entity that an address names by id, name or alias; empty for none. */
export const useEntityName = (id: string | null): string => {
  const [{ data, fetching }] = useQuery({ query: EntityNameQuery, variables: { id: id ?? '' }, pause: !id });
  if (!id) return '';
  return data?.entity?.name ?? (fetching ? '…' : id);
};
