// GatheredReads: reads of the same statement that come while others of it run → one statement for all of them. The round trip and the
// way into the database cost more than what most statements do there; under load they are shared. What comes alone goes at once, by itself.
import type { Database, ReadOptions, Row, Statement } from "./database.js";

/** A statement for several sets of parameters. */
export interface GatheredStatement {
  /** Reads `$gathered.asked`, a list of parameters; answers with a list of answers in that order. */
  cypher: string;
  /** Names of the parameters that must be alike. */
  alike: readonly string[];
}

export interface GatherableStatement extends Statement {
  /** Absent where it is read by itself; the same object whenever it is the same statement. */
  gathered?: GatheredStatement;
}

/** How many of the same statement are under way; what comes meanwhile waits for one of them, and then goes together. */
const underWay = 2;

/** How many go together at the most. */
const most = 32;

/** Milliseconds after which reads that go together are given up, and each goes by itself: one of them may be the cause. */
const patience = 2_000;

/** Milliseconds between trials of the way that is not taken, whichever it is; and how many reads a trial takes. */
const betweenTrials = 1_000;
const trialReads = 16;

interface Waiting {
  statement: Statement;
  options: ReadOptions;
  deadline: number;
  resolve: (rows: Row[]) => void;
  reject: (error: unknown) => void;
}

/** Reads that may go together. */
interface Line {
  running: number;
  waiting: Waiting[];
}

/** What is known of a statement. */
interface Known {
  /** Whether the database has planned it: that can take longer than many reads. */
  state: "unplanned" | "planning" | "planned";
  /** By the values of the parameters that must be alike. */
  lines: Map<string, Line>;
  /** How many reads the database has in hand, together or not. */
  inHand: number;
  /** Milliseconds per read, either way: how long it took by how many were in hand. A database that does many at a time is told by it. */
  together: number | undefined;
  apart: number | undefined;
  /** How many reads still go the way that is not taken, and when that is tried again. */
  onTrial: number;
  nextTrial: number;
}

export class GatheredReads {
  private readonly known = new WeakMap<GatheredStatement, Known>();
  /** Reads by how they went, and the statements that took. */
  readonly counts = { alone: 0, together: 0, statements: 0 };

  constructor(private readonly database: Pick<Database, "read">) {}

  read(statement: GatherableStatement, options: ReadOptions): Promise<Row[]> {
    const { gathered, parameters } = statement;
    if (!gathered) return this.send(statement, options, 1);
    const known = this.recall(gathered);
    const key = gathered.alike.map((name) => String(parameters[name])).join(" ");
    let line = known.lines.get(key);
    if (!line) known.lines.set(key, (line = { running: 0, waiting: [] }));
    if (line.running >= underWay) {
      if (known.state === "unplanned") void this.plan(gathered, known, statement);
      if (known.state === "planned" && goesTogether(known)) return wait(line, statement, options);
    }
    return this.follow(gathered, known, key, line, () => this.readAlone(known, statement, options));
  }

  private recall(gathered: GatheredStatement): Known {
    let known = this.known.get(gathered);
    if (!known) {
      known = { state: "unplanned", lines: new Map(), inHand: 0, together: undefined, apart: undefined, onTrial: 0, nextTrial: 0 };
      this.known.set(gathered, known);
    }
    return known;
  }

  private send(statement: Statement, options: ReadOptions, reads: number): Promise<Row[]> {
    this.counts[reads > 1 ? "together" : "alone"] += reads;
    this.counts.statements += 1;
    return this.database.read(statement, options);
  }

  private async readAlone(known: Known, statement: Statement, options: ReadOptions): Promise<Row[]> {
    return await timed(known, "apart", 1, () => this.send(statement, options, 1));
  }

  /** Lets the database plan it, for nobody; meanwhile reads go apart. */
  private async plan(gathered: GatheredStatement, known: Known, { parameters }: Statement): Promise<void> {
    known.state = "planning";
    try {
      await this.database.read({ cypher: gathered.cypher, parameters: { ...parameters, gathered: { asked: [] } } }, { timeout: 15_000 });
      known.state = "planned";
      known.nextTrial = Date.now() + betweenTrials;
    } catch {
      // Whatever it is, who asks is told of it by a read of their own.
      setTimeout(() => (known.state = "unplanned"), betweenTrials).unref();
    }
  }

  /** Runs a read, and after it what has come meanwhile. */
  private async follow<T>(gathered: GatheredStatement, known: Known, key: string, line: Line, read: () => Promise<T>): Promise<T> {
    line.running += 1;
    try {
      return await read();
    } finally {
      line.running -= 1;
      const next = line.running < underWay ? line.waiting.splice(0, most) : [];
      if (next.length > 0) void this.follow(gathered, known, key, line, () => this.readTogether(gathered, known, next));
      else if (line.running === 0) known.lines.delete(key);
    }
  }

  /** Answers all, whatever happens. */
  private async readTogether(gathered: GatheredStatement, known: Known, asked: Waiting[]): Promise<void> {
    const [first] = asked as [Waiting];
    if (asked.length > 1) {
      try {
        const parameters = { ...first.statement.parameters, gathered: { asked: asked.map(({ statement }) => statement.parameters) } };
        const timeout = Math.max(1, Math.min(patience, ...asked.map(({ deadline }) => deadline - Date.now())));
        const [row] = await timed(known, "together", asked.length, () => this.send({ cypher: gathered.cypher, parameters }, { ...first.options, timeout }, asked.length));
        const [answers, ...state] = row?.["reading"] as [unknown[], ...unknown[]];
        asked.forEach(({ resolve }, index) => resolve([{ reading: [answers[index], ...state] }]));
        return;
      } catch {
        // The database may have to plan it anew; and whatever it is, it is not worth trying soon.
        known.state = "unplanned";
        known.together = patience;
      }
    }
    await Promise.all(
      asked.map(({ statement, options, deadline, resolve, reject }) =>
        this.readAlone(known, statement, { ...options, timeout: Math.max(1, deadline - Date.now()) }).then(resolve, reject),
      ),
    );
  }
}

function goesTogether(known: Known): boolean {
  if (known.nextTrial < Date.now()) {
    known.onTrial = trialReads;
    known.nextTrial = Date.now() + betweenTrials;
  }
  const { together = 0, apart = Infinity } = known;
  const gains = together < apart;
  if (known.onTrial === 0) return gains;
  known.onTrial -= 1;
  return !gains;
}

async function timed<T>(known: Known, way: "together" | "apart", reads: number, read: () => Promise<T>): Promise<T> {
  known.inHand += reads;
  const { inHand } = known;
  const start = performance.now();
  try {
    const answer = await read();
    const cost = (performance.now() - start) / inHand;
    known[way] = (known[way] ?? cost) * 0.8 + cost * 0.2;
    return answer;
  } finally {
    known.inHand -= reads;
  }
}

function wait({ waiting }: Line, statement: Statement, options: ReadOptions): Promise<Row[]> {
  return new Promise((resolve, reject) => waiting.push({ statement, options, deadline: Date.now() + options.timeout, resolve, reject }));
}
