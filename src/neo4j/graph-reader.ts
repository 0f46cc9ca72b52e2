// readSnapshot: statements that report the graph's revision at both of their ends → answers of one revision, never a mix of two.
import { Problem } from "../problem.js";
import type { Database, ReadOptions } from "./database.js";
import type { GatherableStatement, GatheredReads } from "./gathered-reads.js";

/** What a statement says of itself besides the answer: the graph at its start and at its end, and the time (milliseconds of the database's clock). */
type Reading = [answer: unknown, before: GraphState, after: GraphState, now: number];

/** Until when an import said that it may be committing; 0 or null where none is. */
type GraphState = [revision: string | null, importingUntil: number | null];

/** How long to wait before reading again while an import commits. */
const pause = 40;

/** Each read by itself, or those that come together. */
type Source = Database | GatheredReads;

/** Lets `work` read as often as it likes, always of one revision; it starts anew where an import came between. */
export async function readSnapshot<T>(database: Source, { timeout }: ReadOptions, work: (snapshot: Snapshot) => Promise<T>): Promise<T> {
  const deadline = Date.now() + timeout;
  for (;;) {
    try {
      return await work(new Snapshot(database, deadline));
    } catch (error) {
      if (!(error instanceof RevisionChanged)) throw error;
      if (Date.now() + pause > deadline)
        throw new Problem("DATABASE_UNAVAILABLE", "A new version of the graph is being imported.", "Try again in a moment.");
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

/** Thrown to start anew; never leaves this file. */
class RevisionChanged extends Error {}

export interface Answer<Content> {
  answer: Content;
  revision: string;
}

/** Reads of one revision. */
export class Snapshot {
  /** Known once something was read. */
  revision: string | undefined;

  constructor(
    private readonly database: Source,
    private readonly deadline: number,
  ) {}

  async read<Content = Record<string, unknown>>(statement: GatherableStatement): Promise<Answer<Content>> {
    const [row] = await this.database.read(statement, { timeout: Math.max(1, this.deadline - Date.now()) });
    if (!row) throw noGraph([null, null]);
    const [answer, before, after, now] = row["reading"] as Reading;
    const isImporting = [before, after].some(([, until]) => until !== null && until > now);
    const [revision] = before;
    if (revision === null && after[0] === null && !isImporting) throw noGraph(after);
    if (revision === null || revision !== after[0] || isImporting || revision !== (this.revision ?? revision)) throw new RevisionChanged();
    this.revision = revision;
    return { answer: answer as Content, revision };
  }
}

/** Reads statement after statement, for as long as that takes, always of the revision it met first; where an import came between it fails rather than mix two. */
export class SteadyReader {
  /** Known once something was read. */
  revision: string | undefined;

  constructor(
    private readonly database: Database,
    /** The time is that of each statement. */
    private readonly options: ReadOptions,
  ) {}

  async read<Content = Record<string, unknown>>(statement: GatherableStatement): Promise<Answer<Content>> {
    const answer = await readSnapshot(this.database, this.options, (snapshot) => snapshot.read<Content>(statement));
    this.revision ??= answer.revision;
    if (answer.revision !== this.revision) throw new Problem("REVISION_CHANGED", "A new version of the graph was imported while this one was being read.", "Start again.");
    return answer;
  }
}

/** An import in batches takes the revision away, and lets its lease run out when it is broken off. */
function noGraph([, importingUntil]: GraphState): Problem {
  if ((importingUntil ?? 0) > 0) return new Problem("DATABASE_UNAVAILABLE", "The last import of the graph was broken off.", "Run `policy-graph import` again.");
  return new Problem("DATABASE_UNAVAILABLE", "The database holds no graph yet.", "Run `policy-graph import`.");
}

/** The revision that queries are answered from now; fails when they would: no graph, an import that doesn't end, no server. */
export async function readServedRevision(database: Database, options: ReadOptions): Promise<string> {
  const cypher = `OPTIONAL MATCH (graph:Graph)
    WITH [graph.revision, graph.importingUntil] AS state
    RETURN [null, state, state, timestamp()] AS reading`;
  const { revision } = await readSnapshot(database, options, (snapshot) => snapshot.read({ cypher, parameters: {} }));
  return revision;
}
