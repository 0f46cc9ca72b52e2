// printConnection, printNeighborhood: the parts of a statement that list. A page is cut before anything of its rows is read.
import { linkAllowed, type Model } from "../model/model.js";
import { collect, indent, printShape, printValue, required, type Scope } from "./cypher.js";
import { nameOfOrder } from "./cursor.js";
import type { Predicate } from "./predicate.js";
import type { Connection, OrderTerm, Source, Value } from "./query-plan.js";

/** How the rows of a source are found, ordered and counted. */
interface Rows {
  match: string[];
  conditions: string[];
  /** What stands for a term of the order, where that is not simply a property of the node. */
  terms?: Record<string, string>;
  /** The index that serves a page in this order; small or one-sided data would tempt the database to scan instead. */
  hint?: string;
  /** Equal for all rows; goes before the order, so that an index serves it. */
  prefix: string[];
  /** Variables that a row needs after the page is cut. */
  keep: string[];
  row: NonNullable<Scope["row"]>;
  /** What finds the rows for a count, where that is not what finds them for a page. */
  matchAll?: string[];
  /** Pattern whose count needs no walk, where no row is left out by a condition. */
  total: string | null;
}

export function printConnection(connection: Connection, scope: Scope): string {
  const { after, first, pageInfo, total, order, where, source } = connection;
  const rows = printSource(source, scope);
  const filter = where ? [printPredicate(where, required(rows.row.node))] : [];
  const parts: string[] = [];
  if (connection.row.fields.length > 0 || pageInfo) {
    const terms = order.map(({ property }) => rows.terms?.[property] ?? `${required(rows.row.node)}.${property}`);
    const start = order.length === 1 ? [`${terms[0] ?? ""} > coalesce($${after.parameter}[0], "")`] : after.given ? [printAfter(order, terms, after.parameter)] : [];
    const fields = connection.row.fields.map(({ key, cases }) => `${key}: ${cases[0] ? printValue(cases[0].value, { ...scope, row: rows.row }) : "null"}`);
    const cursor = `__cursor: ["${nameOfOrder(order)}", ${terms.join(", ")}]`;
    parts.push(
      `rows: ${collect([
        ...rows.match,
        ...(rows.hint && order.length === 1 ? [rows.hint] : []),
        ...printWhere([...rows.conditions, ...start, ...filter]),
        `WITH ${rows.keep.join(", ")} ORDER BY ${[...rows.prefix, ...printOrder(order, terms)].join(", ")} LIMIT $${first}${pageInfo ? " + 1" : ""}`,
        `RETURN {${[cursor, ...fields].join(", ")}} AS row`,
      ])}`,
      `first: $${first}`,
      `after: $${after.parameter} IS NOT NULL`,
    );
  }
  if (total) parts.push(`total: ${printTotal(rows, filter)}`);
  return `{${parts.join(", ")}}`;
}

function printTotal({ match, matchAll = match, conditions, total }: Rows, filter: string[]): string {
  if (total !== null && filter.length === 0) return `COUNT { ${total} }`;
  return `COUNT {\n  ${[...matchAll, ...printWhere([...conditions, ...filter])].map(indent).join("\n  ")}\n}`;
}

function printSource(source: Source, scope: Scope): Rows {
  switch (source.from) {
    case "kind": {
      const node = scope.printing.name("node");
      return { match: [`MATCH (${node}:${source.label})`], conditions: [], prefix: [], keep: [node], row: { node }, total: `(:${source.label})` };
    }
    case "relation":
      return printRelation(source, scope);
    case "links":
      return printLinks(source, scope);
    case "citing":
      return printCiting(source, scope);
    case "search":
      return printSearch(source, scope);
  }
}

/** Through the index on the links, so that a page of 100,000 links costs what a page of 20 does. */
function printRelation({ type, direction, owner, label }: Source & { from: "relation" }, { printing, subject }: Scope): Rows {
  const { model } = printing;
  const node = printing.name("node");
  const link = printing.name("link");
  const incoming = direction === "in";
  const prefix = incoming ? [`${link}.toId`, `${link}.fromKind`] : [`${link}.fromId`, `${link}.toKind`];
  const position = `${link}.${incoming ? "fromPosition" : "toPosition"}`;
  const others = otherLabels(model, type, direction, owner);
  const far = others.length === 1 && others[0] === label ? "()" : `(:${label})`;
  return {
    match: [incoming ? `MATCH (${node})-[${link}:${type}]->()` : `MATCH ()-[${link}:${type}]->(${node})`],
    matchAll: [incoming ? `MATCH (${subject})<-[${link}:${type}]-(${node})` : `MATCH (${subject})-[${link}:${type}]->(${node})`],
    conditions: [`${prefix[0] ?? ""} = ${subject}.id`, `${prefix[1] ?? ""} = "${model.kindByLabel.get(label)?.kind ?? ""}"`],
    terms: { position },
    hint: `USING INDEX ${link}:${type}(${[...prefix, position].map((term) => term.slice(link.length + 1)).join(", ")})`,
    prefix,
    keep: [node, link],
    row: { node, link },
    total: incoming ? `(${subject})<-[:${type}]-${far}` : `(${subject})-[:${type}]->${far}`,
  };
}

/** The labels that links of a type may lead to from one kind. */
function otherLabels(model: Model, type: string, direction: "in" | "out", owner: string): string[] {
  const row = model.linkTypeByName.get(type);
  if (!row) throw new TypeError(`There is no link type ${type}`);
  return model.kinds.map(({ label }) => label).filter((other) => (direction === "in" ? linkAllowed(row, other, owner) : linkAllowed(row, owner, other)));
}

function printLinks({ direction, types, kinds, basis }: Source & { from: "links" }, { printing, subject }: Scope): Rows {
  const link = printing.name("link");
  const other = printing.name("node");
  const either = (out: string, inward: string) =>
    direction === "OUT" ? out : direction === "IN" ? inward : `CASE WHEN ${link}.fromId = ${subject}.id THEN ${out} ELSE ${inward} END`;
  const arrow = (inside: string, far: string) => `(${subject})${direction === "IN" ? "<-" : "-"}[${inside}]${direction === "OUT" ? "->" : "-"}(${far})`;
  const conditions: string[] = [];
  if (kinds) conditions.push(`${either(`${link}.toKind`, `${link}.fromKind`)} IN $${kinds}`);
  if (basis) conditions.push(`${link}.basis = $${basis}`);
  const anyOf = types.join("|");
  return {
    match: [types.length > 0 ? `MATCH ${arrow(`${link}:${anyOf}`, other)}` : `MATCH ${arrow(`${link}:NONE`, other)}`],
    conditions,
    terms: { position: `${either(`${link}.toPosition`, `${link}.fromPosition`)} + " " + ${link}.id` },
    prefix: [],
    keep: [link, other],
    row: { link, other },
    total: conditions.length === 0 && types.length > 0 ? arrow(`:${anyOf}`, "") : null,
  };
}

function printCiting({ kinds }: Source & { from: "citing" }, { printing, subject }: Scope): Rows {
  const node = printing.name("node");
  const link = printing.name("link");
  return {
    match: [`MATCH (${node})-[${link}:CITES]->()`],
    matchAll: [`MATCH (${subject})<-[${link}:CITES]-(${node})`],
    conditions: [`${link}.toId = ${subject}.id`, ...(kinds ? [`${link}.fromKind IN $${kinds}`] : [])],
    terms: { position: `${link}.fromPosition` },
    hint: `USING INDEX ${link}:CITES(toId, fromPosition)`,
    prefix: [`${link}.toId`],
    keep: [node, link],
    row: { node },
    total: kinds ? null : `(${subject})<-[:CITES]-()`,
  };
}

/** Ranks: 1 a whole name or alias, 2 the start of one, 3 the phrase, 4 all the words, 5 a part of a name. The score is 6 − rank. */
function printSearch({ text, phrase, words, kinds }: Source & { from: "search" }, { printing }: Scope): Rows {
  const node = printing.name("node");
  const rank = printing.name("rank");
  const found = (query: string, number: number) => [
    `CALL db.index.fulltext.queryNodes("entityNames", $${query}) YIELD node AS ${node}`,
    `RETURN ${node}, ${number} AS ${rank}`,
  ];
  const union = [...found(phrase, 3), "UNION ALL", ...found(words, 4), "UNION ALL", `MATCH (${node}:Entity) WHERE ${node}.searchText CONTAINS $${text}`, `RETURN ${node}, 5 AS ${rank}`];
  return {
    match: [
      `CALL {\n  ${union.join("\n  ")}\n}`,
      ...(kinds ? [`WITH ${node}, ${rank} WHERE ${node}.kind IN $${kinds}`] : []),
      `WITH ${node}, min(CASE`,
      `  WHEN $${text} IN ${node}.searchNames THEN 1`,
      `  WHEN any(name IN ${node}.searchNames WHERE name STARTS WITH $${text}) THEN 2`,
      `  ELSE ${rank} END) AS ${rank}`,
    ],
    conditions: [],
    terms: { rank, length: `size(${node}.nameZh)` },
    prefix: [],
    keep: [node, rank],
    row: { node, score: `toFloat(6 - ${rank})` },
    total: null,
  };
}

function printWhere(conditions: string[]): string[] {
  return conditions.length > 0 ? [`WHERE ${conditions.join(" AND ")}`] : [];
}

/** What has no value comes last either way; `position` and what else is never null needs no word for it. */
function printOrder(order: OrderTerm[], terms: string[]): string[] {
  return order.flatMap(({ descending }, index) => {
    const term = terms[index] ?? "";
    const direction = descending ? `${term} DESC` : term;
    return index === order.length - 1 ? [direction] : [`${term} IS NULL`, direction];
  });
}

/** What comes after the place of a cursor: equal in the first terms, beyond it in the next. */
function printAfter(order: OrderTerm[], terms: string[], parameter: string): string {
  const same = (index: number) => `(${terms[index] ?? ""} = $${parameter}[${index}] OR ${terms[index] ?? ""} IS NULL AND $${parameter}[${index}] IS NULL)`;
  const beyond = (index: number) =>
    `(${terms[index] ?? ""} ${order[index]?.descending ? "<" : ">"} $${parameter}[${index}] OR ${terms[index] ?? ""} IS NULL AND $${parameter}[${index}] IS NOT NULL)`;
  const cases = order.map((_, index) => [...Array(index).keys()].map(same).concat(beyond(index)).join(" AND "));
  return `(${cases.map((one) => `(${one})`).join(" OR ")})`;
}

function printPredicate(predicate: Predicate, node: string): string {
  if ("every" in predicate) return joined(predicate.every, " AND ", "true", node);
  if ("some" in predicate) return joined(predicate.some, " OR ", "false", node);
  if ("not" in predicate) return `NOT coalesce(${printPredicate(predicate.not, node)}, false)`;
  return `${node}.${predicate.property} ${predicate.operator} $${predicate.parameter}`;
}

function joined(predicates: Predicate[], operator: string, empty: string, node: string): string {
  if (predicates.length === 0) return empty;
  const printed = predicates.map((inner) => printPredicate(inner, node));
  return printed.length === 1 ? (printed[0] ?? empty) : `(${printed.join(operator)})`;
}

/** The nearest nodes first, as many as the limit lets in; then the links among them. */
export function printNeighborhood({ id, hops, limit, nodes, links, truncated }: Value & { is: "neighborhood" }, scope: Scope): string {
  const { printing } = scope;
  const types = printing.model.linkTypes.map(({ type }) => type).join("|");
  const [center, near, path, found, node, link, other] = ["node", "node", "path", "found", "node", "link", "node"].map((stem) => printing.name(stem)) as [
    string, string, string, string, string, string, string,
  ];
  const list = (variable: string, from: string, shape: string) => collect([`UNWIND ${from} AS ${variable}`, `RETURN ${shape} AS row`]);
  const shapes = (fields: typeof nodes, variable: string) =>
    fields.map(({ key, cases }) => {
      const value = cases[0]?.value;
      return { key, shape: value && (value.is === "node" || value.is === "link") ? printShape(value.shape, { printing, subject: variable }) : "null" };
    });
  return `head(${collect([
    `MATCH (${center}:Entity {id: $${id}})`,
    // No quantifier may be {0,0}.
    ...(hops === 0 ? [`WITH ${center} AS ${near}, 0 AS distance`] : [`MATCH ${path} = ANY SHORTEST (${center})-[:${types}]-{0,${hops}}(${near}:Entity)`, `WITH ${near}, length(${path}) AS distance`]),
    `WITH ${near}, distance ORDER BY distance, ${near}.position LIMIT $${limit} + 1`,
    `WITH collect(${near}) AS ${found} WHERE size(${found}) > 0`,
    `WITH ${found}[..$${limit}] AS nodes, size(${found}) > $${limit} AS more`,
    `WITH nodes, more, ${links.length === 0 ? "[]" : collect([
      `UNWIND nodes AS ${node}`,
      `MATCH (${node})-[${link}:${types}]->(${other}) WHERE ${other} IN nodes`,
      `WITH ${link} ORDER BY ${link}.fromPosition, ${link}.toPosition, ${link}.id LIMIT $${limit} * 10 + 1`,
      `RETURN ${link}`,
    ])} AS links`,
    `RETURN {${[
      ...shapes(nodes, near).map(({ key, shape }) => `${key}: ${list(near, "nodes", shape)}`),
      ...shapes(links, link).map(({ key, shape }) => `${key}: ${list(link, `links[..$${limit} * 10]`, shape)}`),
      ...truncated.map((key) => `${key}: more OR size(links) > $${limit} * 10`),
    ].join(", ")}} AS row`,
  ])})`;
}
