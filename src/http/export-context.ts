// ExportContext: what the addresses of exports and of ids are answered from.
import type { Model } from "../model/model.js";
import type { Database } from "../neo4j/database.js";

export interface ExportContext {
  database: Database;
  model: Model;
  /** What ids in RDF start with, where that is not the server's own address. */
  base: string | undefined;
  report: (line: string) => void;
}
