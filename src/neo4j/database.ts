// Database: the one place that opens sessions. Statement + parameters → rows; failures → Problems in words a user can act on.
import neo4j, { type Driver, type Transaction } from "neo4j-driver";
import type { Connection } from "./connection.js";
import { databaseProblem } from "./database-problem.js";

export interface Statement {
  cypher: string;
  parameters: Record<string, unknown>;
}

export type Row = Record<string, unknown>;

export interface ReadOptions {
  /** Milliseconds after which the database gives the statement up. */
  timeout: number;
}

export class Database {
  private constructor(
    private readonly driver: Driver,
    private readonly name: string,
  ) {}

  /** Does not reach for the server yet; the first statement does. */
  static connect({ uri, user, password, database }: Connection): Database {
    const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      connectionTimeout: 5_000,
      connectionAcquisitionTimeout: 10_000,
      maxConnectionPoolSize: 50,
      userAgent: "policy-graph",
      notificationFilter: { minimumSeverityLevel: "OFF" },
    });
    return new Database(driver, database);
  }

  /** Runs one statement by itself, on a reader where there is a choice. Transient failures are tried again. */
  async read({ cypher, parameters }: Statement, { timeout }: ReadOptions): Promise<Row[]> {
    const deadline = Date.now() + timeout;
    for (let attempt = 1; ; attempt++) {
      const session = this.driver.session({ database: this.name, defaultAccessMode: neo4j.session.READ });
      try {
        const { records } = await session.run(cypher, parameters, { timeout: Math.max(1, deadline - Date.now()) });
        return records.map((record) => record.toObject());
      } catch (error) {
        if (!neo4j.isRetryableError(error) || attempt === 3 || Date.now() > deadline) throw databaseProblem(error);
        await new Promise((resolve) => setTimeout(resolve, 50 * 2 ** attempt));
      } finally {
        await session.close().catch(() => undefined);
      }
    }
  }

  /** Runs statements as one transaction: all or, if `work` throws, nothing. Not tried again. */
  async write<T>(work: (run: (cypher: string, parameters?: Record<string, unknown>) => Promise<Row[]>) => Promise<T>): Promise<T> {
    const session = this.driver.session({ database: this.name, defaultAccessMode: neo4j.session.WRITE });
    let transaction: Transaction | undefined;
    try {
      transaction = await session.beginTransaction();
      const open = transaction;
      const result = await work(async (cypher, parameters = {}) => (await open.run(cypher, parameters)).records.map((record) => record.toObject()));
      await transaction.commit();
      return result;
    } catch (error) {
      await transaction?.rollback().catch(() => undefined);
      throw databaseProblem(error);
    } finally {
      await session.close().catch(() => undefined);
    }
  }

  async close(): Promise<void> {
    await this.driver.close();
  }
}
