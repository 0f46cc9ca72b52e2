// RevisionWatch: database → the revision it holds, known without asking for each request, and never older than a second.
import type { Database } from "../neo4j/database.js";
import { readServedRevision } from "../neo4j/graph-reader.js";

/** Between two looks at the database, in milliseconds. */
const interval = 400;
/** How old what was seen may be to be relied on. */
const oldest = 1_000;
/** Without requests for so long, the watch stops looking. */
const idle = 30_000;

export class RevisionWatch {
  private seen: string | undefined;
  private seenAt = 0;
  private askedAt = 0;
  private timer: NodeJS.Timeout | undefined;
  private looking = false;
  private readonly listeners: (() => void)[] = [];

  constructor(private readonly database: Database) {}

  /** Undefined where the watch can't tell: then the database has to be asked. */
  current(): string | undefined {
    this.askedAt = Date.now();
    if (!this.timer) {
      this.timer = setInterval(() => this.tick(), interval).unref();
      void this.look();
    }
    return this.askedAt - this.seenAt <= oldest ? this.seen : undefined;
  }

  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  stop(): void {
    clearInterval(this.timer);
    this.timer = undefined;
  }

  private tick(): void {
    if (Date.now() - this.askedAt > idle) this.stop();
    else void this.look();
  }

  /** Where that fails, or waits for an import, what was seen grows too old by itself. */
  private async look(): Promise<void> {
    if (this.looking) return;
    this.looking = true;
    const startedAt = Date.now();
    try {
      const revision = await readServedRevision(this.database, { timeout: oldest });
      if (revision !== this.seen) for (const listener of this.listeners) listener();
      this.seen = revision;
      this.seenAt = startedAt;
    } catch {
      // The request that asks the database meets the same cause, and names it.
    } finally {
      this.looking = false;
    }
  }
}
