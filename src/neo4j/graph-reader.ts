// GraphReader: a statement that reports the graph's revision at both of its ends → an answer of one revision, never a mix of two.
import { Problem } from "../problem.js";
import type { Database, ReadOptions, Statement } from "./database.js";

interface Reading {
  answer: Record<string, unknown>;
  revisionBefore: string | null;
  revisionAfter: string | null;
  /** Until when (milliseconds of the database's clock) an import said that it may be committing; 0 where none is. */
  importingBefore: number;
  importingAfter: number;
  now: number;
}

export interface Answer {
  answer: Record<string, unknown>;
  revision: string;
}

/** How long to wait before reading again while an import commits. */
const pause = 40;

export async function readGraph(database: Database, statement: Statement, options: ReadOptions): Promise<Answer> {
  const deadline = Date.now() + options.timeout;
  for (;;) {
    const [row] = await database.read(statement, { ...options, timeout: Math.max(1, deadline - Date.now()) });
    const reading = row as Reading | undefined;
    if (!reading || (reading.revisionBefore === null && reading.revisionAfter === null && !isImporting(reading))) throw emptyGraph();
    if (isWhole(reading)) return { answer: reading.answer, revision: reading.revisionBefore };
    if (Date.now() + pause > deadline)
      throw new Problem("DATABASE_UNAVAILABLE", "A new version of the graph is being imported.", "Try again in a moment.");
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

function isImporting({ importingBefore, importingAfter, now }: Reading): boolean {
  return importingBefore > now || importingAfter > now;
}

function isWhole(reading: Reading): reading is Reading & { revisionBefore: string } {
  return reading.revisionBefore !== null && reading.revisionBefore === reading.revisionAfter && !isImporting(reading);
}

function emptyGraph(): Problem {
  return new Problem("DATABASE_UNAVAILABLE", "The database holds no graph yet.", "Run `policy-graph import`.");
}
