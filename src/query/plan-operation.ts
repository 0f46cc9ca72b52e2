// planOperation: a selection → a plan. Pure; knows the model, never the database.
import { TypeNameMetaFieldDef } from "graphql";
import { mappingOf, type FieldMapping } from "../model/field-mapping.js";
import { storedNames } from "../model/stored-names.js";
import type { Model } from "../model/model.js";
import { ArgumentSites, type ArgumentSite } from "./arguments.js";
import { planStep } from "./link-step.js";
import { planCitation } from "./plan-citation.js";
import { planConnection } from "./plan-connection.js";
import { planFound, planQuestion } from "./plan-question.js";
import { planFirst, type Planning } from "./planning.js";
import type { Cost, QueryPlan, Shape, ShapeField, Value } from "./query-plan.js";
import { readId, readIds } from "./read-arguments.js";
import type { Selection } from "./selection.js";
import { limits } from "./limits.js";
import { inputError, limitError } from "./input-error.js";

/**
 * One plan for all root fields; of very many, one for each, in their order: planning a statement takes the database longer than its length would
 * suggest, and fields that are alike share a statement.
 */
export function planOperation(model: Model, selections: Selection[], variables: Record<string, unknown>): (QueryPlan & { sites: ArgumentSites })[] {
  const read = selections.filter(({ field }) => field !== TypeNameMetaFieldDef);
  if (read.length === 0) return [];
  const parts = read.length > limits.fieldsPerStatement ? read.map((one) => [one]) : [read];
  return parts.map((fields) => {
    const sites = new ArgumentSites(variables);
    const planning: Planning = { model, sites, costs: [] };
    const shape = planShape(fields, false, planning);
    return { shape, parameters: sites.parameters, questions: sites.questions, cost: planning.costs, sites };
  });
}

function planShape(selections: Selection[], abstract: boolean, planning: Planning): Shape {
  const fields = new Map<string, ShapeField>();
  for (const selection of selections) {
    if (selection.field === TypeNameMetaFieldDef) continue;
    const value = planValue(selection, planning);
    const labels = selection.types;
    const field = fields.get(selection.key);
    if (field) field.cases.push({ labels, value });
    else fields.set(selection.key, { key: selection.key, cases: [{ labels, value }] });
  }
  return { abstract, fields: [...fields.values()] };
}

/** The shape of what a field returns. */
export function planInner(selection: Selection, planning: Planning): Shape {
  return planShape(selection.children, selection.abstract, planning);
}

function planValue(selection: Selection, planning: Planning): Value {
  const { field, node } = selection;
  const mapping = mappingOf(field);
  if (!mapping) throw new TypeError(`Field ${selection.key} has no mapping`);
  const site = planning.sites.add(field, node);
  switch (mapping.read) {
    case "property":
      return { is: "property", property: mapping.property };
    case "linkType":
      return { is: "linkType" };
    case "text":
      return planText(mapping.property, site);
    case "evidence":
      return {
        is: "evidence",
        document: site.given("document") === undefined ? null : site.parameter(({ document }) => readId("document", document)),
        first: planFirst(site, "first", limits.first),
        shape: planInner(selection, planning),
      };
    case "citation":
      return planCitation(mapping.of, site);
    case "document":
      return { is: "document", shape: planInner(selection, planning) };
    case "end":
      return { is: "end", end: mapping.end, shape: planInner(selection, planning) };
    case "declaredCounts":
      return { is: "declaredCounts", shape: planInner(selection, planning) };
    case "relation":
      return planRelation(selection, mapping, site, planning);
    case "links":
    case "citing":
    case "list":
    case "search":
      return planConnection(selection, mapping, site, planning);
    case "entity":
      return { is: "entity", id: site.parameter(({ id }) => readId("id", id)), shape: planInner(selection, planning) };
    case "entities":
      return { is: "entities", ids: site.parameter(({ ids }) => readIds("ids", ids)), shape: planInner(selection, planning) };
    case "neighborhood":
      return planNeighborhood(selection, site, planning);
    case "stats":
      return planStats(selection, planning);
    case "question":
      return planQuestion(selection, mapping, site, planning);
    case "found":
      return planFound(selection, mapping, planning);
    default:
      throw new TypeError(`Field ${selection.key} is read by its parent (${mapping.read})`);
  }
}

function planText(property: string, site: ArgumentSite): Value {
  const { zh, en } = storedNames(property);
  const literal = site.literal("lang");
  if (literal === "ZH" || literal === null) return { is: "property", property: zh };
  const language = literal === "EN" ? en : { parameter: site.parameter(({ lang }) => (lang === "EN" ? en : zh)) };
  return { is: "text", language, zh };
}

function planRelation(selection: Selection, mapping: FieldMapping & { read: "relation" }, site: ArgumentSite, planning: Planning): Value {
  if (mapping.many) return planConnection(selection, mapping, site, planning);
  return { is: "related", step: planStep(mapping), shape: planInner(selection, planning) };
}

function planNeighborhood(selection: Selection, site: ArgumentSite, planning: Planning): Value {
  const hops = readHops(site.value("hops"));
  const cost: Cost = { first: { site: site.site, argument: "limit" }, inside: [] };
  planning.costs.push(cost);
  const inner = { ...planning, costs: cost.inside };
  return {
    is: "neighborhood",
    id: site.parameter(({ id }) => readId("id", id)),
    hops,
    limit: planFirst(site, "limit", limits.neighborhood),
    parts: selection.children.flatMap((child) => {
      const mapping = mappingOf(child.field);
      return mapping?.read === "subgraph" ? [{ key: child.key, part: mapping.part, shape: planInner(child, inner) }] : [];
    }),
  };
}

function readHops(value: unknown): number {
  const hops = (value as number | undefined) ?? 1;
  if (hops < 0) throw inputError("hops", `\`hops\` is ${hops}; give a number from 0 to ${limits.hops}.`);
  if (hops > limits.hops) throw limitError("`hops`", limits.hops, hops, "Go on from the entities at the edge.");
  return hops;
}

function planStats(selection: Selection, planning: Planning): Value {
  return {
    is: "stats",
    fields: selection.children.filter(({ field }) => field !== TypeNameMetaFieldDef).map((child) => {
      const mapping = mappingOf(child.field);
      if (mapping?.read !== "stat") throw new TypeError(`Field ${child.key} is no statistic`);
      return { key: child.key, read: mapping.stat, shape: planInner(child, planning) };
    }),
  };
}
