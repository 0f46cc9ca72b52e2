// showGaps: what is missing → a table, or a record for each gap.
import type { GapsQuery, Language } from "../generated/operations.js";
import { drawTable } from "./draw-table.js";
import { type Shown, sayMore } from "./shown.js";

const words = {
  ZH: { headings: ["缺什么", "实体", "说明"], none: "什么都不缺。" },
  EN: { headings: ["gap", "entity", "what is missing"], none: "Nothing is missing." },
};

export function showGaps({ nodes, pageInfo }: GapsQuery["gaps"], lang: Language): Shown {
  const { headings, none } = words[lang];
  return {
    draw: (width) => (nodes.length === 0 ? none : drawTable(headings, nodes.map(({ kind, entity, message }) => [kind, `${entity.name}\n${entity.id}`, message]), { width })),
    records: () => [["gapKind", "entityId", "entityKind", "entityName", "message"], ...nodes.map(({ kind, entity, message }) => [kind, entity.id, entity.kind, entity.name, message])],
    cut: sayMore(nodes, pageInfo, lang),
  };
}
