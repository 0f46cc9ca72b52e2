// readPages: what reads a page from a place on → rows one by one, the next page being read while this one is worked on.

export interface Page<Row, Place> {
  rows: Row[];
  /** Where the next page starts; undefined after the last one. */
  next: Place | undefined;
}

export async function* readPages<Row, Place>(start: Place, read: (place: Place) => Promise<Page<Row, Place>>): AsyncGenerator<Row> {
  let coming: Promise<Page<Row, Place>> | undefined = read(start);
  try {
    while (coming) {
      const { rows, next }: Page<Row, Place> = await coming;
      coming = next === undefined ? undefined : read(next);
      // Until it is awaited its failure is nobody's.
      coming?.catch(() => undefined);
      yield* rows;
    }
  } finally {
    // Who stops early waits for the one statement under way, so that the database can be closed after it.
    await coming?.catch(() => undefined);
  }
}
