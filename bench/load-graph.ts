// loadGraph: a number of documents → the folder of a database that holds the made-up graph of that size. The one place that knows who makes it.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findHome } from "../src/neo4j/local/find-home.js";
import { projectFolder, run } from "./prepare-programs.js";

export interface GraphRequest {
  documents: number;
  seed: number;
  /** Make it even if it was made before. */
  fresh: boolean;
  report: (line: string) => void;
  signal: AbortSignal;
}

export async function loadGraph({ documents, seed, fresh, report, signal }: GraphRequest): Promise<string> {
  const home = join(findHome(), "bench", String(documents));
  const note = join(home, "loaded.json");
  const content = JSON.stringify({ documents, seed });
  if (!fresh && existsSync(note) && readFileSync(note, "utf8") === content) {
    report(`The graph of ${documents} documents is loaded already (--fresh loads it anew).`);
    return home;
  }
  rmSync(note, { force: true });
  mkdirSync(home, { recursive: true });
  report(`Loading a graph of ${documents} documents …`);
  const words = [join(projectFolder, "dist", "cli", "main.js"), "generate", "--documents", String(documents), "--seed", String(seed)];
  // Without the address of another Neo4j: the graph there is somebody's.
  const environment = { ...process.env, NEO4J_URI: "", POLICY_GRAPH_HOME: home };
  await run(process.execPath, words, projectFolder, signal, environment);
  writeFileSync(note, content);
  return home;
}
