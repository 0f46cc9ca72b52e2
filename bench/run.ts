// The bench: a database, our server and its rivals, started, compared, measured, stopped. Results go to bench/RESULTS.md, charts to bench/charts.
import { listenForInterruption } from "../src/cli/interruption.js";
import { type BenchOptions, readArguments, usage } from "./arguments.js";
import { preparePrograms } from "./prepare-programs.js";

const signal = listenForInterruption();
const start = Date.now();
const report = (line: string): void => console.error(`${String(Math.round((Date.now() - start) / 1000)).padStart(5)} s  ${line}`);

async function bench(options: BenchOptions): Promise<void> {
  await preparePrograms(report, signal);
  // Not before: what they import may just have been installed.
  const [{ measureGraph }, { keepResults }] = await Promise.all([import("./measure-graph.js"), import("./keep-results.js")]);
  const results = await measureGraph({ options, report, signal });
  keepResults(results, report);
}

try {
  const options = readArguments(process.argv.slice(2));
  if (options) await bench(options);
  else console.log(usage);
} catch (error) {
  console.error(signal.aborted ? "Stopped; everything that was started has ended." : error instanceof Error ? error.message : error);
  process.exitCode = signal.aborted ? 130 : 1;
}
