// Relay's Node: whatever can be asked for again by its id.
import { Field, ID, InterfaceType } from "type-graphql";
import { mapField } from "../model/field-mapping.js";

@InterfaceType({ description: "Whatever can be asked for again by its id (Relay)." })
export abstract class Node {
  @Field(() => ID, { description: "A stable, readable slug: kind, slash, name, such as `strategy/two-firsts`." })
  @mapField({ read: "property", property: "id" })
  id!: string;
}
