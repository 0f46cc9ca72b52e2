// planCitation: a selected citation → what it is made of: the documents' metadata, the quotes, and for paths what their links rest on.
import { citedProperties } from "../cite/cited.js";
import type { CitationSubject } from "../model/field-mapping.js";
import { storedNames } from "../model/stored-names.js";
import type { ArgumentSite } from "./arguments.js";
import { limits } from "./limits.js";
import { planFirst } from "./planning.js";
import type { Shape, ShapeField, Value } from "./query-plan.js";
import { readId } from "./read-arguments.js";

/** Style and language go through the answer, so that requests that differ in them share a plan. */
export function planCitation(of: CitationSubject, site: ArgumentSite): Value {
  const style = field("style", { is: "parameter", parameter: site.parameter(({ style }) => style) });
  const lang = field("lang", { is: "parameter", parameter: site.parameter(({ lang }) => lang ?? "ZH") });
  return map([style, lang, ...planSubject(of, site)]);
}

function planSubject(of: CitationSubject, site: ArgumentSite): ShapeField[] {
  switch (of) {
    case "evidence":
      return [field("quote", map(quoteFields))];
    case "entity":
      return [{ key: "itself", cases: [{ labels: ["Document"], value: map(documentFields) }] }, field("evidence", planQuotes(site))];
    case "path":
      return [field("steps", planSteps(planQuotes(site)))];
    case "paths":
      return [field("paths", { is: "found", as: "list", property: "nodes", shape: shape([field("steps", planSteps(planQuotes(site)))]) })];
  }
}

function planQuotes(site: ArgumentSite): Value {
  const document = site.takes("document") && site.given("document") !== undefined ? site.parameter(({ document }) => readId("document", document)) : null;
  return { is: "evidence", document, first: planFirst(site, "first", limits.first), shape: shape(quoteFields) };
}

function planSteps(evidence: Value): Value {
  const link = [field("type", { is: "linkType" }), ...["id", "toId", "basis"].map(property), ...text("rationale"), field("evidence", evidence)];
  return {
    is: "found", as: "list", property: "steps",
    shape: shape([
      field("entity", { is: "found", as: "entity", property: "entityId", shape: shape([property("id"), ...text("name")]) }),
      field("link", { is: "found", as: "link", property: "link", shape: shape(link) }),
    ]),
  };
}

const documentFields = citedProperties.map(property);
const quoteFields = [...["quote", "paragraph", "start", "url"].map(property), field("document", { is: "document", shape: shape(documentFields) })];

function property(name: string): ShapeField {
  return field(name, { is: "property", property: name });
}

function text(name: string): ShapeField[] {
  const { zh, en } = storedNames(name);
  return [property(zh), property(en)];
}

function field(key: string, value: Value): ShapeField {
  return { key, cases: [{ labels: null, value }] };
}

function map(fields: ShapeField[]): Value {
  return { is: "map", shape: shape(fields) };
}

function shape(fields: ShapeField[]): Shape {
  return { abstract: false, keyed: true, fields };
}
