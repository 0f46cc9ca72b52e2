// ImportOptions, ImportResult: what an import is told and what it tells, whichever way it goes.
import type { StoreContent } from "../neo4j/local/build-store.js";

/** Has the server make a new store and change to it; the connections of before are of no use afterwards. */
export type StoreReplacement = (content: StoreContent) => Promise<void>;

export interface ImportResult {
  revision: string;
  /** False where the database held this revision already: then nothing was written. */
  changed: boolean;
  /** Label → how many; link type → how many. */
  nodes: Record<string, number>;
  links: Record<string, number>;
  /** How many left the graph because they are no longer in the seeds; not known where the whole graph was written anew. */
  removedNodes?: number;
  removedLinks?: number;
}

export interface ImportOptions {
  report: (line: string) => void;
  /** Write even if the database holds this revision already. */
  force?: boolean;
  /** Gives the import up. The graph stays as it was, except where it was being written in batches. */
  signal?: AbortSignal;
  /** What the database's own server offers where it runs here for us alone. */
  store?: StoreReplacement | undefined;
  /** How many rows one transaction may hold. */
  largestTransaction?: number;
}
