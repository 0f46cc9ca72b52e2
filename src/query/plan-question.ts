// planQuestion, planFound: a selected question of analysis → what has to be found, and what is then filled in of entities and links.
import { type FieldMapping, mappingOf } from "../model/field-mapping.js";
import type { ArgumentSite } from "./arguments.js";
import { limits } from "./limits.js";
import { planInner, type Planning } from "./plan-operation.js";
import type { Cost, FoundPage, ShapeField, Value } from "./query-plan.js";
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
  const parts = (children: Selection[], read: string) => children.filter(({ field }) => mappingOf(field)?.read === read);
  const rowOf = (child: Selection): ShapeField => ({ key: child.key, cases: [{ labels: null, value: { is: "map", shape: planInner(child, planning) } }] });
  const { children } = selection;
  return {
    row: {
      abstract: false,
      fields: [
        ...parts(children, "nodes").map(rowOf),
        ...parts(children, "edges").map((edges): ShapeField => {
          const shape = { abstract: false, fields: parts(edges.children, "edgeNode").map(rowOf) };
          return { key: edges.key, cases: [{ labels: null, value: { is: "map", shape } }] };
        }),
      ],
    },
    pageInfo: parts(children, "pageInfo").length > 0,
    total: parts(children, "totalCount").length > 0,
  };
}
