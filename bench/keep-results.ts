// keepResults: results → JSON beside those of the other graph that is published, and from both RESULTS.md and the charts.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { publishedDocuments, usualDocuments } from "./arguments.js";
import { drawResults } from "./draw-results.js";
import { benchFolder } from "./prepare-programs.js";
import { writeReport } from "./report.js";
import type { Results } from "./results.js";

export function keepResults(results: Results, report: (line: string) => void): void {
  const { options } = results;
  // Nothing that measured less than everything, or another graph, takes the place of what is published.
  if (options.smoke || options.queries.length > 0 || !publishedDocuments.includes(options.documents)) return console.log(writeReport([results]));
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
  report(`Written: bench/RESULTS.md${options.documents === usualDocuments ? ", bench/charts" : ""}`);
}
