// printConnection, printNeighborhood: the parts of a statement that list. A page is cut before anything of its rows is read.
import { nameOfOrder } from "./cursor.js";
import { printShape, printValue } from "./cypher.js";
import { hub, printLinks } from "./cypher-links.js";
import { printPredicate } from "./cypher-predicate.js";
import { collect, indent, printList, required } from "./cypher-text.js";
import { printStep } from "./link-step.js";
import { knownOf, type Predicate } from "./predicate.js";
import type { Connection, OrderTerm, Shape, Source, Value } from "./query-plan.js";
import type { Rows } from "./rows.js";
import type { Scope } from "./scope.js";
import { ranks } from "./search-text.js";

export function printConnection(connection: Connection, scope: Scope): string {
  const { after, first, pageInfo, cursor, total, order, where } = connection;
  const rows = printSource(connection, scope);
  const indexed = order.length === 1 ? rows.indexed : undefined;
  const condition = where ? printPredicate(where, required(rows.row.node), scope.printing) : "true";
  const filter = condition === "true" ? [] : [condition];
  let page = "[]";
  if (connection.row.fields.length > 0 || pageInfo) {
    const terms = order.map(({ property }) => rows.terms?.[property] ?? `${required(rows.row.node)}.${property}`);
    const start = rows.begun ? [] : order.length === 1 ? [`${terms[0] ?? ""} > coalesce($${after.parameter}[0], "")`] : after.given ? [printAfter(order, terms, after.parameter)] : [];
    const values = printRow(connection.row, { ...scope, row: rows.row });
    if (cursor) values.push(`["${nameOfOrder(order)}", ${terms.join(", ")}]`);
    const collected = collect([
        ...(indexed ? [indexed.match, indexed.hint].filter((line) => line !== "") : rows.match),
        ...(indexed?.hint === "" ? [`WITH ${rows.keep.join(", ")}`] : []),
        ...printWhere([...(indexed?.conditions ?? []), ...rows.conditions, ...start, ...filter]),
        ...(rows.cut ? [] : [`WITH ${rows.keep.join(", ")} ORDER BY ${[...(indexed?.prefix ?? []), ...printOrder(order, terms, where, rows.row.node)].join(", ")} LIMIT $${first}${pageInfo ? " + 1" : ""}`]),
        `RETURN ${printList(values)} AS row`,
    ]);
    page = rows.only ? `CASE WHEN ${rows.only} THEN ${collected} END` : collected;
  }
  return printPage({ rows: page, total: total ? printTotal(rows, filter) : null, information: pageInfo ? [`$${first}`, `$${after.parameter} IS NOT NULL`] : null });
}

/** The values of a row's edges and nodes. */
export function printRow({ fields }: Shape, scope: Scope): string[] {
  return fields.map(({ cases }) => (cases[0] ? printValue(cases[0].value, scope) : "null"));
}

/** What isn't needed is left out where nothing follows. */
export function printPage({ rows, total, information }: { rows: string; total: string | null; information: string[] | null }): string {
  return printList([rows, ...(total !== null || information ? [total ?? "null"] : []), ...(information ?? [])]);
}

function printTotal({ match, conditions, total, counted = match }: Rows, filter: string[]): string {
  if (total !== null && filter.length === 0) return `COUNT { ${total} }`;
  return `COUNT {\n  ${[...counted, ...printWhere([...conditions, ...filter])].map(indent).join("\n  ")}\n}`;
}

function printSource({ source, first, cursor, pageInfo }: Connection, scope: Scope): Rows {
  switch (source.from) {
    case "kind": {
      const node = scope.printing.name("node");
      return { match: [`MATCH (${node}:${source.label})`], conditions: [], keep: [node], row: { node }, total: `(:${source.label})` };
    }
    case "relation":
      return printRelation(source, scope);
    case "links":
      return printLinks(source, scope, first);
    case "citing":
      return printCiting(source, scope);
    case "search":
      return printSearch(source, scope, { limit: `$${first}${pageInfo ? " + 1" : ""}`, numbered: cursor });
  }
}

/**
 * The index serves links of one kind at a time. What leads away from an entity is mostly little, and then quicker to read from the entity
 * itself; where it is not, the entity is a hub.
 */
function printRelation({ step, basis }: Source & { from: "relation" }, { printing, subject }: Scope): Rows {
  const { model } = printing;
  const { type, direction, labels } = step;
  const node = printing.name("node");
  const link = printing.name("link");
  const incoming = direction === "in";
  const [near, farKind, farPosition] = incoming ? ["toId", "fromKind", "fromPosition"] : ["fromId", "toKind", "toPosition"];
  const [label] = labels;
  const leads = !incoming && !printing.hubs;
  return {
    match: [`MATCH ${printStep(model, step, subject, link, node)}`],
    conditions: basis ? [`${link}.basis = $${basis}`] : [],
    terms: { position: `${link}.${farPosition}` },
    ...(leads && { only: `COUNT { (${subject})-[:${type}]->() } <= ${hub}` }),
    ...(labels.length === 1 && !leads && {
      indexed: {
        match: incoming ? `MATCH (${node})-[${link}:${type}]->()` : `MATCH ()-[${link}:${type}]->(${node})`,
        conditions: [`${link}.${near} = ${subject}.id`, `${link}.${farKind} = "${model.kindByLabel.get(label ?? "")?.kind ?? ""}"`],
        hint: `USING INDEX ${link}:${type}(${near}, ${farKind}, ${farPosition})`,
        prefix: [`${link}.${near}`, `${link}.${farKind}`],
      },
    }),
    keep: [node, link],
    row: { node, link },
    total: basis ? null : printStep(model, step, subject, "", ""),
  };
}

function printCiting({ kinds }: Source & { from: "citing" }, { printing, subject }: Scope): Rows {
  const node = printing.name("node");
  const link = printing.name("link");
  return {
    match: [`MATCH (${subject})<-[${link}:CITES]-(${node})`],
    conditions: kinds ? [`${link}.fromKind IN $${kinds}`] : [],
    terms: { position: `${link}.fromPosition` },
    indexed: {
      match: `MATCH (${node})-[${link}:CITES]->()`,
      conditions: [`${link}.toId = ${subject}.id`],
      hint: `USING INDEX ${link}:CITES(toId, fromPosition)`,
      prefix: [`${link}.toId`],
    },
    keep: [node, link],
    row: { node },
    total: kinds ? null : `(${subject})<-[:CITES]-()`,
  };
}

/**
 * The full-text index ranks; of equal matches it takes some or others, depending on how many it is asked for. So it is asked for windows of set
 * sizes (`windowsOf`), and what an earlier window has goes before what only a later one has: each match has one place, whatever the page.
 * Lucene's score says which rank a match is of (`search-text.ts`), and nothing else: within a rank it would depend on what the index has held
 * before. There the shorter name comes first.
 */
function printSearch({ query, windows, part, offset, kinds }: Source & { from: "search" }, { printing }: Scope, { limit, numbered }: { limit: string; numbered: boolean }): Rows {
  const [node, score, nodes, scores, place, window] = ["node", "score", "nodes", "scores", "place", "window"].map((stem) => printing.name(stem)) as [string, string, string, string, string, string];
  const call = (options: string) => `CALL db.index.fulltext.queryNodes("entityNames", $${query}${options}) YIELD node AS ${node}, score AS ${score}`;
  const indexed = [`UNWIND range(0, size($${windows}) - 1) AS ${window}`, call(`, $${windows}[${window}]`)];
  const inWords = part && `MATCH (${node}:Entity) WHERE ${node}.searchText CONTAINS $${part}${kinds ? ` AND ${node}.kind IN $${kinds}` : ""}`;
  const union = (...branches: string[][]) => [`CALL () {\n  ${branches.map((lines) => lines.join("\n  ")).join("\nUNION ALL\n  ")}\n}`];
  return {
    match: [
      ...(inWords ? union([...indexed, `RETURN ${node}, ${score}, ${window}`], [inWords, `RETURN ${node}, 0.0 AS ${score}, null AS ${window}`]) : indexed),
      `WITH ${node}, max(${score}) AS ${score}, min(${window}) AS ${place}`,
      `WITH ${node}, ${place}, ${printRank(score)} AS ${score} ORDER BY ${place} IS NULL, ${place}, ${score} DESC, size(${node}.nameZh), ${node}.id SKIP $${offset} LIMIT ${limit}`,
      ...(numbered
        ? [`WITH collect(${node}) AS ${nodes}, collect(${score}) AS ${scores}`, `UNWIND range(0, size(${nodes}) - 1) AS ${place}`, `WITH ${nodes}[${place}] AS ${node}, ${scores}[${place}] AS ${score}, $${offset} + ${place} + 1 AS ${place}`]
        : []),
    ],
    conditions: [],
    begun: true,
    cut: !numbered,
    terms: { place },
    keep: [node, score, place],
    row: { node, score },
    total: null,
    counted: [...union([call(""), `RETURN ${node}`], ...(inWords ? [[inWords, `RETURN ${node}`]] : [])), `WITH DISTINCT ${node}`],
  };
}

function printRank(score: string): string {
  return `CASE ${ranks.map(({ above, rank }) => `WHEN ${score} > ${above} THEN ${rank.toFixed(1)}`).join(" ")} ELSE 1.0 END`;
}

function printWhere(conditions: string[]): string[] {
  return conditions.length > 0 ? [`WHERE ${conditions.join(" AND ")}`] : [];
}

/**
 * What has no value comes last either way; what is never null, or not among what the filter lets through, needs no word for it.
 * What the filter fixes goes first, in the direction of the next, so that an index on both serves them.
 */
function printOrder(order: OrderTerm[], terms: string[], where: Predicate | null, node: string | undefined): string[] {
  const { fixed, present } = where ? knownOf(where) : { fixed: [], present: [] };
  const way = (term: string, descending: boolean | undefined) => (descending ? `${term} DESC` : term);
  const prefix = order.length > 1 && node ? fixed.filter((name) => name !== order[0]?.property).map((name) => way(`${node}.${name}`, order[0]?.descending)) : [];
  const wanted = order.flatMap(({ property, descending }, index) => {
    const term = terms[index] ?? "";
    return index === order.length - 1 || present.includes(property) ? [way(term, descending)] : [`${term} IS NULL`, way(term, descending)];
  });
  return [...prefix, ...wanted];
}

/** What comes after the place of a cursor: equal in the first terms, beyond it in the next. */
function printAfter(order: OrderTerm[], terms: string[], parameter: string): string {
  const same = (index: number) => `(${terms[index] ?? ""} = $${parameter}[${index}] OR ${terms[index] ?? ""} IS NULL AND $${parameter}[${index}] IS NULL)`;
  const beyond = (index: number) =>
    `(${terms[index] ?? ""} ${order[index]?.descending ? "<" : ">"} $${parameter}[${index}] OR ${terms[index] ?? ""} IS NULL AND $${parameter}[${index}] IS NOT NULL)`;
  const cases = order.map((_, index) => [...Array(index).keys()].map(same).concat(beyond(index)).join(" AND "));
  return `(${cases.map((one) => `(${one})`).join(" OR ")})`;
}

/** The nearest nodes first, as many as the limit lets in; then the links among them. */
export function printNeighborhood({ id, hops, limit, parts }: Value & { is: "neighborhood" }, scope: Scope): string {
  const { printing } = scope;
  const types = printing.model.linkTypes.map(({ type }) => type).join("|");
  const [center, near, path, found, node, link, other] = ["node", "node", "path", "found", "node", "link", "node"].map((stem) => printing.name(stem)) as [
    string, string, string, string, string, string, string,
  ];
  const list = (variable: string, from: string, shape: string) => collect([`UNWIND ${from} AS ${variable}`, `RETURN ${shape} AS row`]);
  const printPart = ({ part, shape }: (typeof parts)[number]) => {
    switch (part) {
      case "nodes":
        return list(near, "nodes", printShape(shape, { printing, subject: near }));
      case "links":
        return list(link, `links[..$${limit} * 10]`, printShape(shape, { printing, subject: link }));
      case "truncated":
        return `more OR size(links) > $${limit} * 10`;
    }
  };
  return `head(${collect([
    `MATCH (${center}:Entity {id: $${id}})`,
    // No quantifier may be {0,0}.
    ...(hops === 0 ? [`WITH ${center} AS ${near}, 0 AS distance`] : [`MATCH ${path} = ANY SHORTEST (${center})-[:${types}]-{0,${hops}}(${near}:Entity)`, `WITH ${near}, length(${path}) AS distance`]),
    `WITH ${near}, distance ORDER BY distance, ${near}.position LIMIT $${limit} + 1`,
    `WITH collect(${near}) AS ${found} WHERE size(${found}) > 0`,
    `WITH ${found}[..$${limit}] AS nodes, size(${found}) > $${limit} AS more`,
    `WITH nodes, more, ${parts.every(({ part }) => part === "nodes") ? "[]" : collect([
      `UNWIND nodes AS ${node}`,
      `MATCH (${node})-[${link}:${types}]->(${other}) WHERE ${other} IN nodes`,
      `WITH ${link} ORDER BY ${link}.fromPosition, ${link}.toPosition, ${link}.id LIMIT $${limit} * 10 + 1`,
      `RETURN ${link}`,
    ])} AS links`,
    `RETURN ${printList(parts.map(printPart))} AS row`,
  ])})`;
}
