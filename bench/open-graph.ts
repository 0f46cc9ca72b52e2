// openGraph: a number of documents → their graph in a running database, what the queries are asked with, and the way to stop everything.
import neo4j, { type Driver } from "neo4j-driver";
import type { Connection } from "../src/neo4j/connection.js";
import { startLocalServer } from "../src/neo4j/local/start-local-server.js";
import { type GraphRequest, loadGraph } from "./load-graph.js";
import { type Query, rotating, type Variables } from "./queries/queries.js";
import { type Server, type ServerName, startServer } from "./start-server.js";

export class OpenGraph {
  readonly servers: Server[] = [];

  private constructor(
    readonly connection: Connection,
    readonly driver: Driver,
    private readonly stopDatabase: () => Promise<void>,
  ) {}

  static async open(request: GraphRequest): Promise<OpenGraph> {
    const { report, signal } = request;
    const home = await loadGraph(request);
    const { connection, owned, stop } = await startLocalServer({ home, report, signal });
    if (!owned) throw new Error("Another run uses this graph; let it end first.");
    return new OpenGraph(connection, neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password), { disableLosslessIntegers: true }), stop);
  }

  async start(name: ServerName, more?: Parameters<typeof startServer>[2]): Promise<Server> {
    const server = await startServer(name, this.connection, more);
    this.servers.push(server);
    return server;
  }

  /** What is gone round through, and after it what is left to ask only once. */
  async pickVariables({ values }: Query): Promise<{ rotating: Variables[]; unused: Variables[] }> {
    const sets = (await this.read(values)).map(({ variables }) => variables as Variables);
    if (sets.length === 0) throw new Error(`Nothing in this graph suits the query: ${values}`);
    return { rotating: sets.slice(0, rotating), unused: sets.slice(rotating) };
  }

  async read(cypher: string): Promise<Record<string, unknown>[]> {
    const session = this.driver.session({ defaultAccessMode: neo4j.session.READ });
    try {
      return (await session.run(cypher)).records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  }

  /** Servers before their database. */
  async close(): Promise<void> {
    await Promise.all(this.servers.map(({ stop }) => stop()));
    await this.driver.close();
    await this.stopDatabase();
  }
}
