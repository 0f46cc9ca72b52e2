// The conditions that filters are made of, one input per sort of value; and conditionOn: a property → the input that fits it.
import { GraphQLDate } from "graphql-scalars";
import { Field, Float, ID, InputType, Int } from "type-graphql";
import type { PropertyRow } from "./rows.js";

@InputType({ description: "Conditions on a whole number; all that are given must hold." })
class IntFilter {
  @Field(() => Int, { nullable: true, description: "Equal to." })
  eq?: number;
  @Field(() => Int, { nullable: true, description: "This or more." })
  gte?: number;
  @Field(() => Int, { nullable: true, description: "This or less." })
  lte?: number;
  @Field(() => [Int], { nullable: true, description: "One of these." })
  in?: number[];
}

@InputType({ description: "Conditions on a number; all that are given must hold." })
class FloatFilter {
  @Field(() => Float, { nullable: true, description: "Equal to." })
  eq?: number;
  @Field(() => Float, { nullable: true, description: "This or more." })
  gte?: number;
  @Field(() => Float, { nullable: true, description: "This or less." })
  lte?: number;
}

@InputType({ description: "Conditions on a text, in Chinese or English where both are kept; of a list of texts, on any of them. All that are given must hold." })
class TextFilter {
  @Field(() => String, { nullable: true, description: "The whole text, case and all." })
  eq?: string;
  @Field(() => String, { nullable: true, description: "A part of the text, case and all." })
  contains?: string;
  @Field(() => [String], { nullable: true, description: "One of these texts." })
  in?: string[];
}

@InputType({ description: "Conditions on a day; all that are given must hold." })
class DateFilter {
  @Field(() => GraphQLDate, { nullable: true, description: "This day." })
  eq?: Date;
  @Field(() => GraphQLDate, { nullable: true, description: "This day or later." })
  gte?: Date;
  @Field(() => GraphQLDate, { nullable: true, description: "This day or earlier." })
  lte?: Date;
}

@InputType({ description: "Conditions on an id; all that are given must hold." })
export class IdFilter {
  @Field(() => ID, { nullable: true, description: "This id." })
  eq?: string;
  @Field(() => [ID], { nullable: true, description: "One of these ids, at most 1000." })
  in?: string[];
}

export function conditionOn({ type, enumObject }: PropertyRow): unknown {
  switch (type) {
    case "id":
      return IdFilter;
    case "string":
      return TextFilter;
    case "int":
      return IntFilter;
    case "float":
      return FloatFilter;
    case "date":
      return DateFilter;
    case "enum":
      return [enumObject];
  }
}
