// makeAbout: a source and the other tables → the table that says what they hold: the revision and its date, how many rows each has, what the codes in them mean. It comes last, since rows are counted as they are written.
import { Outcome, ProgressStatus } from "../analysis/progress-words.js";
import { Basis } from "../model/basis.js";
import { meaningsOf } from "../model/enum-meanings.js";
import { listColumnMeanings } from "./column-meanings.js";
import type { Cell, Sheet } from "./sheet.js";
import type { ExportSource } from "./source.js";

/** Of the tables that aren't a kind's. */
const tables: Record<string, [zh: string, en: string]> = {
  links: ["实体之间的关联，一行一条，从 from 读到 to。", "Links between entities, one a row, read from `from` to `to`."],
  evidence: ["引文：实体、关联、自称的数目各出自哪份文件的哪一句；推断的关联（links.basis 为 INFERRED），引文是推断所据，本身并未写明。", "Quotes: the words of a document that an entity, a link or a declared count rests on. Of an inferred link (INFERRED in links.basis) they are what it was concluded from, and do not say it."],
  declaredCounts: ["文件自称有几项（declared），图中有几项（found）。", "How many a document says there are (declared), and how many the graph holds (found)."],
  progress: ["目标与以往成效、当年成效并列，一行一个目标。", "Targets beside their baselines and results, one a row."],
};

const columns = ["subject", "name", "value", "meaningZh", "meaningEn"];

export function makeAbout(source: ExportSource, sheets: readonly Sheet[]): { counted: Sheet[]; about: Sheet } {
  const counts = new Map<string, number>();
  const counted = sheets.map((sheet): Sheet => ({
    ...sheet,
    async *rows() {
      let count = 0;
      for await (const row of sheet.rows()) {
        count += 1;
        yield row;
      }
      counts.set(sheet.name, count);
    },
  }));
  return { counted, about: { name: "about", columns, rows: () => describe(source, sheets, counts) } };
}

async function* describe({ model, revision, importedAt, document }: ExportSource, sheets: readonly Sheet[], counts: ReadonlyMap<string, number>): AsyncGenerator<Cell[]> {
  yield ["graph", "revision", revision, "内容的标识：内容一样，标识就一样。", "Names the content: the same content has the same."];
  yield ["graph", "importedAt", importedAt.toISOString(), "这些内容载入图中的时间。", "When this content was loaded into the graph."];
  if (document !== undefined) yield ["graph", "document", document, "只含这份文件所说的内容，以及编者据其引文推断的关联。", "Only what this document says is here, and the links that an editor concluded from its words."];
  for (const { name } of sheets) {
    const kind = model.kinds.find(({ plural }) => plural === name);
    const [zh, en] = kind ? [kind.chinese.description, kind.description] : (tables[name] ?? []);
    yield ["rows", name, counts.get(name), zh, en];
  }
  yield ["cells", "lists", undefined, "多个值同在一格，以“ | ”分开。", "Lists are one cell, joined by “ | ”."];
  for (const { name, zh, en } of listColumnMeanings(model)) yield ["column", name, undefined, zh, en];
  for (const { kind, chinese, description } of model.kinds) yield ["kind", kind, undefined, `${chinese.title}：${chinese.description}`, description];
  for (const { type, title, chinese, description } of model.linkTypes) yield ["type", type, undefined, `${chinese.title}：${chinese.description}`, `${title}: ${description}`];
  const codes = new Map<string, object>([["basis", Basis]]);
  for (const { name, enumObject } of model.kinds.flatMap(({ properties }) => properties)) if (enumObject) codes.set(name, enumObject);
  for (const [name, enumObject] of [...codes, ["progress.status", ProgressStatus], ["progress.outcome", Outcome]] as const) for (const [value, { zh, en }] of meaningsOf(enumObject)) yield [name, value, undefined, zh, en];
}
