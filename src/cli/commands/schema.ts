import { printSchema } from 'graphql';
import { buildSchema } from '../../server/build-schema';
import { EXIT } from '../exit-codes';
import { print } from '../output';

/** Prints the schema that the server serves, in SDL. */
export const run = async (): Promise<number> => {
  await print(printSchema(buildSchema()));
  return EXIT.OK;
};
