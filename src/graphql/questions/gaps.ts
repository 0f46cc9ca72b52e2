// The root field gaps, and what it answers: what is missing.
import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { Entity } from "../../kinds/entity.js";
import { connectionOf } from "../../model/connection.js";
import { mapField } from "../../model/field-mapping.js";
import { LanguageArgument } from "../../model/property.js";
import type { RootField } from "../root-field.js";

export enum GapKind {
  TASK_AREA_WITHOUT_TARGET = "TASK_AREA_WITHOUT_TARGET",
  MEASURE_WITHOUT_TARGET = "MEASURE_WITHOUT_TARGET",
  TARGET_WITHOUT_BASELINE = "TARGET_WITHOUT_BASELINE",
  QUESTION_WITHOUT_TASK_AREA = "QUESTION_WITHOUT_TASK_AREA",
  STRATEGY_WITHOUT_TARGET = "STRATEGY_WITHOUT_TARGET",
  STATEMENT_WITHOUT_EVIDENCE = "STATEMENT_WITHOUT_EVIDENCE",
  DECLARED_COUNT_MISMATCH = "DECLARED_COUNT_MISMATCH",
}
registerEnumType(GapKind, {
  name: "GapKind",
  description: "What may be missing.",
  valuesConfig: {
    TASK_AREA_WITHOUT_TARGET: { description: "An area of work for which no target is set." },
    MEASURE_WITHOUT_TARGET: { description: "A measure to which, and to whose parts, no target puts a figure." },
    TARGET_WITHOUT_BASELINE: { description: "A target whose indicator has no achievement of an earlier year." },
    QUESTION_WITHOUT_TASK_AREA: { description: "A major question that no area of work answers." },
    STRATEGY_WITHOUT_TARGET: { description: "A strategy (of category STRATEGY) to which no target leads within 6 links of support." },
    STATEMENT_WITHOUT_EVIDENCE: { description: "An entity, or a link that is called stated, without a quote." },
    DECLARED_COUNT_MISMATCH: { description: "A count that a document declares and that differs from what was read from it." },
  },
});

@ObjectType({ description: "Something that is missing: in the documents, or in what was read from them." })
class Gap {
  @Field(() => GapKind, { description: "What is missing." })
  @mapField({ read: "property", property: "kind" })
  kind!: GapKind;
  @Field(() => Entity, { description: "What lacks it; of a link the entity it starts from, of a declared count the document." })
  @mapField({ read: "found", as: "entity", property: "entityId" })
  entity!: Entity;
  @Field(() => String, { description: "The same in a sentence." })
  @mapField({ read: "text", property: "message" })
  message!: string;
}
LanguageArgument(Gap.prototype, "message");

const GapConnection = connectionOf(Gap, { edgeFields: () => undefined });

@ArgsType()
class GapArguments {
  @Field(() => ID, { nullable: true, description: "Only what cites this document." })
  document?: string;
  @Field(() => [GapKind], { nullable: true, description: "Only gaps of these kinds." })
  kinds?: GapKind[];
  @Field(() => Int, { defaultValue: 50, description: "How many at the most, 0 to 1000." })
  first!: number;
  @Field(() => String, { nullable: true, description: "A cursor from an earlier page of the same list: what comes after it." })
  after?: string;
}

export const gapFields: Record<string, RootField> = {
  gaps: {
    type: () => GapConnection, arguments: () => GapArguments, mapping: { read: "question", question: "gaps", page: true },
    description: "What is missing, in the order of GapKind, then in document order. NOT_FOUND for a document that was not read.",
  },
};
