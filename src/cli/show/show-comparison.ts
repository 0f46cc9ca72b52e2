// showComparison: two documents side by side → a table of counts and one of changes, or a record for each change.
import type { ChangeKind, CompareQuery, Language } from "../generated/operations.js";
import { drawTable } from "./draw-table.js";
import { sayMore, shorten, type Shown } from "./shown.js";

interface Words {
  headings: string[];
  counts: string[];
  document: string;
  change: Record<ChangeKind, string>;
  none: string;
}

const words: Record<Language, Words> = {
  ZH: {
    headings: ["类", "变化", "前", "后", "比值", "说明"],
    counts: ["类", "变化", "数量"],
    document: "文件",
    change: { SHARED: "都有", CONTINUED: "延续", ADDED: "新增", DROPPED: "不再提", RAISED: "调高", UNCHANGED: "持平", LOWERED: "调低", NOT_COMPARABLE: "不可比" },
    none: "没有这样的变化。",
  },
  EN: {
    headings: ["kind", "change", "before", "after", "ratio", "note"],
    counts: ["kind", "change", "count"],
    document: "document",
    change: { SHARED: "shared", CONTINUED: "continued", ADDED: "added", DROPPED: "dropped", RAISED: "raised", UNCHANGED: "unchanged", LOWERED: "lowered", NOT_COMPARABLE: "not comparable" },
    none: "There are no such changes.",
  },
};

const columns = ["kind", "change", "beforeId", "beforeName", "afterId", "afterName", "ratio", "reason"];

export function showComparison({ before, after, counts, changes: { nodes, pageInfo } }: CompareQuery["compare"], lang: Language): Shown {
  const { headings, document, change: changeWords, none, ...text } = words[lang];
  const [, , beforeWord = "", afterWord = ""] = headings;
  return {
    draw(width) {
      const sides = drawTable(["", document, "id"], [[beforeWord, before.name, before.id], [afterWord, after.name, after.id]], { width });
      const summary = drawTable(text.counts, counts.map(({ kind, change, count }) => [kind, changeWords[change], `${count}`]), { width, numeric: (column) => column === 2 });
      const rows = nodes.map(({ kind, change, before, after, ratio, reason }) => [kind, changeWords[change], before?.name ?? "", after?.name ?? "", ratio === null ? "" : shorten(beforeWord, ratio), reason ?? ""]);
      return [sides, summary, rows.length === 0 ? none : drawTable(headings, rows, { width })].join("\n\n");
    },
    records: () => [columns, ...nodes.map(({ kind, change, before, after, ratio, reason }) => [kind, change, before?.id ?? null, before?.name ?? null, after?.id ?? null, after?.name ?? null, ratio, reason])],
    cut: sayMore(nodes, pageInfo, lang),
  };
}
