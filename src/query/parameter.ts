// Parameter: what a statement gets from the arguments of its request.

/** A Cypher parameter: `$name` holds what `read` finds in the arguments at `site`. */
export interface Parameter {
  name: string;
  site: number;
  read: (values: Readonly<Record<string, unknown>>) => unknown;
}
