import type { OperationDefinitionNode } from 'graphql';
import { RapporteurError } from '../../errors';
import type { Client } from './client';

/** Lets only clients who may write change anything. @throws RapporteurError FORBIDDEN */
export const checkScope = ({ operation }: OperationDefinitionNode, { name, scope }: Client): void => {
  if (operation !== 'mutation' || scope === 'write') return;
  throw new RapporteurError('FORBIDDEN', `The token "${name}" may read only: changes need one with the scope "write".`);
};
