// What a request carries through its execution.
import type { Operation } from "../query/selection.js";
import type { Shaped } from "../query/shape-answer.js";

export interface GraphContext {
  /** The revision of what was read, once it was, and if nothing in it is missing. */
  revision?: string;
  /** The answer to the whole operation, shaped as its response; read once, however often it is asked for. */
  readOperation(operation: Operation): Promise<Shaped>;
  /** The answer to one field of an operation that can't be answered as a whole; one after the other, all of one revision. */
  readAlone(operation: Operation): Promise<Shaped>;
}
