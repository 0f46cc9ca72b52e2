// printCypher: a plan → the one statement that answers it. Every value is a parameter; labels and types come from the model alone.
import type { Model } from "../model/model.js";
import { evidenceProperties, listOfEvidence } from "../model/stored-evidence.js";
import { printFound, printFoundPage } from "./cypher-findings.js";
import { printConnection, printNeighborhood } from "./cypher-lists.js";
import { collect, indent, printList, required } from "./cypher-text.js";
import { gatherAnswer } from "./gather-answer.js";
import { printStep } from "./link-step.js";
import type { QueryPlan, Shape, ShapeField, Value } from "./query-plan.js";
import type { Scope } from "./scope.js";

/**
 * At both of its ends the statement reads the graph's revision and until when an import is under way; the reader compares them. All of it is
 * one column: each costs.
 *
 *     MATCH (graph:Graph) WITH [graph.revision, graph.importingUntil] AS before
 *     WITH before, [[COLLECT { … }]] AS answer
 *     MATCH (graph:Graph) RETURN [answer, before, [graph.revision, graph.importingUntil], timestamp()] AS reading
 */
export function printCypher(plan: QueryPlan, model: Model, hubs = false): PrintedCypher {
  const answer = printAnswer(plan, model, hubs);
  const together = gatherAnswer(answer);
  return { cypher: printStatement(answer), gathered: { cypher: printStatement(together.answer), alike: together.alike } };
}

interface PrintedCypher {
  cypher: string;
  /** The same for several requests at once, which differ in other parameters than those that must be alike. */
  gathered: { cypher: string; alike: readonly string[] };
}

/** The statement that reads an expression, and the graph's revision at both of its ends. */
export function printStatement(answer: string): string {
  return [
    "MATCH (graph:Graph)",
    "WITH [graph.revision, graph.importingUntil] AS before",
    `WITH before, ${answer} AS answer`,
    "MATCH (graph:Graph)",
    "RETURN [answer, before, [graph.revision, graph.importingUntil], timestamp()] AS reading",
  ].join("\n");
}

function printAnswer(plan: QueryPlan, model: Model, hubs: boolean): string {
  const counts = new Map<string, number>();
  const name = (stem: string) => {
    const next = counts.get(stem) ?? 0;
    counts.set(stem, next + 1);
    return `${stem}${next}`;
  };
  return printShape(plan.shape, { printing: { model, hubs, name }, subject: "graph" });
}

/** A list: keys would be repeated in each row; the shaper knows which value stands where. */
export function printShape(shape: Shape, scope: Scope): string {
  if (shape.keyed) return `{${shape.fields.map((field) => `${field.key}: ${printField(field, scope)}`).join(", ")}}`;
  const kind = shape.abstract ? [`${scope.subject}.kind`] : [];
  return printList([...kind, ...shape.fields.map((field) => printField(field, scope))]);
}

/** A field that is selected on some kinds only costs nothing on the others. */
function printField({ cases }: ShapeField, scope: Scope): string {
  const [first] = cases;
  if (cases.length === 1 && first && (first.labels === null || isPlain(first.value))) return printValue(first.value, scope);
  const branches = cases.map(({ labels, value }) => {
    const condition = labels === null ? "true" : `${scope.subject}:${labels.join("|")}`;
    return `WHEN ${condition} THEN ${printValue(value, scope)}`;
  });
  return `CASE ${branches.join(" ")} END`;
}

/** A stored property is null where a kind has none: no case needed. */
function isPlain(value: Value): boolean {
  return value.is === "property" || value.is === "text";
}

export function printValue(value: Value, scope: Scope): string {
  const { subject, row = {}, printing } = scope;
  switch (value.is) {
    case "property":
      return `${subject}.${value.property}`;
    case "text": {
      const preferred = typeof value.language === "string" ? `.${value.language}` : `[$${value.language.parameter}]`;
      return `coalesce(${subject}${preferred}, ${subject}.${value.zh})`;
    }
    case "parameter":
      return `$${value.parameter}`;
    case "linkType":
      return `type(${subject})`;
    case "null":
      return "null";
    case "map":
      return printShape(value.shape, scope);
    case "node":
      return printShape(value.shape, { printing, subject: required(row.node) });
    case "link":
      return printShape(value.shape, { printing, subject: required(row.link) });
    case "score":
      return required(row.score);
    case "end":
      return printEnd(value, scope);
    case "document":
      return printOne(`MATCH (DOCUMENT:Document:Entity {id: ${subject}.documentId})`, "DOCUMENT", "document", value.shape, scope);
    case "evidence":
      return printEvidence(value, scope);
    case "declaredCounts":
      return printDeclaredCounts(value.shape, scope);
    case "related":
      return printRelated(value, scope);
    case "connection":
      return printConnection(value, scope);
    case "entity":
      return printOne(`MATCH (NODE:Entity {id: $${value.id}})`, "NODE", "node", value.shape, scope);
    case "entities":
      return printEntities(value, scope);
    case "neighborhood":
      return printNeighborhood(value, scope);
    case "stats":
      return printStats(value, scope);
    case "finding":
      return printShape(value.shape, { printing, subject: `$${value.parameter}` });
    case "findingPage":
      return printFoundPage(`$${value.parameter}`, value.page, scope);
    case "found":
      return printFound(value, scope);
    case "foundPage":
      return printFoundPage(`${subject}.${value.property}`, value.page, scope);
  }
}

/** The first row of a match, or null. */
export function printOne(match: string, placeholder: string, stem: string, shape: Shape, { printing }: Scope): string {
  const variable = printing.name(stem);
  return `head(${collect([match.replace(placeholder, variable), `RETURN ${printShape(shape, { printing, subject: variable })} AS row`])})`;
}

function printEnd({ end, shape }: Value & { is: "end" }, scope: Scope): string {
  if (end === "other") return printShape(shape, { printing: scope.printing, subject: required(scope.row?.other) });
  const start = end === "from" ? "startNode" : "endNode";
  return printOne(`WITH ${start}(${scope.subject}) AS END`, "END", "end", shape, scope);
}

/** Of a node the evidence stands on relationships to documents, of a link in lists on the link itself; here both look alike. */
function printEvidence({ document, first, shape }: Value & { is: "evidence" }, { printing, subject }: Scope): string {
  const evidence = printing.name("evidence");
  const index = printing.name("index");
  const lists = `${subject}.evidenceQuote`;
  const readListed = (name: string) => {
    const listed = `${subject}.${listOfEvidence(name)}[${index}]`;
    // On a link no address is "", since a list has no room for null; and a list of "" alone is not stored.
    if (name === "url") return `nullIf(${listed}, "")`;
    return name === "prefix" || name === "suffix" ? `coalesce(${listed}, "")` : listed;
  };
  const used = new Set([...(document ? ["documentId"] : []), ...listUsed(shape)]);
  const onLink = subject.startsWith("link"); // variables are named after what they hold
  const source = onLink
    ? [
        `UNWIND range(0, coalesce(size(${lists}), 0) - 1) AS ${index}`,
        `WITH {${evidenceProperties.filter((name) => used.has(name)).map((name) => `${name}: ${readListed(name)}`).join(", ")}} AS ${evidence}`,
      ]
    : [`MATCH (${subject})-[${evidence}:EVIDENCED_BY]->()`, `WITH ${evidence} ORDER BY ${evidence}.position`];
  return collect([
    ...source,
    ...(document ? [`WITH ${evidence} WHERE ${evidence}.documentId = $${document}`] : []),
    `WITH ${evidence} LIMIT $${first}`,
    `RETURN ${printShape(shape, { printing, subject: evidence })} AS row`,
  ]);
}

/** The properties of evidence that are read; a citation of it is a map of more of them. */
function listUsed({ fields }: Shape): string[] {
  return fields.flatMap(({ cases }) => cases.flatMap(({ value }) => (value.is === "property" ? [value.property] : value.is === "map" ? listUsed(value.shape) : value.is === "parameter" ? [] : ["documentId"])));
}

function printDeclaredCounts(shape: Shape, { printing, subject }: Scope): string {
  const count = printing.name("count");
  return collect([
    `MATCH (${subject})-[:DECLARES]->(${count}:DeclaredCount)`,
    `WITH ${count} ORDER BY ${count}.position`,
    `RETURN ${printShape(shape, { printing, subject: count })} AS row`,
  ]);
}

function printRelated({ step, shape }: Value & { is: "related" }, { printing, subject }: Scope): string {
  const related = printing.name("node");
  return `head(${collect([
    `MATCH ${printStep(printing.model, step, subject, "", related)}`,
    `WITH ${related} ORDER BY ${related}.position LIMIT 1`,
    `RETURN ${printShape(shape, { printing, subject: related })} AS row`,
  ])})`;
}

function printEntities({ ids, shape }: Value & { is: "entities" }, { printing }: Scope): string {
  const node = printing.name("node");
  const index = printing.name("index");
  return collect([
    `UNWIND range(0, size($${ids}) - 1) AS ${index}`,
    `OPTIONAL MATCH (${node}:Entity {id: $${ids}[${index}]})`,
    `WITH ${node}, ${index} ORDER BY ${index}`,
    `RETURN CASE WHEN ${node} IS NOT NULL THEN ${indent(printShape(shape, { printing, subject: node }))} END AS row`,
  ]);
}

function printStats({ fields }: Value & { is: "stats" }, { printing }: Scope): string {
  const { model } = printing;
  const printed = fields.map(({ read, shape }) => {
    switch (read) {
      case "revision":
        return "before[0]";
      case "nodeCount":
        return "COUNT { (:Entity) }";
      case "linkCount":
        return model.linkTypes.map(({ type }) => `COUNT { ()-[:${type}]->() }`).join(" + ");
      case "kinds":
        return `[${model.kinds.map(({ kind, label }) => `[${shape.fields.map((field) => (isCount(field) ? `COUNT { (:${label}) }` : `"${kind}"`)).join(", ")}]`).join(", ")}]`;
    }
  });
  return printList(printed);
}

function isCount({ cases }: ShapeField): boolean {
  const value = cases[0]?.value;
  return value?.is === "property" && value.property === "count";
}
