// The root field coverage, and what it answers: a matrix of two kinds.
import { ArgsType, Field, ID, Int, ObjectType } from "type-graphql";
import { Entity } from "../../kinds/entity.js";
import { Basis } from "../../model/basis.js";
import { mapField } from "../../model/field-mapping.js";
import { EntityKind } from "../../model/node-kind.js";
import type { RootField } from "../root-field.js";
import { TraceDirection } from "./paths.js";

@ObjectType({ description: "A row and a column with support between them." })
class CoverageCell {
  @Field(() => ID, { description: "The row's entity." })
  @mapField({ read: "property", property: "row" })
  row!: string;
  @Field(() => ID, { description: "The column's entity." })
  @mapField({ read: "property", property: "column" })
  column!: string;
  @Field(() => Int, { description: "How many shortest paths of support there are between the two; `trace(from: row, toIds: [column])` lists them first." })
  @mapField({ read: "property", property: "count" })
  count!: number;
}

@ObjectType({ description: "Which entities of one kind support which of another." })
class CoverageMatrix {
  @Field(() => [Entity], { description: "All entities of the rows' kind, in document order." })
  @mapField({ read: "found", as: "entities", property: "rowIds" })
  rows!: Entity[];
  @Field(() => [Entity], { description: "All entities of the columns' kind, in document order." })
  @mapField({ read: "found", as: "entities", property: "columnIds" })
  columns!: Entity[];
  @Field(() => [CoverageCell], { description: "Row by row; those without support are left out." })
  @mapField({ read: "found", as: "list", property: "cells" })
  cells!: CoverageCell[];
  @Field(() => TraceDirection, { description: "UP where rows support columns, DOWN where columns support rows." })
  @mapField({ read: "property", property: "direction" })
  direction!: TraceDirection;
  @Field(() => Boolean, { description: "There are more than 500 rows or columns, or more links between them than one question may read: cells may be missing or too low." })
  @mapField({ read: "property", property: "truncated" })
  truncated!: boolean;
}

@ArgsType()
class CoverageArguments {
  @Field(() => EntityKind, { description: "The kind of the rows." })
  rows!: string;
  @Field(() => EntityKind, { description: "The kind of the columns." })
  columns!: string;
  @Field(() => ID, { nullable: true, description: "Only rows and columns that cite this document." })
  document?: string;
  @Field(() => Basis, { nullable: true, description: "Only links that rest on this." })
  basis?: Basis;
}

export const coverageFields: Record<string, RootField> = {
  coverage: {
    type: () => CoverageMatrix, arguments: () => CoverageArguments, mapping: { read: "question", question: "coverage", page: false },
    description: "Which entities of one kind support which of another, by paths of at most 6 links. BAD_USER_INPUT where no support can run between the kinds, NOT_FOUND for a document that was not read.",
  },
};
