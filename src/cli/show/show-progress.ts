// showProgress: targets beside their baselines and results → a table, or a record for each target.
import { figureColumn, figures } from "../../export/progress-columns.js";
import type { Language, Outcome, ProgressQuery, ProgressStatus } from "../generated/operations.js";
import { drawTable } from "./draw-table.js";
import { type Cell, sayMore, shorten, type Shown } from "./shown.js";

type Progress = ProgressQuery["progress"]["nodes"][number];
type Figure = Progress["target"];

interface Words {
  headings: string[];
  status: Record<ProgressStatus, string>;
  outcome: Record<Outcome, string>;
  note: string;
  words: Record<"baseline" | "target", string>;
  none: string;
}

const words: Record<Language, Words> = {
  ZH: {
    headings: ["目标", "基数", "目标比基数", "结果", "结果比目标"],
    status: { RAISED: "高", UNCHANGED: "持平", LOWERED: "低", NO_BASELINE: "无基数", NOT_COMPARABLE: "不可比" },
    outcome: { MET: "达到", NOT_MET: "未达到", NOT_REPORTED: "未见报告", NOT_COMPARABLE: "不可比" },
    note: "说明",
    words: { baseline: "基数", target: "目标" },
    none: "没有带指标的目标。",
  },
  EN: {
    headings: ["target", "baseline", "target to baseline", "result", "result to target"],
    status: { RAISED: "higher", UNCHANGED: "the same", LOWERED: "lower", NO_BASELINE: "no baseline", NOT_COMPARABLE: "not comparable" },
    outcome: { MET: "met", NOT_MET: "not met", NOT_REPORTED: "not reported", NOT_COMPARABLE: "not comparable" },
    note: "note",
    words: { baseline: "baseline", target: "target" },
    none: "There is no target with an indicator.",
  },
};

const figureColumns = ["id", "name", "year", "value", "max", "unit", "comparator", "quantity", "since", "asWritten", "note"] as const;
const columns = ["indicatorId", "indicatorName", ...figures.flatMap((figure) => figureColumns.map((column) => figureColumn(figure, column))), "ratio", "status", "fulfilment", "outcome", "reason"];

export function showProgress({ nodes, pageInfo }: ProgressQuery["progress"], lang: Language): Shown {
  const { headings, status, outcome, note, none, words: nouns } = words[lang];
  const notes = nodes.flatMap(({ reason }) => (reason === null ? [] : [reason]));
  const rows = nodes.map(({ target, baseline, status: against, ratio, result, outcome: own, fulfilment, reason }) => {
    const refer = (incomparable: boolean) => (incomparable && reason !== null ? [`[${notes.indexOf(reason) + 1}]`] : []);
    return [
      target.name,
      describe(baseline),
      [status[against], ...(ratio === null ? [] : [shorten(nouns.baseline, ratio)]), ...refer(against === "NOT_COMPARABLE")].join(" "),
      describe(result),
      [outcome[own], ...(fulfilment === null ? [] : [shorten(nouns.target, fulfilment)]), ...refer(own === "NOT_COMPARABLE")].join(" "),
    ];
  });
  const legend = notes.map((reason, index) => [`[${index + 1}]`, reason]);
  return {
    draw: (width) => (rows.length === 0 ? none : [drawTable(headings, rows, { width }), ...(legend.length > 0 ? [drawTable(["", note], legend, { width })] : [])].join("\n\n")),
    records: () => [columns, ...nodes.map(listCells)],
    cut: sayMore(nodes, pageInfo, lang),
  };
}

/** A name tells the figure already, but not always its year. */
function describe(figure: Figure | null): string {
  return figure === null ? "" : [figure.name, ...(figure.year === null ? [] : [`(${figure.year})`])].join("\n");
}

function listCells(progress: Progress): Cell[] {
  const cells = figures.flatMap((figure) => figureColumns.map((column): Cell => progress[figure]?.[column] ?? null));
  const { indicator, ratio, status, fulfilment, outcome, reason } = progress;
  return [indicator.id, indicator.name, ...cells, ratio, status, fulfilment, outcome, reason];
}
