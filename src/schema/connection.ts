import { type ClassType, Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Where a page stands in its list (Relay cursor connections).' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether something comes after this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether something comes before this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first one on this page; null if it is empty.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last one on this page; null if it is empty.' })
  endCursor!: string | null;
}

/** What `defineConnection` makes of a node type: the value type of its connection. */
export interface Connection<Node> {
  edges: { cursor: string; node: Node }[];
  nodes: Node[];
  pageInfo: PageInfo;
  totalCount: number;
}

/**
 * Declares `<name>Connection` and `<name>Edge` of the Relay cursor connections specification.
 *
 * @param node a function, since node types and connections name each other
 */
export const defineConnection = <Node>(
  name: string,
  { node, plural }: { node: () => unknown; plural: string },
): ClassType<Connection<Node> & object> => {
  @ObjectType(`${name}Edge`, { description: `One of a list of ${plural}, with its place in the list.` })
  class Edge {
    @Field(() => String, { description: 'Opaque: hand it to `after` or `before` of the same list.' })
    cursor!: string;

    @Field(node as () => ClassType, { description: 'The thing itself.' })
    node!: Node;
  }

  @ObjectType(`${name}Connection`, { description: `One page of a list of ${plural}.` })
  class Page {
    @Field(() => [Edge], { description: 'What is on this page, each with its cursor.' })
    edges!: Edge[];

    @Field((() => [node()]) as () => [ClassType], { description: 'What is on this page.' })
    nodes!: Node[];

    @Field(() => PageInfo, { description: 'Where this page stands in the whole list.' })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: 'How many there are on all pages; counted only when it is asked for.' })
    totalCount!: number;
  }
  return Page;
};
