// LocalServer: a Neo4j that runs here, whoever started it.
import type { Problem } from "../../problem.js";
import type { Connection } from "../connection.js";
import type { StoreContent } from "./build-store.js";

export interface LocalServer {
  connection: Connection;
  /** Whether this call started it. Otherwise another process did, and stop() leaves it alone. */
  owned: boolean;
  stop(): Promise<void>;
  /** Resolves with the cause when the server ends without stop(). */
  ended: Promise<Problem>;
  /** Only where it is owned. Makes a new store aside, and changes to it: then this server has ended, and the one that comes out has its place. */
  replaceStore?(content: StoreContent): Promise<LocalServer>;
}
