import { createUnionType } from 'type-graphql';
import { Country, Organization, Person, Place } from './entities';
import { Meeting, OtherEvent } from './event';
import { typeOf } from './node';

export const StatementTopic = createUnionType({
  name: 'StatementTopic',
  description: 'Whom or what a statement can be about: an entity or an event.',
  types: () => [Person, Country, Organization, Place, Meeting, OtherEvent] as const,
  resolveType: (value) => typeOf(value as unknown as { '@type': string }),
});
