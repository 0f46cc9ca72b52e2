// Sheet: a table as spreadsheets get it, its rows read as they are written.

export type Cell = string | number | undefined;

export interface Sheet {
  name: string;
  columns: string[];
  rows(): AsyncIterable<Cell[]>;
}
