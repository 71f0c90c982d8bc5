import { Field, ObjectType } from 'type-graphql';
import type { CreditRole } from '../model/kinds';
import { Person } from './entities';
import { CreditRoleEnum } from './enums';
import { ReadField } from './read-field';

@ObjectType({ description: 'A name in the byline or the credits of an article.' })
export class Credit {
  @ReadField(() => Person, { description: 'Who.' })
  person!: Person;

  @Field(() => CreditRoleEnum, { description: 'What they did for it.' })
  role!: CreditRole;
}
