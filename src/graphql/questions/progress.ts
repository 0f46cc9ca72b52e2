// The root field progress, and what it answers: targets beside what came before them and what became of them.
import { ArgsType, Field, Float, ID, Int, ObjectType } from "type-graphql";
import { Outcome, ProgressStatus } from "../../analysis/progress-words.js";
import { Achievement } from "../../kinds/achievement.js";
import { Indicator } from "../../kinds/indicator.js";
import { Target } from "../../kinds/target.js";
import { connectionOf } from "../../model/connection.js";
import { mapField } from "../../model/field-mapping.js";
import { LanguageArgument } from "../../model/property.js";
import type { RootField } from "../root-field.js";

@ObjectType({ description: "A target beside the latest earlier achievement of its indicator, and beside the result of its own year." })
class Progress {
  @Field(() => Indicator, { description: "What all of them are figures of." })
  @mapField({ read: "found", as: "entity", property: "indicatorId" })
  indicator!: Indicator;
  @Field(() => Achievement, { nullable: true, description: "The latest achievement of an earlier year; of several of that year a comparable one, then the first in document order." })
  @mapField({ read: "found", as: "entity", property: "baselineId" })
  baseline?: Achievement;
  @Field(() => Target, { description: "What is to be reached." })
  @mapField({ read: "found", as: "entity", property: "targetId" })
  target!: Target;
  @Field(() => Achievement, { nullable: true, description: "The achievement of the target's own year; of several a comparable one, then the first in document order." })
  @mapField({ read: "found", as: "entity", property: "resultId" })
  result?: Achievement;
  @Field(() => Float, {
    nullable: true,
    description: "The target's number divided by the baseline's, not rounded. Null where they are not comparable, and where a quotient says nothing: of a RANGE, of a RANK, of numbers below zero, by zero.",
  })
  @mapField({ read: "property", property: "ratio" })
  ratio?: number;
  @Field(() => Float, {
    nullable: true,
    description: "The result's number divided by the target's, not rounded. Null unless the outcome is MET or NOT_MET; null as `ratio` is; null for a ceiling (LTE, LT) and for an APPROX target.",
  })
  @mapField({ read: "property", property: "fulfilment" })
  fulfilment?: number;
  @Field(() => ProgressStatus, { description: "The target against its baseline." })
  @mapField({ read: "property", property: "status" })
  status!: ProgressStatus;
  @Field(() => Outcome, { description: "The result against the target." })
  @mapField({ read: "property", property: "outcome" })
  outcome!: Outcome;
  @Field(() => String, { nullable: true, description: "Why they are not comparable, with the figures as written; null only where neither `status` nor `outcome` is NOT_COMPARABLE." })
  @mapField({ read: "text", property: "reason" })
  reason?: string;
}
LanguageArgument(Progress.prototype, "reason");

const ProgressConnection = connectionOf(Progress, { edgeFields: () => undefined });

@ArgsType()
class ProgressArguments {
  @Field(() => Int, { description: "The year that targets are set for; of those that span several, the last." })
  year!: number;
  @Field(() => ID, { nullable: true, description: "Only targets that cite this document; baselines and results may come from any." })
  document?: string;
  @Field(() => Int, { defaultValue: 50, description: "How many at the most, 0 to 1000." })
  first!: number;
  @Field(() => String, { nullable: true, description: "A cursor from an earlier page of the same list: what comes after it." })
  after?: string;
}

export const progressFields: Record<string, RootField> = {
  progress: {
    type: () => ProgressConnection, arguments: () => ProgressArguments, mapping: { read: "question", question: "progress", page: true },
    description:
      "The targets of a year, in document order, each beside its baseline and its result. Targets without an indicator are left out: nothing is known to measure them. BAD_USER_INPUT for a year without targets (the message names those that have some), NOT_FOUND for a document that was not read.",
  },
};
