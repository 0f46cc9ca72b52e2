// planQuestion, planFound: a selected question of analysis → what has to be found, and what is then filled in of entities and links.
import { type FieldMapping, mappingOf } from "../model/field-mapping.js";
import type { ArgumentSite } from "./arguments.js";
import { limits } from "./limits.js";
import { planRow } from "./plan-connection.js";
import { planInner } from "./plan-operation.js";
import type { Planning } from "./planning.js";
import type { Cost, FoundPage, Value } from "./query-plan.js";
import type { Selection } from "./selection.js";

export function planQuestion(selection: Selection, { question, page }: FieldMapping & { read: "question" }, site: ArgumentSite, planning: Planning): Value {
  const fields = new Set(selection.children.map(({ field }) => field.name));
  const parameter = site.finding(question, fields);
  const cost: Cost = { first: site.takes("first") ? { site: site.site, argument: "first" } : limits.matrix, inside: [] };
  planning.costs.push(cost);
  const inner = { ...planning, costs: cost.inside };
  return page ? { is: "findingPage", parameter, page: planPage(selection, inner) } : { is: "finding", parameter, shape: planInner(selection, inner) };
}

export function planFound(selection: Selection, { as, property }: FieldMapping & { read: "found" }, planning: Planning): Value {
  if (as === "page") return { is: "foundPage", property, page: planPage(selection, planning) };
  return { is: "found", as, property, shape: planInner(selection, planning) };
}

function planPage(selection: Selection, planning: Planning): FoundPage {
  const selects = (read: string) => selection.children.some(({ field }) => mappingOf(field)?.read === read);
  const planNode = (node: Selection): Value => ({ is: "map", shape: planInner(node, planning) });
  const planEdges = ({ children }: Selection): Value => {
    const nodes = children.filter(({ field }) => mappingOf(field)?.read === "edgeNode");
    return { is: "map", shape: { abstract: false, fields: nodes.map((node) => ({ key: node.key, cases: [{ labels: null, value: planNode(node) }] })) } };
  };
  return { row: { abstract: false, fields: planRow(selection, planEdges, planNode) }, pageInfo: selects("pageInfo"), total: selects("totalCount") };
}
