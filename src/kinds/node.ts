// Relay's Node: whatever can be asked for again by its id.
import { Field, ID, InterfaceType } from "type-graphql";

@InterfaceType({ description: "Whatever can be asked for again by its id (Relay).", resolveType: ({ __typename }: { __typename: string }) => __typename })
export abstract class Node {
  @Field(() => ID, { description: "A stable, readable slug: kind, slash, name, such as `strategy/two-firsts`." })
  id!: string;
}
