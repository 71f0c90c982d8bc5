import { printedSchema } from '../../schema/printed-schema';
import { buildSchema } from '../../server/build-schema';
import { EXIT } from '../exit-codes';
import { print } from '../output';

/** Prints the schema that the server serves, in SDL: what `schema.graphql` holds. */
export const run = async (): Promise<number> => {
  await print(printedSchema(buildSchema()).trimEnd());
  return EXIT.OK;
};
