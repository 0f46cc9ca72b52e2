// importInBulk: rows → CSV files → a new store, made aside by Neo4j's bulk loader and put in the old one's place when it is whole.
import type { Model } from "../model/model.js";
import type { Database } from "../neo4j/database.js";
import type { GraphRows } from "./graph-rows.js";
import type { ImportOptions, ImportResult, StoreReplacement } from "./import-options.js";
import { readRevision } from "./import-lock.js";
import type { Measure } from "./measure-rows.js";
import { prepareSchema } from "./prepare-schema.js";
import { Progress } from "./progress.js";
import { writeCsv } from "./write-csv.js";

export async function importInBulk(
  database: Database,
  rows: GraphRows,
  model: Model,
  { report, force = false, signal, store }: ImportOptions & { store: StoreReplacement },
): Promise<ImportResult> {
  const before = await readRevision(database);
  let measure: Measure | undefined;
  let changed = true;
  await store({
    async write(folder) {
      const progress = new Progress("Writing CSV files", report);
      const files = await writeCsv(rows, folder, progress, signal);
      progress.finish();
      measure = files.measure;
      changed = force || measure.revision !== before;
      return changed ? files : undefined;
    },
    async prepare(fresh) {
      await prepareSchema(fresh, model, { report, signal });
      await fresh.write((run) => run("CREATE (graph:Graph {id: 1, revision: $revision, importedAt: timestamp(), importingUntil: 0})", { revision: measure?.revision }));
    },
  });
  const { revision, nodes, links } = measure!;
  return { revision, changed, nodes, links };
}
