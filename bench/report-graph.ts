// describeMemory, describeLists, describeHits, describeGrowth: the parts of a report that are about the graph rather than the rivals.
import { format } from "./musts.js";
import { type Probe, probes, type Results } from "./results.js";
import { inOrder, names } from "./server-names.js";
import { median } from "./statistics.js";
import { table } from "./table.js";

const probeTitles: Record<Probe, string> = { totals: "six totals without a filter", "page-1": "page 1 of all measures", "page-1000": "page 1,000 of all measures" };

export function describeMemory({ memory }: Results): string[] {
  const megabytes = (bytes: number | undefined): string => (bytes === undefined ? "–" : String(Math.round(bytes / 1e6)));
  const rows = inOrder.filter((name) => memory[name]).map((name) => [names[name], megabytes(memory[name]?.resident), megabytes(memory[name]?.peak)]);
  return ["### Memory", table(["server", "resident MB, at the end", "at the most"], rows)];
}

export function describeLists({ probes: found }: Results): string[] {
  return ["### Totals and pages", table(["ours, cache off", "p50 ms"], probes.map((probe) => [probeTitles[probe], format(found[probe])]))];
}

/** Whatever is measured in time depends on the machine; this does not. */
export function describeHits({ hits, growth, entities }: Results): string[] {
  const known = Object.entries(hits);
  const titleOf = (name: string): string => probeTitles[name as Probe] ?? name;
  const head = growth ? ["our statement", `hits at ${growth.entities.toLocaleString("en")} entities`, `at ${entities.toLocaleString("en")}`] : ["our statement", "hits"];
  const rows = known.map(([name, count]) => [titleOf(name), ...(growth ? [hitsOf(growth.hits[name])] : []), hitsOf(count)]);
  return ["### Database hits", "From `PROFILE`, the median of 16 sets of variables.", table(head, rows)];
}

export function describeGrowth({ growth, options }: Results): string[] {
  if (!growth) return [];
  const rows = growth.queries.map(({ name, small, large }) => [name, format(median(small)), format(median(large))]);
  const lists = probes.map((probe) => [probeTitles[probe], format(growth.probes[probe]), "see above"]);
  return [
    "### Growth",
    `p50 in ms of our server with the cache off, asked in turn: on the graph of ${growth.documents.toLocaleString("en")} documents and on this one, each in a database of its own.`,
    table(["query", `${growth.documents.toLocaleString("en")} documents`, `${options.documents.toLocaleString("en")} documents`], [...rows, ...lists]),
  ];
}

function hitsOf(count: number | undefined): string {
  return count === undefined ? "–" : count.toLocaleString("en");
}
