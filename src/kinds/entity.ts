// Entity: what all kinds have in common.
import { Field, ID, InterfaceType } from "type-graphql";
import { EntityCitationArguments } from "../model/citation-arguments.js";
import { connectionOf, setLinkClass } from "../model/connection.js";
import { mapField, WithArguments } from "../model/field-mapping.js";
import { EntityKind } from "../model/node-kind.js";
import { EvidenceArguments } from "../model/page-info.js";
import { Property } from "../model/property.js";
import { Evidence } from "./evidence.js";
import { Link, LinkArguments } from "./link.js";
import { Node } from "./node.js";

setLinkClass(() => Link);

@InterfaceType({
  implements: Node,
  description: "Whatever the graph knows: a strategy, a measure, a target, …",
})
export abstract class Entity {
  @Property(() => ID, "A stable, readable slug: kind, slash, name, such as `strategy/two-firsts`.", { filter: true, order: true })
  id!: string;

  @Field(() => EntityKind, { description: "What it is." })
  @mapField({ read: "property", property: "kind" })
  kind!: string;

  @Property(() => String, "Its name: in Chinese the official wording.", { translated: true, filter: true, order: true })
  name!: string;

  @Property(() => String, "What it is, in a sentence of ours.", { translated: true, nullable: true, filter: true })
  summary?: string;

  @Property(() => [String], "Other names in use, in either language.", { filter: true })
  aliases!: string[];

  @Field(() => [Evidence], { description: "Where the documents say so, in document order." })
  @WithArguments(() => EvidenceArguments)
  @mapField({ read: "evidence" })
  evidence!: Evidence[];

  @Field(() => String, {
    nullable: true,
    description: "A citation to paste: the documents that say so, each with its quotes, in document order; of a document, the document alone. Null where no document is cited, or no quote is asked for.",
  })
  @WithArguments(() => EntityCitationArguments)
  @mapField({ read: "citation", of: "entity" })
  citation?: string;

  @Field(() => connectionOf(Link), { description: "Its links, in document order of what stands at their other end." })
  @WithArguments(() => LinkArguments)
  @mapField({ read: "links" })
  links!: object;
}

// Made here: type-graphql must know the type before it asks the thunks that name it.
connectionOf(Entity);
