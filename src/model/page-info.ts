// PageInfo of Relay connections, and the arguments every page takes.
import { ArgsType, Field, ID, Int, ObjectType } from "type-graphql";

@ObjectType({ description: "Where a page stands in its list (Relay)." })
export class PageInfo {
  @Field(() => Boolean, { description: "More come after this page." })
  hasNextPage!: boolean;
  @Field(() => Boolean, { description: "This page does not start at the beginning." })
  hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: "Cursor of the first edge; null on an empty page." })
  startCursor?: string;
  @Field(() => String, { nullable: true, description: "Cursor of the last edge; pass it as `after` for the next page." })
  endCursor?: string;
}

@ArgsType()
export class PageArguments {
  @Field(() => Int, { defaultValue: 20, description: "How many at the most, 0 to 1000." })
  first!: number;
  @Field(() => String, { nullable: true, description: "A cursor from an earlier page of the same list: what comes after it." })
  after?: string;
}

@ArgsType()
export class EvidenceArguments {
  @Field(() => ID, { nullable: true, description: "Only evidence in this document." })
  document?: string;
  @Field(() => Int, { defaultValue: 20, description: "How many at the most, 0 to 1000." })
  first!: number;
}
