import { Field, Float, ID, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A node of a drawing.' })
export class SubgraphNode {
  @Field(() => ID, { description: 'The id of the entity; `node` gives the rest.' })
  id!: string;

  @Field(() => String, { description: 'What to write beside it.' })
  label!: string;

  @Field(() => String, { description: 'What sort of entity it is: PERSON, COUNTRY, ORGANIZATION or PLACE.' })
  kind!: string;

  @Field(() => Float, { description: 'How much it weighs: the number of articles that name it.' })
  weight!: number;
}

@ObjectType({ description: 'A line of a drawing.' })
export class SubgraphEdge {
  @Field(() => ID, { description: 'The id of the node where it begins.' })
  source!: string;

  @Field(() => ID, { description: 'The id of the node where it ends.' })
  target!: string;

  @Field(() => String, {
    description:
      'What it stands for: the type of a relation, STATEMENT (source speaks about target), EVENT (both are in it) or CO_MENTION.',
  })
  kind!: string;

  @Field(() => Float, {
    description: 'How much it weighs: the number of passages, statements, events or articles behind it.',
  })
  weight!: number;
}

@ObjectType({ description: 'A part of the graph, for drawing.' })
export class Subgraph {
  @Field(() => [SubgraphNode], { description: 'Its entities, the heaviest first.' })
  nodes!: SubgraphNode[];

  @Field(() => [SubgraphEdge], {
    description: 'What joins them, the heaviest first: ten times as many as the limit of nodes at most.',
  })
  edges!: SubgraphEdge[];
}
