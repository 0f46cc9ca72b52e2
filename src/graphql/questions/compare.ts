// The root field compare, and what it answers: what two documents share, carry on, add and drop.
import { ArgsType, Field, Float, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { Document } from "../../kinds/document.js";
import { Entity } from "../../kinds/entity.js";
import { Link } from "../../kinds/link.js";
import { connectionOf } from "../../model/connection.js";
import { mapField } from "../../model/field-mapping.js";
import { EntityKind } from "../../model/node-kind.js";
import { LanguageArgument } from "../../model/property.js";
import type { RootField } from "../root-field.js";

enum ChangeKind {
  SHARED = "SHARED",
  CONTINUED = "CONTINUED",
  ADDED = "ADDED",
  DROPPED = "DROPPED",
  RAISED = "RAISED",
  UNCHANGED = "UNCHANGED",
  LOWERED = "LOWERED",
  NOT_COMPARABLE = "NOT_COMPARABLE",
}
registerEnumType(ChangeKind, {
  name: "ChangeKind",
  description: "How something of the one document stands to the other document.",
  valuesConfig: {
    SHARED: { description: "Both documents cite it." },
    CONTINUED: { description: "The second document has what CONTINUES it." },
    ADDED: { description: "Only the second document cites it, and nothing in the first is its counterpart." },
    DROPPED: { description: "Only the first document cites it, and nothing in the second is its counterpart. It may go on unmentioned." },
    RAISED: { description: "A target of the same indicator, with a larger number in the second." },
    UNCHANGED: { description: "A target of the same indicator, with the same number." },
    LOWERED: { description: "A target of the same indicator, with a smaller number in the second. In a RANK a smaller number is a higher place." },
    NOT_COMPARABLE: { description: "A target of the same indicator, but the two measure different things or their wording leaves it open; `reason` says why." },
  },
});

@ObjectType({ description: "How many changes of one sort there are." })
class ChangeCount {
  @Field(() => EntityKind, { description: "The kind of what changed." })
  @mapField({ read: "property", property: "kind" })
  kind!: string;
  @Field(() => ChangeKind, { description: "What changed." })
  @mapField({ read: "property", property: "change" })
  change!: ChangeKind;
  @Field(() => Int, { description: "How many." })
  @mapField({ read: "property", property: "count" })
  count!: number;
}

@ObjectType({ description: "Something that two documents share, or that differs between them." })
class Change {
  @Field(() => EntityKind, { description: "The kind of what is compared." })
  @mapField({ read: "property", property: "kind" })
  kind!: string;
  @Field(() => ChangeKind, { description: "What changed." })
  @mapField({ read: "property", property: "change" })
  change!: ChangeKind;
  @Field(() => Entity, { nullable: true, description: "What the first document has; null where it is ADDED." })
  @mapField({ read: "found", as: "entity", property: "beforeId" })
  before?: Entity;
  @Field(() => Entity, { nullable: true, description: "What the second document has, the same as `before` where it is SHARED; null where it is DROPPED." })
  @mapField({ read: "found", as: "entity", property: "afterId" })
  after?: Entity;
  @Field(() => Link, { nullable: true, description: "The CONTINUES link from `after` to `before`, where it is CONTINUED; else null." })
  @mapField({ read: "found", as: "link", property: "link" })
  link?: Link;
  @Field(() => Float, { nullable: true, description: "Of targets, the second's number divided by the first's, not rounded; null where they are not comparable, or a quotient says nothing (as for `progress`)." })
  @mapField({ read: "property", property: "ratio" })
  ratio?: number;
  @Field(() => String, { nullable: true, description: "Why two targets are not comparable, with the figures as written; else null." })
  @mapField({ read: "text", property: "reason" })
  reason?: string;
}
LanguageArgument(Change.prototype, "reason");

const ChangeConnection = connectionOf(Change, { edgeFields: () => undefined });

@ObjectType({ description: "Two documents side by side." })
class Comparison {
  @Field(() => Document, { description: "The first document." })
  @mapField({ read: "found", as: "entity", property: "beforeId" })
  before!: Document;
  @Field(() => Document, { description: "The second document." })
  @mapField({ read: "found", as: "entity", property: "afterId" })
  after!: Document;
  @Field(() => [ChangeCount], { description: "How many of each sort, in the order of `changes`; sorts without any are left out." })
  @mapField({ read: "found", as: "list", property: "counts" })
  counts!: ChangeCount[];
  @Field(() => ChangeConnection, { description: "All that is shared or differs: kind by kind, within a kind in the order of ChangeKind, then in document order." })
  @mapField({ read: "found", as: "page", property: "changes" })
  changes!: object;
}

@ArgsType()
class CompareArguments {
  @Field(() => [ID], { description: "Two different documents, first the earlier: nothing of the first can continue the second." })
  documents!: string[];
  @Field(() => [EntityKind], { nullable: true, description: "What to compare, any kinds but DOCUMENT; STRATEGY, TASK_AREA, MEASURE, INDICATOR and TARGET where it is left out." })
  kinds?: string[];
  @Field(() => Int, { defaultValue: 50, description: "How many changes at the most, 0 to 1000." })
  first!: number;
  @Field(() => String, { nullable: true, description: "A cursor from an earlier page of the same changes: what comes after it." })
  after?: string;
}

export const compareFields: Record<string, RootField> = {
  compare: {
    type: () => Comparison, arguments: () => CompareArguments, mapping: { read: "question", question: "compare", page: false },
    description:
      "What two documents share, and what the second carries on, adds and drops. Something is of a document that it cites. Targets are paired by indicator, each with one at the most, never with one for an earlier year. BAD_USER_INPUT unless two different documents are given, NOT_FOUND for one that was not read, LIMIT_EXCEEDED where a document has more than 5000 entities of the kinds.",
  },
};
