// seedsSchema: the model → a JSON Schema (draft-07) of the seed files, for completion and checks in editors. Built from the checker's shapes.
import type { Model } from "../model/model.js";
import { documentKindOf, seedShapes } from "./shape/seed-shapes.js";
import { datePattern, type Field, idPattern, type MappingShape, type Shape, textPattern } from "./shape/shape.js";

type JsonSchema = { [key: string]: unknown };

export function seedsSchema(model: Model): JsonSchema {
  const { concepts, document } = seedShapes(model);
  const definitions: Record<string, JsonSchema> = {};
  const then = shapeSchema(document, definitions);
  const otherwise = shapeSchema(concepts, definitions);
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Seeds of Policy Graph",
    description: "A document with what it says, or concepts that several documents share. Generated from the kinds: change those.",
    if: { required: [documentKindOf(model).slug] },
    then,
    else: otherwise,
    definitions: Object.fromEntries(Object.entries(definitions).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** The schema of any shape; those with a name are put into the definitions. */
export function shapeSchema(shape: Shape, definitions: Record<string, JsonSchema>): JsonSchema {
  if (!("name" in shape) || shape.name === undefined) return inlineSchema(shape, definitions);
  definitions[shape.name] ??= inlineSchema(shape, definitions);
  return { $ref: `#/definitions/${shape.name}` };
}

function inlineSchema(shape: Shape, definitions: Record<string, JsonSchema>): JsonSchema {
  switch (shape.form) {
    case "text":
      return { type: "string", pattern: textPattern };
    case "pattern":
      return { type: "string", pattern: shape.pattern };
    case "id":
      return { type: "string", pattern: idPattern(shape.kinds) };
    case "integer":
      return { type: "integer", ...(shape.minimum !== undefined && { minimum: shape.minimum }) };
    case "number":
      return { type: "number" };
    case "date":
      return { type: "string", pattern: datePattern };
    case "choice":
      return { enum: shape.values };
    case "list":
      return { type: "array", minItems: 1, items: shapeSchema(shape.of, definitions) };
    case "either":
      return { anyOf: shape.options.map((option) => shapeSchema(option, definitions)) };
    case "dictionary":
      return { type: "object", propertyNames: shapeSchema(shape.keys, definitions), additionalProperties: shapeSchema(shape.values, definitions) };
    case "mapping":
      return mappingSchema(shape, definitions);
  }
}

function mappingSchema({ fields }: MappingShape, definitions: Record<string, JsonSchema>): JsonSchema {
  const required = Object.keys(fields).filter((key) => fields[key]?.required);
  return {
    type: "object",
    additionalProperties: false,
    ...(required.length > 0 && { required }),
    properties: Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, fieldSchema(field, definitions)])),
  };
}

/** In draft-07 nothing may stand beside $ref, so a description goes round it. */
function fieldSchema({ shape, description }: Field, definitions: Record<string, JsonSchema>): JsonSchema {
  const schema = shapeSchema(shape, definitions);
  return "$ref" in schema ? { description, allOf: [schema] } : { description, ...schema };
}
