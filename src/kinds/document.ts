// Document: a text that was read, with what it says of itself.
import { GraphQLDate } from "graphql-scalars";
import { ArgsType, Field, Int, ObjectType } from "type-graphql";
import { connectionOf } from "../model/connection.js";
import { DocumentForm } from "../model/document-form.js";
import { mapField, WithArguments } from "../model/field-mapping.js";
import { EntityKind, NodeKind } from "../model/node-kind.js";
import { PageArguments } from "../model/page-info.js";
import { LanguageArgument, Property } from "../model/property.js";
import { Entity } from "./entity.js";
import { Evidence } from "./evidence.js";

@ArgsType()
class CitingArguments extends PageArguments {
  @Field(() => [EntityKind], { nullable: true, description: "Only entities of these kinds." })
  kinds?: string[];
}

@ObjectType({ description: "A count that a document gives of items it then lists: “以下五个重大命题”." })
export class DeclaredCount {
  @Field(() => String, { description: "What is counted." })
  @mapField({ read: "text", property: "label" })
  label!: string;
  @Field(() => EntityKind, { description: "The kind of the items." })
  @mapField({ read: "property", property: "kind" })
  kind!: string;
  @Field(() => Int, { description: "How many the document says there are." })
  @mapField({ read: "property", property: "declared" })
  declared!: number;
  @Field(() => Int, { description: "How many entities of the kind cite the document." })
  @mapField({ read: "property", property: "found" })
  found!: number;
  @Field(() => [Evidence], { description: "Where the document says so." })
  @mapField({ read: "evidence" })
  evidence!: Evidence[];
}
LanguageArgument(DeclaredCount.prototype, "label");

@NodeKind({ plural: "documents", layer: 7, chinese: { title: "文件", description: "已读入的政策文本。" }, elsewhere: { classes: ["schema:CreativeWork", "prov:Entity"] } }, "A policy text that was read (文件).")
export class Document extends Entity {
  @Property(() => DocumentForm, "What sort of publication it is, where that is known; references name it.", { nullable: true, filter: true })
  form?: DocumentForm;

  @Property(() => String, "Who published it.", { nullable: true, filter: true, order: true })
  publisher?: string;

  @Property(() => [String], "Who wrote it, as it names them.", { filter: true })
  authors!: string[];

  @Property(() => GraphQLDate, "First publication.", { nullable: true, filter: true, order: true })
  publishedOn?: string;

  @Property(() => GraphQLDate, "Date of the page it was read from, where that came later.", { nullable: true, filter: true, order: true })
  repostedOn?: string;

  @Property(() => String, "Where it can be read, if that is known.", { nullable: true, filter: true })
  url?: string;

  @Field(() => [DeclaredCount], { description: "The counts it declares, in document order." })
  @mapField({ read: "declaredCounts" })
  declaredCounts!: DeclaredCount[];

  @Field(() => connectionOf(Entity), { description: "What cites it, in document order." })
  @WithArguments(() => CitingArguments)
  @mapField({ read: "citing" })
  entities!: object;

  @Property(() => String, "SHA-256 (hexadecimal) of the normalized text that offsets count in.")
  sha256!: string;
}
