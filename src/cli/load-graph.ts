// loadGraph: the folder of the seeds → rows for the importer; where the seeds are wrong, all complaints printed and a Problem.
import type { Complaint } from "../curation/complaint.js";
import type { Records } from "../curation/records.js";
import type { GraphRows } from "../import/graph-rows.js";
import { Problem } from "../problem.js";
import { showFolder } from "./seeds-option.js";

export async function loadGraph(folder: string): Promise<GraphRows> {
  const [{ makeGraphRows }, { model }, { records }] = await Promise.all([import("../import/graph-rows.js"), import("../kinds/index.js"), loadRecords(folder)]);
  return makeGraphRows(records, model);
}

export async function loadRecords(folder: string): Promise<{ records: Records; warnings: Complaint[] }> {
  const { readSeeds } = await import("../curation/read-seeds.js");
  const reading = await readSeeds(folder);
  if ("complaints" in reading) throw await complain(reading.complaints, folder);
  return reading;
}

/** Prints the complaints; out comes the Problem that ends the command. */
export async function complain(complaints: Complaint[], folder: string): Promise<Problem> {
  const { formatComplaints } = await import("../curation/complaint.js");
  console.error(formatComplaints(complaints, showFolder(folder)));
  const count = complaints.length === 1 ? "One thing is" : `${complaints.length} things are`;
  return new Problem("SEEDS_WRONG", `${count} wrong in the seeds.`, "Mend what is listed above, then try again.");
}
