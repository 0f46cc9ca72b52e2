// Follower: rows that come in the order of what they belong to → those of one entity after the other, none kept in memory but the next.

export class Follower<Row> {
  private readonly rows: AsyncIterator<Row>;
  private next: Promise<IteratorResult<Row>> | undefined;

  constructor(
    rows: AsyncIterable<Row>,
    private readonly idOf: (row: Row) => string,
  ) {
    this.rows = rows[Symbol.asyncIterator]();
  }

  /** Ids must come in the order of the rows; there may be some without rows. */
  async take(id: string): Promise<Row[]> {
    const taken: Row[] = [];
    for (;;) {
      this.next ??= this.rows.next();
      const { done, value } = await this.next;
      if (done || this.idOf(value) !== id) return taken;
      taken.push(value);
      this.next = undefined;
    }
  }

  /** To be called when all ids were named: a row that is left belongs to none of them, and all after it were missed. */
  async finish(): Promise<void> {
    const { done, value } = await (this.next ?? this.rows.next());
    if (!done) throw new TypeError(`A row of ${this.idOf(value)} is out of order`);
  }

  /** Lets go of the rows, wherever they are. */
  async close(): Promise<void> {
    await this.rows.return?.();
  }
}
