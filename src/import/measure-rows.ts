// formatRows, measureRows: rows → their text as CSV; how many there are of each sort, and their revision, which is the text's hash.
import { createHash } from "node:crypto";
import { Chunk } from "./chunk.js";
import { formatHeader, formatRow } from "./csv.js";
import type { GraphRow, Table, Tables } from "./tables.js";

export interface Measure {
  revision: string;
  /** All rows. */
  size: number;
  /** Label → how many entities; link type → how many links. */
  nodes: Record<string, number>;
  links: Record<string, number>;
}

/** Goes up when the same rows are to be stored in another way. */
const storageVersion = 2;

/** Some rows of a table as CSV, or its header. */
export interface Piece {
  table: Table;
  /** Good until the next piece is asked for. */
  bytes: Buffer;
  rows: number;
}

/** The rows as CSV, a piece of one table or another at a time; and at the end what they come to. */
export function* formatRows(rows: Iterable<GraphRow> & { tables: Tables }): Generator<Piece, Measure> {
  const open = new Map<Table, OpenTable>();
  for (const row of rows) {
    const { table } = row;
    let found = open.get(table);
    if (!found) open.set(table, (found = new OpenTable(table)));
    const line = formatRow(row);
    if (!found.chunk.hasRoomFor(line)) yield found.take();
    found.add(line);
  }
  for (const found of open.values()) yield found.take();
  return addUp(rows.tables, open);
}

export function measureRows(rows: Iterable<GraphRow> & { tables: Tables }): Measure {
  const pieces = formatRows(rows);
  for (;;) {
    const next = pieces.next();
    if (next.done) return next.value;
  }
}

class OpenTable {
  readonly chunk = new Chunk();
  readonly hash = createHash("sha256");
  count = 0;
  private taken = 0;

  constructor(private readonly table: Table) {
    this.chunk.add(formatHeader(table));
  }

  add(line: string): void {
    this.chunk.add(line);
    this.count += 1;
  }

  take(): Piece {
    const bytes = this.chunk.take();
    this.hash.update(bytes);
    const rows = this.count - this.taken;
    this.taken = this.count;
    return { table: this.table, bytes, rows };
  }
}

/** In the order of the tables: so it doesn't matter which way the rows are then written. */
function addUp({ all, entities, links }: Tables, open: ReadonlyMap<Table, OpenTable>): Measure {
  const whole = createHash("sha256").update(`${storageVersion}\n`);
  for (const table of all) {
    const hash = open.get(table)?.hash.digest("hex");
    if (hash !== undefined) whole.update(`${table.name} ${hash}\n`);
  }
  const countsOf = (tables: Iterable<Table>) => Object.fromEntries([...tables].flatMap((table) => (open.has(table) ? [[table.name, open.get(table)!.count]] : [])));
  const size = [...open.values()].reduce((sum, { count }) => sum + count, 0);
  return { revision: whole.digest("hex").slice(0, 16), size, nodes: countsOf(entities.values()), links: countsOf(links.values()) };
}
