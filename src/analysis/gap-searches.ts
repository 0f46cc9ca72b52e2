// gapSearches: what may be missing → how it is searched for, and the words that say so. Their order is that of the answer.
import type { Model } from "../model/model.js";
import { supportTypes } from "./support.js";

export interface GapSearch {
  kind: string;
  /** Binds `node`, and where a document is given only what cites `$document`. */
  match: (citing: boolean) => string;
  condition: string;
  /** Unique, in document order. */
  position: string;
  /** Of the entity that lacks something. */
  id: string;
  /** Further values for the message. */
  details?: string;
  message: (details: Record<string, unknown>) => { zh: string; en: string };
}

/** As many links as `trace` follows unless told otherwise. */
const supportLength = 6;

export function gapSearches(model: Model): GapSearch[] {
  const support = supportTypes(model).join("|");
  const links = model.linkTypes.map(({ type }) => type).join("|");
  return [
    {
      kind: "TASK_AREA_WITHOUT_TARGET",
      ...ofKind("TaskArea"),
      condition: "NOT EXISTS { (node)<-[:SET_FOR]-(:Target) }",
      message: () => ({ zh: "没有为该方面工作设定的目标。", en: "No target is set for this area of work." }),
    },
    {
      kind: "MEASURE_WITHOUT_TARGET",
      ...ofKind("Measure"),
      condition: `NOT EXISTS { (node)<-[:PART_OF]-{0,${supportLength}}(:Measure)<-[:QUANTIFIES]-(:Target) }`,
      message: () => ({ zh: "没有目标为该举措或其组成部分给出数字。", en: "No target puts a figure to this measure or to a part of it." }),
    },
    {
      kind: "TARGET_WITHOUT_BASELINE",
      ...ofKind("Target"),
      condition: "NOT EXISTS { (node)-[:MEASURED_BY]->(:Indicator)<-[:MEASURED_BY]-(earlier:Achievement) WHERE earlier.year < node.year }",
      details: "indicator: head(COLLECT { MATCH (node)-[:MEASURED_BY]->(indicator:Indicator) RETURN {zh: indicator.nameZh, en: coalesce(indicator.nameEn, indicator.nameZh)} }), year: node.year",
      message: ({ indicator, year }) => {
        const named = indicator as { zh: string; en: string } | null;
        if (!named) return { zh: "该目标没有指标，无从比较。", en: "The target has no indicator, so nothing can be set beside it." };
        return { zh: `其指标没有${String(year)}年以前的成效：${named.zh}。`, en: `Its indicator has no achievement of a year before ${String(year)}: ${named.en}.` };
      },
    },
    {
      kind: "QUESTION_WITHOUT_TASK_AREA",
      ...ofKind("MajorQuestion"),
      condition: "NOT EXISTS { (node)<-[:ANSWERS]-(:TaskArea) }",
      message: () => ({ zh: "没有方面工作回答该命题。", en: "No area of work answers this question." }),
    },
    {
      kind: "STRATEGY_WITHOUT_TARGET",
      ...ofKind("Strategy"),
      condition: `node.category = "STRATEGY" AND NOT EXISTS { MATCH ANY SHORTEST (node)<-[:${support}]-{1,${supportLength}}(:Target) }`,
      message: () => ({ zh: `没有目标经${supportLength}步以内的支撑关系通向该战略。`, en: `No target leads to this strategy within ${supportLength} links of support.` }),
    },
    {
      kind: "STATEMENT_WITHOUT_EVIDENCE",
      ...ofKind("Entity"),
      condition: "NOT EXISTS { (node)-[:EVIDENCED_BY]->() }",
      message: () => ({ zh: "没有引文说明它出自何处。", en: "No quote says where it comes from." }),
    },
    {
      kind: "STATEMENT_WITHOUT_EVIDENCE",
      match: (citing) => `MATCH (node:Entity)-[link:${links}]->(to)${citing ? " WHERE EXISTS { (node)-[:CITES]->(:Entity {id: $document}) }" : ""}`,
      condition: 'link.basis = "STATED" AND link.evidenceQuote IS NULL',
      position: "link.fromPosition + ' ' + link.id",
      id: "link.fromId",
      details: "type: type(link), zh: to.nameZh, en: coalesce(to.nameEn, to.nameZh)",
      message: ({ type, zh, en }) => ({
        zh: `标为写明的关联没有引文：${String(type)} → ${String(zh)}。`,
        en: `A link that is called stated has no quote: ${String(type)} → ${String(en)}.`,
      }),
    },
    {
      kind: "DECLARED_COUNT_MISMATCH",
      match: (citing) => `MATCH (node:DeclaredCount)${citing ? " WHERE node.documentId = $document" : ""}`,
      condition: "node.declared <> node.found",
      position: "node.position + ' ' + node.id",
      id: "node.documentId",
      details: "labelZh: node.labelZh, labelEn: coalesce(node.labelEn, node.labelZh), declared: node.declared, found: node.found",
      message: ({ labelZh, labelEn, declared, found }) => ({
        zh: `文件称有${String(declared)}项，从中读出${String(found)}项：${String(labelZh)}。`,
        en: `The document declares ${String(declared)}, ${String(found)} were read from it: ${String(labelEn)}.`,
      }),
    },
  ];
}

/** Entities, by the index on their position. */
function ofKind(label: string): Pick<GapSearch, "match" | "position" | "id"> {
  return {
    match: (citing) => (citing ? `MATCH (node:${label})-[cites:CITES]->() WHERE cites.toId = $document` : `MATCH (node:${label})`),
    position: "node.position",
    id: "node.id",
  };
}
