// makeAbout: a source and the other tables → the table that says what they hold: the revision and its date, how many rows each has, what the codes in them mean. It comes last, since rows are counted as they are written.
import { Outcome, ProgressStatus } from "../analysis/progress-words.js";
import { Basis } from "../model/basis.js";
import { meaningsOf } from "../model/enum-meanings.js";
import type { Cell, Sheet } from "./sheets.js";
import type { ExportSource } from "./source.js";

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
  yield ["graph", "revision", revision, undefined, undefined];
  yield ["graph", "importedAt", importedAt.toISOString(), undefined, undefined];
  if (document !== undefined) yield ["graph", "document", document, undefined, undefined];
  for (const { name } of sheets) {
    const kind = model.kinds.find(({ plural }) => plural === name);
    yield ["rows", name, counts.get(name), kind?.chinese.description, kind?.description];
  }
  for (const { kind, chinese, description } of model.kinds) yield ["kind", kind, undefined, chinese.description, description];
  for (const { type, chinese, description } of model.linkTypes) yield ["type", type, undefined, chinese.description, description];
  const codes = new Map<string, object>([["basis", Basis]]);
  for (const { name, enumObject } of model.kinds.flatMap(({ properties }) => properties)) if (enumObject) codes.set(name, enumObject);
  for (const [name, enumObject] of [...codes, ["status", ProgressStatus], ["outcome", Outcome]] as const) for (const [value, meaning] of meaningsOf(enumObject)) yield [name, value, undefined, undefined, meaning];
}
