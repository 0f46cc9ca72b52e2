// showPaths: the paths of an answer → a table of their steps, or a record for each step and quote.
import { words as citing } from "../../cite/words.js";
import type { Basis, Language, ShownPathsFragment } from "../generated/operations.js";
import { drawTable } from "./draw-table.js";
import type { Cell, Shown } from "./shown.js";

type Step = ShownPathsFragment["nodes"][number]["steps"][number];
type Link = NonNullable<Step["link"]>;

const words = {
  ZH: { headings: ["路径", "步", "关联", "实体", "依据", "出处或理由"], STATED: "写明", INFERRED: "推断", document: "文件", none: "没有这样的路径。" },
  EN: { headings: ["path", "step", "link", "entity", "basis", "evidence or rationale"], STATED: "stated", INFERRED: "inferred", document: "document", none: "There is no such path." },
};

const sayCut: Record<Language, (count: number) => string> = {
  ZH: (count) => `所列${count}条之外还有或可能还有路径；用 --first 可列出更多`,
  EN: (count) => `there are or may be more paths than the ${count} listed; --first lists more`,
};

/** As the API and the exports call them; `linkDirection` is OUT where the link points from the entity before to this one. */
const columns = ["path", "step", "linkId", "linkType", "linkDirection", "basis", "entityId", "entityName", "documentId", "paragraph", "start", "end", "quote", "rationale"];
const quoteColumns = 5;

export function showPaths({ nodes, truncated }: ShownPathsFragment, lang: Language): Shown {
  const steps = nodes.flatMap((path, index) => path.steps.map((step, place) => ({ path: index + 1, place, step, link: step.link })));
  return {
    draw: (width) => (steps.length === 0 ? words[lang].none : drawPaths(width)),
    records: () => [columns, ...steps.flatMap(listRecords)],
    cut: truncated ? sayCut[lang](nodes.length) : undefined,
  };

  function drawPaths(width: number): string {
    const documents = new Map(steps.flatMap(({ link }) => link?.evidence ?? []).map(({ document }) => [document.id, document.name]));
    const numbers = new Map([...documents.keys()].map((id, index) => [id, index + 1]));
    const rows = steps.map(({ path, place, step: { entity }, link }) => [
      place === 0 ? `${path}` : "",
      place === 0 ? "" : `${place}`,
      link ? `${isForward(link, entity.id) ? "→" : "←"} ${link.type}` : "",
      `${entity.name}\n${entity.id}`,
      link ? words[lang][link.basis satisfies Basis] : "",
      link ? explain(link, numbers, lang) : "",
    ]);
    const ruled = new Set(steps.flatMap(({ path, place }, row) => (place === 0 && path > 1 ? [row] : [])));
    const legend = [...documents].map(([id, name]) => [`[${numbers.get(id)}]`, name, id]);
    return [drawTable(words[lang].headings, rows, { width, ruled }), ...(legend.length > 0 ? [drawTable(["", words[lang].document, "id"], legend, { width })] : [])].join("\n\n");
  }
}

/** Along the link, from the entity before to this one. */
function isForward({ to }: Link, entityId: string): boolean {
  return to.id === entityId;
}

function explain({ rationale, evidence }: Link, numbers: ReadonlyMap<string, number>, lang: Language): string {
  const quotes = evidence.map(({ quote, paragraph, document }) => {
    const number = numbers.get(document.id);
    return `${citing[lang].quote(quote)} [${number}] ${lang === "ZH" ? `第${paragraph}段` : `¶${paragraph}`}`;
  });
  return [...(rationale === null ? [] : [rationale]), ...quotes].join("\n");
}

function listRecords({ path, place, step: { entity }, link }: { path: number; place: number; step: Step; link: Step["link"] }): Cell[][] {
  const step: Cell[] = [path, place, link?.id ?? null, link?.type ?? null, link ? (isForward(link, entity.id) ? "OUT" : "IN") : null, link?.basis ?? null, entity.id, entity.name];
  const quotes = link?.evidence.map(({ document, paragraph, start, end, quote }): Cell[] => [document.id, paragraph, start, end, quote]) ?? [];
  return (quotes.length > 0 ? quotes : [Array<Cell>(quoteColumns).fill(null)]).map((quote) => [...step, ...quote, link?.rationale ?? null]);
}
