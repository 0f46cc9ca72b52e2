// openDatabase: the environment → a database that has answered: another's where NEO4J_URI names one, else a Neo4j started here.
import { setTimeout } from "node:timers/promises";
import type { StoreReplacement } from "../import/import-options.js";
import type { Connection } from "../neo4j/connection.js";
import type { Database } from "../neo4j/database.js";
import { Problem } from "../problem.js";
import { interruptible } from "./interruption.js";

export interface OpenDatabase {
  /** Another one after the store was replaced. */
  readonly database: Database;
  /** Whether it is the one of this machine, which nobody but this program fills. */
  readonly local: boolean;
  /** Closes the connection, and stops the server where it was started here. */
  close(): Promise<void>;
  /** Resolves with the cause when a server on this machine ends by itself; never for another's. */
  readonly ended?: Promise<Problem>;
  /** Where the server was started here. */
  replaceStore?: StoreReplacement;
}

export interface OpenOptions {
  report: (line: string) => void;
  signal: AbortSignal;
  environment?: NodeJS.ProcessEnv;
}

export async function openDatabase({ report, signal, environment = process.env }: OpenOptions): Promise<OpenDatabase> {
  if (environment["NEO4J_URI"]) return await openRemote(readConnection(environment), report, signal);
  const [{ startLocalServer }, { findHome }] = await Promise.all([import("../neo4j/local/start-local-server.js"), import("../neo4j/local/find-home.js")]);
  let server = await startLocalServer({ home: findHome(environment), report, signal, environment });
  let database = await connect(server.connection);
  const replaceStore: StoreReplacement = async (content) => {
    const next = await server.replaceStore!(content);
    if (next === server) return;
    await disconnect(database);
    server = next;
    database = await connect(server.connection);
  };
  return {
    get database() {
      return database;
    },
    get ended() {
      return server.ended;
    },
    local: true,
    close: async () => void (await Promise.all([disconnect(database), server.stop()])),
    ...(server.owned && { replaceStore }),
  };
}

async function openRemote(connection: Connection, report: (line: string) => void, signal: AbortSignal): Promise<OpenDatabase> {
  report(`Connecting to ${connection.uri} …`);
  const database = await connect(connection);
  try {
    await interruptible(signal, database.read({ cypher: "RETURN 1 AS one", parameters: {} }, { timeout: 10_000 }));
  } catch (error) {
    await disconnect(database);
    throw error;
  }
  return { database, local: false, close: () => disconnect(database) };
}

async function connect(connection: Connection): Promise<Database> {
  const { Database } = await import("../neo4j/database.js");
  return Database.connect(connection);
}

/** Does not wait for a server that no longer answers. */
async function disconnect(database: Database): Promise<void> {
  await Promise.race([database.close().catch(() => undefined), setTimeout(300, undefined, { ref: false })]);
}

function readConnection(environment: NodeJS.ProcessEnv): Connection {
  const uri = environment["NEO4J_URI"] ?? "";
  if (!isAddress(uri)) {
    // A password written into the address must not reach a log.
    const shown = uri.replace(/\/\/[^/]*@/, "//…@");
    throw new Problem("NEO4J_URI", `NEO4J_URI is no address of a Neo4j: ${shown}`, "Set it to bolt://host:7687 or neo4j://host:7687 (with +s or +ssc for TLS), or unset it to have a Neo4j started here.");
  }
  const password = environment["NEO4J_PASSWORD"];
  if (!password) throw new Problem("NEO4J_PASSWORD", "NEO4J_URI is set, but NEO4J_PASSWORD is not.", "Set NEO4J_PASSWORD, or unset NEO4J_URI to have a Neo4j started here.");
  return { uri, user: environment["NEO4J_USER"] || "neo4j", password, database: environment["NEO4J_DATABASE"] || "neo4j" };
}

function isAddress(uri: string): boolean {
  if (!/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/?#@\s]+\/?$/.test(uri)) return false;
  return URL.canParse(uri);
}
