// keepResults: results → JSON beside those of graphs of other sizes, and from all of them RESULTS.md and the charts.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { usualDocuments } from "./arguments.js";
import { drawResults } from "./draw-results.js";
import { benchFolder } from "./prepare-programs.js";
import { writeReport } from "./report.js";
import type { Results } from "./results.js";

export function keepResults(results: Results, report: (line: string) => void): void {
  const { options } = results;
  // A run that measured less than everything would overwrite one that did.
  if (options.smoke || options.queries.length > 0) return console.log(writeReport([results]));
  const folder = join(benchFolder, "results");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${options.documents}.json`), `${JSON.stringify(results, null, 1)}\n`);
  const all = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as Results)
    .sort((one, other) => one.options.documents - other.options.documents);
  writeFileSync(join(benchFolder, "RESULTS.md"), writeReport(all));
  if (options.documents === usualDocuments) {
    mkdirSync(join(benchFolder, "charts"), { recursive: true });
    for (const [name, text] of drawResults(results)) writeFileSync(join(benchFolder, "charts", name), text);
  }
  report("Written: bench/RESULTS.md, bench/charts");
}
