// What a question of analysis gets and gives.
import type { Model } from "../model/model.js";
import type { Snapshot } from "../neo4j/graph-reader.js";
import { printStatement } from "../query/cypher.js";

export interface Asking {
  /** As the schema declares them, defaults filled in. */
  arguments: Readonly<Record<string, unknown>>;
  /** The arguments that the request gives, and does not leave to their defaults. */
  given: ReadonlySet<string>;
  /** Names of the fields that are selected of the answer. */
  fields: ReadonlySet<string>;
  snapshot: Pick<Snapshot, "read">;
  model: Model;
}

/** Plain data that names entities and links by id; the statement of the operation fills in what is selected of them. */
export type Finding = Record<string, unknown>;

export type Question = (asking: Asking) => Promise<Finding>;

/** A page of rows, each with its cursor; one row more than `first` where there is a next page. */
export interface FoundPage extends Finding {
  rows: ({ cursor: (string | number)[] } & Record<string, unknown>)[];
  first: number;
  after: boolean;
  total: number | null;
}

/** Runs an expression of Cypher; out come its value's fields. */
export async function readAnswer<Answer>(snapshot: Asking["snapshot"], expression: string, parameters: Record<string, unknown>): Promise<Answer> {
  const { answer } = await snapshot.read({ cypher: printStatement(expression), parameters });
  return answer as Answer;
}
