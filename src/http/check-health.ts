// checkHealth: database → whether a query can be answered now, and of which revision; or the cause why not, within two seconds.
import type { Database } from "../neo4j/database.js";
import { readServedRevision } from "../neo4j/graph-reader.js";
import { Problem } from "../problem.js";

export type Health = { status: "ok"; revision: string } | { status: "unavailable"; cause: string; remedy: string };

const timeout = 2_000;

export async function checkHealth(database: Database): Promise<Health> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const problem = new Problem("DATABASE_UNAVAILABLE", "The database does not answer.", "Check that it runs and can be reached.");
    timer = setTimeout(() => reject(problem), timeout);
  });
  try {
    const revision = await Promise.race([readServedRevision(database, { timeout }), late]);
    return { status: "ok", revision };
  } catch (error) {
    if (error instanceof Problem) return { status: "unavailable", cause: error.message, remedy: error.remedy };
    return { status: "unavailable", cause: "The database refused a trivial query.", remedy: "See the database's log." };
  } finally {
    clearTimeout(timer);
  }
}
