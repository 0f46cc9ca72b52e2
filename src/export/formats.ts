// The list of formats: a new one is its own file and one line here.
import { csv } from "./csv.js";
import { cypher } from "./cypher.js";
import type { ExportFormat } from "./format.js";
import { gexf } from "./gexf.js";
import { graphml } from "./graphml.js";
import { iati } from "./iati.js";
import { jsonld } from "./jsonld.js";
import { neo4jAdmin } from "./neo4j-admin.js";
import { sdmxCsv } from "./sdmx-csv.js";
import { stratml } from "./stratml.js";
import { turtle } from "./turtle.js";
import { xlsx } from "./xlsx.js";

export const formats: ExportFormat[] = [csv, xlsx, gexf, graphml, jsonld, turtle, stratml, sdmxCsv, iati, neo4jAdmin, cypher];

export function findFormat(name: string): ExportFormat | undefined {
  return formats.find((format) => format.name === name);
}
