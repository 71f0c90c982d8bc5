import { Field, ID, InterfaceType } from 'type-graphql';

interface Typed {
  '@type': string;
}

/** Reads tell the type of what they give wherever the schema allows several. */
export const typeOf = (value: Typed): string => value['@type'];

@InterfaceType({
  description: 'Anything with an id of its own; `node` and `nodes` find it by that id.',
  resolveType: typeOf,
})
export abstract class Node {
  @Field(() => ID, {
    description: 'Stable: the same articles give the same ids. docs/graph-model.md says how they are made.',
  })
  id!: string;
}
