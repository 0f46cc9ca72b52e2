// Rows: what a list is made of, on its way to Cypher.
import type { Scope } from "./scope.js";

/** How the rows of a source are found, ordered and counted. */
export interface Rows {
  match: string[];
  conditions: string[];
  /** What stands for a term of the order, where that is not simply a property of the node. */
  terms?: Record<string, string>;
  /** How a page in document order is found: through an index, so that a page of 100,000 links costs what a page of 20 does. */
  indexed?: Indexed;
  /** Where this does not hold, the rows are null. */
  only?: string;
  /** Variables that a row needs after the page is cut. */
  keep: string[];
  row: NonNullable<Scope["row"]>;
  /** The rows begin where the cursor stands. */
  begun?: boolean;
  /** They are in order, and no more than the page. */
  cut?: boolean;
  /** Pattern whose count needs no walk, where no row is left out by a condition. */
  total: string | null;
  /** What is matched to be counted, where that is not `match`. */
  counted?: string[];
}

interface Indexed {
  match: string;
  conditions: string[];
  /** The index; small or one-sided data would tempt the database to scan instead. */
  hint: string;
  /** Equal for all rows; goes before the order, so that the index serves it. */
  prefix: string[];
}
