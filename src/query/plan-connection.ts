// planConnection: a selected connection → where its rows come from, in which order, which page, and what is read of each row.
import { type FieldMapping, mappingOf } from "../model/field-mapping.js";
import type { EntityRow } from "../model/rows.js";
import type { Model } from "../model/model.js";
import { orderNameOf } from "../model/orders.js";
import type { ArgumentSite } from "./arguments.js";
import { readCursor } from "./cursor.js";
import { inputError } from "./input-error.js";
import { limits } from "./limits.js";
import { planStep } from "./link-step.js";
import { planInner } from "./plan-operation.js";
import { planFirst, type Planning } from "./planning.js";
import { readPredicate } from "./predicate.js";
import type { Connection, Cost, OrderTerm, ShapeField, Source, Value } from "./query-plan.js";
import { readCount, readSearchText } from "./read-arguments.js";
import { queryOf, windowsOf } from "./search-text.js";
import type { Selection } from "./selection.js";

type ConnectionMapping = Extract<FieldMapping, { read: "relation" | "links" | "citing" | "list" | "search" }>;

/** Document order; unique, since the id is a part of it. */
const documentOrder: OrderTerm[] = [{ property: "position", descending: false }];

export function planConnection(selection: Selection, mapping: ConnectionMapping, site: ArgumentSite, planning: Planning): Connection {
  const source = planSource(mapping, site, planning.model);
  const listed = mapping.read === "relation" ? mapping.to() : mapping.read === "list" ? planning.model.kindByLabel.get(mapping.label) : undefined;
  const order = listed ? planOrder(listed, mapping.read === "relation" ? mapping.order : [], site) : source.from === "search" ? matchOrder : documentOrder;
  const where = listed && site.given("where");
  const cost: Cost = { first: { site: site.site, argument: "first" }, inside: [] };
  planning.costs.push(cost);
  const inner = { ...planning, costs: cost.inside };
  const selects = (children: Selection[], read: string) => children.some(({ field }) => mappingOf(field)?.read === read);
  const is = source.from === "links" ? "link" : "node";
  return {
    is: "connection",
    source,
    order,
    where: where ? readPredicate(listed, where, (read) => site.parameter(read)) : null,
    after: {
      parameter: site.parameter(({ after }) => (typeof after === "string" ? readCursor(after, order) : null)),
      given: site.given("after") !== undefined,
    },
    first: planFirst(site, "first", limits.first),
    row: {
      abstract: false,
      fields: planRow(
        selection,
        (edges) => ({ is: "map", shape: { abstract: false, fields: planEdge(edges, source, is, inner) } }),
        (nodes) => ({ is, shape: planInner(nodes, inner) }),
      ),
    },
    pageInfo: selects(selection.children, "pageInfo"),
    cursor: selects(selection.children, "pageInfo") || selection.children.some((edges) => selects(edges.children, "cursor")),
    total: selects(selection.children, "totalCount"),
  };
}

/** The edges and nodes that are selected of a page. */
export function planRow({ children }: Selection, planEdges: (edges: Selection) => Value, planNode: (nodes: Selection) => Value): ShapeField[] {
  return children.flatMap((child): ShapeField[] => {
    switch (mappingOf(child.field)?.read) {
      case "edges":
        return [only(child.key, planEdges(child))];
      case "nodes":
        return [only(child.key, planNode(child))];
      default:
        return [];
    }
  });
}

/** Best match first, as the full-text index has it: a cursor is a place in its order. */
const matchOrder: OrderTerm[] = [{ property: "place", descending: false }];

function planSource(mapping: ConnectionMapping, site: ArgumentSite, model: Model): Source {
  const kinds = () => (site.given("kinds") === undefined ? null : site.parameter((values) => values["kinds"]));
  const basis = () => (site.value("basis") === undefined ? null : site.parameter((values) => values["basis"]));
  switch (mapping.read) {
    case "list":
      return { from: "kind", label: mapping.label };
    case "relation":
      return { from: "relation", step: planStep(mapping), basis: basis() };
    case "links":
      return {
        from: "links",
        direction: (site.value("direction") as "OUT" | "IN" | undefined) ?? "BOTH",
        types: (site.value("types") as string[] | undefined) ?? model.linkTypes.map(({ type }) => type),
        kinds: kinds(),
        basis: basis(),
        // A cursor of links is the position of the other end, a space, and the link's id, which has none.
        start: site.parameter(({ after }) => (typeof after === "string" ? String(readCursor(after, documentOrder)[0]).replace(/ [^ ]*$/, "") : "")),
      };
    case "citing":
      return { from: "citing", kinds: kinds() };
    case "search":
      return {
        from: "search",
        query: site.parameter(({ text, kinds }) => queryOf(readSearchText(text), kinds as string[] | null | undefined)),
        windows: site.parameter(({ text, first, after }) => windowsOf(readSearchText(text), readOffset(after) + readCount("first", first, limits.first) + 1)),
        part: site.trait("text") ? site.parameter(({ text }) => readSearchText(text).toLowerCase()) : null,
        offset: site.parameter(({ after }) => BigInt(readOffset(after))),
        kinds: kinds(),
      };
  }
}

function readOffset(after: unknown): number {
  const [place = 0] = typeof after === "string" ? readCursor(after, matchOrder) : [];
  if (typeof place !== "number" || !Number.isSafeInteger(place) || place < 0) throw inputError("after", "`after` is no cursor of a search. Take one from this search, unchanged.");
  return place;
}

/** By what the argument asks for, or else as usual. */
function planOrder(row: EntityRow, usual: string[], site: ArgumentSite): OrderTerm[] {
  const asked = (site.value("orderBy") ?? []) as { field: string; direction?: string | null }[];
  const terms = asked.length > 0 ? asked : usual.map((name) => ({ field: orderNameOf(name), direction: "ASC" }));
  const wanted = terms.map(({ field, direction }): OrderTerm => {
    const property = row.properties.find(({ name }) => orderNameOf(name) === field);
    if (!property) throw new TypeError(`${row.label} has no property ${field} to order by`);
    return { property: property.translated ? `${property.name}Zh` : property.name, descending: direction === "DESC" };
  });
  const distinct = wanted.filter((term, index) => wanted.findIndex(({ property }) => property === term.property) === index);
  return [...distinct, ...documentOrder];
}

function planEdge(edges: Selection, source: Source, is: "node" | "link", planning: Planning): ShapeField[] {
  return edges.children.flatMap((child): ShapeField[] => {
    const mapping = mappingOf(child.field);
    switch (mapping?.read) {
      case "edgeNode":
        return [only(child.key, { is, shape: planInner(child, planning) })];
      case "edgeLink":
        return [only(child.key, source.from === "relation" ? { is: "link", shape: planInner(child, planning) } : { is: "null" })];
      case "end":
        return [only(child.key, { is: "end", end: mapping.end, shape: planInner(child, planning) })];
      case "score":
        return [only(child.key, { is: "score" })];
      default:
        return []; // the cursor stands beside the edges and nodes
    }
  });
}

function only(key: string, value: Value): ShapeField {
  return { key, cases: [{ labels: null, value }] };
}
