// GatheredReads: reads of the same statement that come while others of it run → one statement for all of them. The round trip and the
// way into the database cost more than what most statements do there; under load they are shared. What comes alone goes at once, by itself.
import type { Database, ReadOptions, Row, Statement } from "./database.js";

/** A statement, and the same for several sets of parameters. */
export interface GatheredStatement {
  /** Reads `$gathered.asked`, a list of parameters; its `answer` is a list of answers in that order. */
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

/** A read among others must take less than this share of one alone. Slower statements gain nothing: they are better read side by side, by all processors of the database. */
const worthwhile = 0.8;

/** The quickest of late says most: what else goes on only ever adds to it. By so much it counts for less with each read since. */
const fading = 1.05;

/** Milliseconds after which reads that go together are given up, and each goes by itself: one of them may be the cause. */
const patience = 2_000;

/** Milliseconds before it is tried again whether reads gain by going together. */
const rest = 1_000;

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

interface Known {
  /** Whether the database has planned the statement: that can take longer than many reads. */
  state: "unplanned" | "planning" | "planned";
  /** Milliseconds of the clock. */
  apartUntil: number;
  /** Milliseconds that a read takes alone, and among others. */
  alone: number;
  among: number;
  /** By the values of the parameters that must be alike. */
  lines: Map<string, Line>;
}

export class GatheredReads {
  private readonly known = new WeakMap<GatheredStatement, Known>();
  /** Reads by how they went, and the statements that took. */
  readonly counts = { alone: 0, together: 0, statements: 0 };

  constructor(private readonly database: Pick<Database, "read">) {}

  read(statement: GatherableStatement, options: ReadOptions): Promise<Row[]> {
    const { gathered, parameters } = statement;
    if (!gathered) return this.readAlone(undefined, statement, options);
    const known = this.recall(gathered);
    const key = gathered.alike.map((name) => String(parameters[name])).join(" ");
    let line = known.lines.get(key);
    if (!line) known.lines.set(key, (line = { running: 0, waiting: [] }));
    if (line.running >= underWay && known.apartUntil < Date.now()) {
      if (known.state === "planned") return wait(line, statement, options);
      if (known.state === "unplanned") void this.plan(gathered, known, statement);
    }
    return this.follow(gathered, known, key, line, () => this.readAlone(known, statement, options));
  }

  private recall(gathered: GatheredStatement): Known {
    let known = this.known.get(gathered);
    if (!known) this.known.set(gathered, (known = { state: "unplanned", apartUntil: 0, alone: Infinity, among: Infinity, lines: new Map() }));
    return known;
  }

  private async readAlone(known: Known | undefined, statement: Statement, options: ReadOptions): Promise<Row[]> {
    this.counts.alone += 1;
    this.counts.statements += 1;
    const start = performance.now();
    const rows = await this.database.read(statement, options);
    if (known) known.alone = Math.min(performance.now() - start, known.alone * fading);
    return rows;
  }

  /** Lets the database plan it, for nobody; meanwhile reads go side by side. */
  private async plan(gathered: GatheredStatement, known: Known, { parameters }: Statement): Promise<void> {
    known.state = "planning";
    try {
      await this.database.read({ cypher: gathered.cypher, parameters: { ...parameters, gathered: { asked: [] } } }, { timeout: 15_000 });
      known.state = "planned";
    } catch {
      // Whatever it is, who asks is told of it by a read of their own.
      known.state = "unplanned";
      known.apartUntil = Date.now() + rest;
    }
  }

  /** Runs a read, and after it what has come meanwhile. */
  private async follow<T>(gathered: GatheredStatement, known: Known, key: string, line: Line, read: () => Promise<T>): Promise<T> {
    line.running += 1;
    try {
      return await read();
    } finally {
      line.running -= 1;
      const next = line.waiting.splice(0, most);
      if (next.length > 0) void this.follow(gathered, known, key, line, () => this.readTogether(gathered, known, next));
      else if (line.running === 0) known.lines.delete(key);
    }
  }

  /** Answers all, whatever happens. */
  private async readTogether(gathered: GatheredStatement, known: Known, asked: Waiting[]): Promise<void> {
    const [first] = asked as [Waiting];
    if (asked.length > 1) {
      const start = performance.now();
      try {
        const parameters = { ...first.statement.parameters, gathered: { asked: asked.map(({ statement }) => statement.parameters) } };
        const timeout = Math.max(1, Math.min(patience, ...asked.map(({ deadline }) => deadline - Date.now())));
        const [row] = await this.database.read({ cypher: gathered.cypher, parameters }, { ...first.options, timeout });
        const answers = row?.["answer"] as unknown[];
        asked.forEach(({ resolve }, index) => resolve([{ ...row, answer: answers[index] }]));
        this.counts.together += asked.length;
        this.counts.statements += 1;
        known.among = Math.min((performance.now() - start) / asked.length, known.among * fading);
        if (known.among > known.alone * worthwhile) known.apartUntil = Date.now() + rest;
        return;
      } catch {
        known.state = "unplanned";
        known.apartUntil = Date.now() + rest;
      }
    }
    await Promise.all(
      asked.map(({ statement, options, deadline, resolve, reject }) =>
        this.readAlone(known, statement, { ...options, timeout: Math.max(1, deadline - Date.now()) }).then(resolve, reject),
      ),
    );
  }
}

function wait({ waiting }: Line, statement: Statement, options: ReadOptions): Promise<Row[]> {
  return new Promise((resolve, reject) => waiting.push({ statement, options, deadline: Date.now() + options.timeout, resolve, reject }));
}
