// entityShape and its parts: the row of a kind → what its entities may hold in a seed file.
import { type KindRow, linkAllowed, type Model } from "../../model/model.js";
import type { PropertyRow } from "../../model/rows.js";
import { type Field, type MappingShape, type Shape, withArticle } from "./shape.js";

export const positiveInteger: Shape = { form: "integer", minimum: 1 };

export const translatedShape: MappingShape = {
  form: "mapping",
  says: "a text in two languages",
  name: "translated",
  fields: {
    zh: { shape: { form: "text" }, required: true, description: "In Chinese: the official wording." },
    en: { shape: { form: "text" }, description: "In English; absent where none is known: the Chinese stands in for it." },
  },
};

const quotationShape: MappingShape = {
  form: "mapping",
  says: "a quote",
  name: "quote",
  fields: {
    quote: {
      shape: { form: "text" },
      required: true,
      description: "The shortest contiguous phrase that proves the fact, exactly as in the document's normalized text.",
    },
    occurrence: {
      shape: { form: "either", options: [positiveInteger, { form: "list", of: positiveInteger }] },
      description: "Which of its occurrences, counted from 1 through the whole text; several as a list. Needed where there is more than one.",
    },
  },
};

export const evidenceField: Field = {
  shape: { form: "list", name: "evidence", of: { form: "either", options: [{ form: "text" }, quotationShape] } },
  description: "The words of this document that say so.",
};

/** What a link rests on. */
export const groundsFields: Record<string, Field> = {
  basis: {
    shape: { form: "choice", values: ["STATED", "INFERRED"] },
    description: "Whether a document says so (STATED, which goes without saying) or an editor concluded it (INFERRED).",
  },
  rationale: { shape: translatedShape, description: "For INFERRED: why, in one sentence that a reader could disagree with." },
  evidence: evidenceField,
};

/** Texts of a certain form, by the name of their property. */
const textForms: Record<string, Shape> = {
  sha256: { form: "pattern", pattern: "^[0-9a-f]{64}$", says: "a SHA-256 (64 hexadecimal digits, lower case)" },
  url: { form: "pattern", pattern: "^https?://[^\\s#]+$", says: "an address (https://…) without a fragment" },
};

/** An entity that no document owns: names and properties. */
export function conceptShape(kind: KindRow): MappingShape {
  return { form: "mapping", says: withArticle(kind.slug), name: `${kind.slug}-concept`, fields: propertyFields(kind) };
}

/** An entity of a document: with its evidence and links. */
export function entityShape(model: Model, kind: KindRow): MappingShape {
  const links: Field = { shape: linksShape(model, kind), description: "Its links, by type." };
  return {
    form: "mapping",
    says: withArticle(kind.slug),
    name: kind.slug,
    fields: { ...propertyFields(kind), evidence: evidenceField, links },
  };
}

function propertyFields(kind: KindRow): Record<string, Field> {
  return Object.fromEntries(
    kind.properties
      .filter(({ derived }) => !derived)
      .map((property): [string, Field] => [
        property.name,
        {
          shape: propertyShape(kind, property),
          description: property.description,
          ...(!property.nullable && !property.list && { required: true }),
        },
      ]),
  );
}

function propertyShape(kind: KindRow, property: PropertyRow): Shape {
  const one = property.translated ? translatedShape : valueShape(kind, property);
  return property.list ? { form: "list", of: one } : one;
}

function valueShape(kind: KindRow, { name, type, enumObject }: PropertyRow): Shape {
  switch (type) {
    case "id":
      return { form: "id", kinds: [kind.slug] };
    case "string":
      return textForms[name] ?? { form: "text" };
    case "int":
      return { form: "integer" };
    case "float":
      return { form: "number" };
    case "date":
      return { form: "date" };
    case "enum":
      return { form: "choice", values: Object.values(enumObject ?? {}) };
  }
}

/** The links that an entity of the kind may start. */
function linksShape(model: Model, kind: KindRow): MappingShape {
  const fields: Record<string, Field> = {};
  for (const row of model.linkTypes) {
    const kinds = model.kinds.filter(({ label }) => linkAllowed(row, kind.label, label)).map(({ slug }) => slug);
    if (kinds.length === 0) continue;
    const to: Field = { shape: { form: "id", kinds }, required: true, description: "The id of the entity it leads to." };
    const name = kinds.length === model.kinds.length ? "link-to-any" : `link-to-${kinds.join("-or-")}`;
    const link: MappingShape = { form: "mapping", says: withArticle(`${row.type} link`), name, fields: { to, ...groundsFields } };
    fields[row.type] = { shape: { form: "list", of: link }, description: row.description };
  }
  return { form: "mapping", says: `the links of ${withArticle(kind.slug)}`, fields };
}
