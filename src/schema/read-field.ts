import { Args, Field } from 'type-graphql';

type Class = new () => object;

/**
 * A field that leads to other nodes: its value is read together with its parent's (one Cypher statement an
 * operation), so the class needs no method for it, arguments or not.
 *
 * @param type what it gives; `[Type]` for a list
 */
export const ReadField =
  (
    type: () => unknown,
    { description, args, nullable = false }: { description: string; args?: () => Class; nullable?: boolean },
  ): PropertyDecorator =>
  (prototype, key) => {
    const field = Field(type as never, { description, nullable });
    if (args === undefined) field(prototype, key as string);
    else {
      // type-graphql keeps arguments with methods only: it is told that the property is one.
      Args(args as never)(prototype, key as string, 0);
      field(prototype, key as string, { value: readWithParent });
    }
  };

const readWithParent = (): never => {
  throw new Error('The value of this field comes with its parent: see resolvers/install-field-resolvers.ts.');
};
