import type { AnyVariables, TypedDocumentNode } from '@urql/core';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { Link } from 'wouter';
import { type Export, ExportMenu } from '../../shared/export-menu';
import { printOperation } from '../../shared/print-operation';
import { Failure, Loading } from '../../shared/states';
import type { Tile } from './operations';
import { rowsBehind } from './tile-kinds';

interface TileFrameProps<Data, Variables> {
  tile: Tile;
  query: TypedDocumentNode<Data, Variables & AnyVariables>;
  variables: Variables;
  /** What can be taken away of what is shown. */
  exports: (data: Data) => Export[];
  isEmpty: (data: Data) => boolean;
  children: (data: Data) => ReactNode;
}

/** What all tiles have: a title that leads to the rows behind it, files, their query in the playground, and their states. */
export const TileFrame = <Data, Variables extends object>({
  tile,
  query,
  variables,
  exports,
  isEmpty,
  children,
}: TileFrameProps<Data, Variables>) => {
  const [{ data, error, fetching }, again] = useQuery<Data, AnyVariables>({
    query: query as TypedDocumentNode<Data, AnyVariables>,
    variables: variables as AnyVariables,
  });
  return (
    <>
      <header className="tile-head">
        <h2>
          <Link href={rowsBehind(tile)}>{tile.title}</Link>
        </h2>
        <ExportMenu exports={data ? exports(data) : []} operation={{ query: printOperation(query), variables }} />
      </header>
      {error && <Failure error={error} retry={() => again({ requestPolicy: 'network-only' })} />}
      {fetching && !data && <Loading lines={4} />}
      {data && (isEmpty(data) ? <p className="quiet">There is nothing to show.</p> : children(data))}
    </>
  );
};
