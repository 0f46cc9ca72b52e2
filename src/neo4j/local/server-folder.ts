// In: home. Out: where the server's things are in it.

import { join } from "node:path";

export interface ServerFolder {
  /** Neo4j's own home: conf, data, logs … */
  root: string;
  configuration: string;
  logs: string;
  /** What the JVM and the administration tool print themselves. */
  console: string;
  /** What Neo4j has to say to its user. */
  log: string;
  initialPassword: string;
  /** The graph's store. */
  database: string;
  systemDatabase: string[];
}

export function serverFolder(root: string): ServerFolder {
  return {
    root,
    configuration: join(root, "conf"),
    logs: join(root, "logs"),
    console: join(root, "logs", "console.log"),
    log: join(root, "logs", "neo4j.log"),
    initialPassword: join(root, "data", "dbms", "auth.ini"),
    database: join(root, "data", "databases", "neo4j"),
    systemDatabase: [join(root, "data", "databases", "system"), join(root, "data", "transactions", "system")],
  };
}
