// readSeeds: the folder of the seeds → the records for the importer; or, where anything is wrong, complaints about all of it and no records.
import { model as wholeModel } from "../kinds/index.js";
import type { Model } from "../model/model.js";
import { sortComplaints } from "./complaint.js";
import { compileSeeds, type SeedsReading } from "./compile-seeds.js";
import { readSeedFolder } from "./read-seed-folder.js";

export async function readSeeds(folder: string, model: Model = wholeModel): Promise<SeedsReading> {
  const { files, complaints } = await readSeedFolder(model, folder);
  const reading = compileSeeds(model, files);
  if (complaints.length === 0) return reading;
  return { complaints: sortComplaints([...complaints, ...("complaints" in reading ? reading.complaints : [])]) };
}
