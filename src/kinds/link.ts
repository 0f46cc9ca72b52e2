// Link: one statement between two entities, with its grounds; and the page of links that every entity has.
import { ArgsType, Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { Basis } from "../model/basis.js";
import { connectionOf } from "../model/connection.js";
import { mapField, WithArguments } from "../model/field-mapping.js";
import { EntityKind } from "../model/node-kind.js";
import { EvidenceArguments, PageArguments } from "../model/page-info.js";
import { LanguageArgument } from "../model/property.js";
import { Entity } from "./entity.js";
import { Evidence } from "./evidence.js";
import { LinkType } from "./link-types.js";

export enum LinkDirection {
  OUT = "OUT",
  IN = "IN",
  BOTH = "BOTH",
}
registerEnumType(LinkDirection, {
  name: "LinkDirection",
  description: "Which way links run, seen from the entity that is asked.",
  valuesConfig: {
    OUT: { description: "From it." },
    IN: { description: "To it." },
    BOTH: { description: "Either way." },
  },
});

@ArgsType()
export class LinkArguments extends PageArguments {
  @Field(() => LinkDirection, { nullable: true, defaultValue: LinkDirection.BOTH, description: "Which way they run." })
  direction?: LinkDirection;
  @Field(() => [LinkType], { nullable: true, description: "Only links of these types." })
  types?: string[];
  @Field(() => [EntityKind], { nullable: true, description: "Only links whose other end is of these kinds." })
  kinds?: string[];
  @Field(() => Basis, { nullable: true, description: "Only links that rest on this." })
  basis?: Basis;
}

@ObjectType({ description: "A statement between two entities. There is one link per (from, type, to)." })
export class Link {
  @Field(() => ID, { description: "Built from the ids of its ends and its type." })
  @mapField({ read: "property", property: "id" })
  id!: string;

  @Field(() => LinkType, { description: "What the link says." })
  @mapField({ read: "linkType" })
  type!: string;

  @Field(() => Entity, { description: "The entity that the statement is about." })
  @mapField({ read: "end", end: "from" })
  from!: Entity;

  @Field(() => Entity, { description: "The entity it is linked to." })
  @mapField({ read: "end", end: "to" })
  to!: Entity;

  @Field(() => Basis, { description: "Whether a document says so or an editor concluded it." })
  @mapField({ read: "property", property: "basis" })
  basis!: Basis;

  @Field(() => String, { nullable: true, description: "Why an editor concluded it; never null where the basis is INFERRED." })
  @mapField({ read: "text", property: "rationale" })
  rationale?: string;

  @Field(() => [Evidence], { description: "Where the documents say so, in document order; never empty where the basis is STATED." })
  @WithArguments(() => EvidenceArguments)
  @mapField({ read: "evidence" })
  evidence!: Evidence[];
}
LanguageArgument(Link.prototype, "rationale");

connectionOf(Link, {
  edgeFields: (edgePrototype) => {
    Field(() => Entity, { description: "The end that is not the one asked from." })(edgePrototype, "other");
    mapField({ read: "end", end: "other" })(edgePrototype, "other");
  },
});
