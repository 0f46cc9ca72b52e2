// seedShapes: the model → the shapes of the two sorts of seed files.
import type { KindRow, Model } from "../../model/model.js";
import { conceptShape, entityShape, evidenceField, groundsFields, positiveInteger, translatedShape } from "./entity-shapes.js";
import type { Field, IdShape, MappingShape } from "./shape.js";

interface SeedShapes {
  /** A file in `concepts/`. */
  concepts: MappingShape;
  /** A file in `documents/`. */
  document: MappingShape;
}

/** The kind whose entities are quoted; every document file declares one. */
export function documentKindOf(model: Model): KindRow {
  const kind = model.kindByLabel.get("Document");
  if (!kind) throw new TypeError("The model has no kind Document");
  return kind;
}

export function seedShapes(model: Model): SeedShapes {
  const documentKind = documentKindOf(model);
  const kinds = model.kinds.filter((kind) => kind !== documentKind);
  const document: Record<string, Field> = {
    [documentKind.slug]: { shape: documentShape(model, documentKind), required: true, description: documentKind.description },
    mentions: {
      shape: { form: "dictionary", keys: anyId(model), values: evidenceField.shape },
      description: "Evidence in this document for entities that are declared elsewhere.",
    },
    links: { shape: { form: "list", of: linkShape(model) }, description: "Links from entities that are declared elsewhere." },
  };
  const entities = listFields(kinds, (kind) => entityShape(model, kind));
  return {
    concepts: { form: "mapping", says: "a file of concepts", name: "conceptsFile", fields: listFields(kinds, conceptShape) },
    document: { form: "mapping", says: "a document's file", name: "documentFile", fields: { ...document, ...entities } },
  };
}

function listFields(kinds: KindRow[], shapeOf: (kind: KindRow) => MappingShape): Record<string, Field> {
  return Object.fromEntries(
    kinds.map((kind): [string, Field] => [kind.plural, { shape: { form: "list", of: shapeOf(kind) }, description: kind.description }]),
  );
}

function documentShape(model: Model, kind: KindRow): MappingShape {
  const entity = entityShape(model, kind);
  const declaredCount: MappingShape = {
    form: "mapping",
    says: "a declared count",
    name: "declaredCount",
    fields: {
      kind: { shape: { form: "choice", values: model.kinds.map((row) => row.kind) }, required: true, description: "The kind of the items." },
      label: { shape: translatedShape, required: true, description: "What is counted." },
      declared: { shape: positiveInteger, required: true, description: "How many the document says there are." },
      evidence: { ...evidenceField, required: true },
    },
  };
  const declaredCounts: Field = {
    shape: { form: "list", of: declaredCount },
    description: "Counts that the document gives of items it then lists.",
  };
  return { ...entity, fields: { ...entity.fields, declaredCounts } };
}

/** A link that does not stand under the entity it starts from. */
function linkShape(model: Model): MappingShape {
  const types = model.linkTypes.map(({ type }) => type);
  return {
    form: "mapping",
    says: "a link",
    name: "link",
    fields: {
      from: { shape: anyId(model), required: true, description: "The id of the entity that the link is about." },
      type: { shape: { form: "choice", values: types }, required: true, description: "What the link says." },
      to: { shape: anyId(model), required: true, description: "The id of the entity it leads to." },
      ...groundsFields,
    },
  };
}

function anyId(model: Model): IdShape {
  return { form: "id", kinds: model.kinds.map(({ slug }) => slug) };
}
