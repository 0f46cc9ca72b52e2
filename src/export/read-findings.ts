// readCounts, readProgress: a reader and perhaps a document → the counts that documents declare; targets beside their results.
import { ask } from "../analysis/ask.js";
import { listTargetYears } from "../analysis/progress.js";
import { type Asking, type FoundPage, readAnswer } from "../analysis/question.js";
import type { Model } from "../model/model.js";
import { evidenceProperties } from "../model/stored-evidence.js";
import { writeCursor } from "../query/cursor.js";
import { collect } from "../query/cypher-text.js";
import { limits } from "../query/limits.js";
import { printNamedEntities } from "./statements.js";
import { makeEntity, makeEvidence, propertyNames } from "./make-exported.js";
import type { ExportedCount, ExportedEntity, ExportedProgress } from "./source.js";

type Reader = Asking["snapshot"];

const countsPerPage = 1_000;

export async function* readCounts(reader: Reader, document: string | undefined): AsyncGenerator<ExportedCount> {
  const columns = ["id", "documentId", "kind", "labelZh", "labelEn", "declared", "found"];
  const evidence = collect(["MATCH (count)-[evidence:EVIDENCED_BY]->()", "WITH evidence ORDER BY evidence.position", `RETURN [${evidenceProperties.map((name) => `evidence.${name}`).join(", ")}]`]);
  const rows = collect([
    `MATCH (count:DeclaredCount) WHERE count.id > $after${document === undefined ? "" : " AND count.documentId = $document"}`,
    "WITH count ORDER BY count.id LIMIT $size",
    `RETURN count {${columns.map((name) => `.${name}`).join(", ")}, evidence: ${evidence}}`,
  ]);
  type Row = Omit<ExportedCount, "evidence" | "labelEn"> & { labelEn: string | null; evidence: unknown[][] };
  for (let after = ""; ; ) {
    const page = await readAnswer<{ rows: Row[] }>(reader, `{rows: ${rows}}`, { after, document, size: BigInt(countsPerPage) });
    for (const row of page.rows) yield { ...row, labelEn: row.labelEn ?? undefined, evidence: row.evidence.map(makeEvidence) };
    if (page.rows.length < countsPerPage) return;
    after = page.rows.at(-1)!.id;
  }
}

export async function* readProgress(reader: Reader, model: Model, document: string | undefined): AsyncGenerator<ExportedProgress> {
  const first = limits.first;
  for (const year of await listTargetYears(reader, document ?? null))
    for (let after: string | undefined; ; ) {
      const asked = { question: "progress", parameter: "found", arguments: { year, document, first, after }, given: new Set<string>(), fields: new Set(["nodes"]), locate: (error: unknown) => error };
      const { found } = (await ask(asked, { snapshot: reader, model })) as { found: FoundPage };
      const rows = found.rows.slice(0, first) as (Found & FoundPage["rows"][number])[];
      const entities = await readEntities(reader, model, rows.flatMap(({ indicatorId, targetId, baselineId, resultId }) => [indicatorId, targetId, baselineId, resultId].filter((id) => id !== null)));
      for (const row of rows) yield makeProgress(row, entities);
      if (found.rows.length <= first) break;
      after = writeCursor(rows.at(-1)!.cursor);
    }
}

interface Found {
  indicatorId: string;
  targetId: string;
  baselineId: string | null;
  resultId: string | null;
  status: string;
  outcome: string;
  ratio: number | null;
  fulfilment: number | null;
  reasonZh?: string;
  reasonEn?: string;
}

function makeProgress({ indicatorId, targetId, baselineId, resultId, status, outcome, ratio, fulfilment, reasonZh, reasonEn }: Found, entities: ReadonlyMap<string, ExportedEntity>): ExportedProgress {
  const find = (id: string | null) => (id === null ? undefined : entities.get(id));
  return {
    indicator: find(indicatorId)!, target: find(targetId)!, baseline: find(baselineId), result: find(resultId),
    status, outcome, ratio: ratio ?? undefined, fulfilment: fulfilment ?? undefined, reasonZh, reasonEn,
  };
}

async function readEntities(reader: Reader, model: Model, ids: string[]): Promise<Map<string, ExportedEntity>> {
  const names = [...new Set(model.kinds.flatMap(propertyNames))];
  const expression = printNamedEntities(["from.kind", ...names.map((name) => `from.${name}`)]);
  const { rows } = await readAnswer<{ rows: [string, string, ...unknown[]][] }>(reader, expression, { named: { ids: [...new Set(ids)] } });
  return new Map(rows.map(([, kind, ...values]) => {
    const entity = makeEntity(model.kindByName.get(kind)!, names, values);
    return [entity.id, entity];
  }));
}
