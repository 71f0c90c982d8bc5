import { print } from '@0no-co/graphql.web';

/** The text of an operation, fragments included, as the playground shows it. */
export const printOperation = (operation: unknown): string => print(operation as Parameters<typeof print>[0]);
