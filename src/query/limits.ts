// The limits of one operation. They keep one request from taking the database for itself; docs and errors name them.
export const limits = {
  /** Rows of one page. */
  first: 1000,
  /** Entities within entities within entities … */
  depth: 10,
  /** Fields an operation selects, aliases counted one by one. */
  fields: 600,
  /** Root fields that one statement answers together. */
  fieldsPerStatement: 8,
  /** Rows an operation may ask for: the sum of its pages, nested ones multiplied. */
  rows: 250_000,
  /** Ids of `nodes`, or of one condition. */
  ids: 1000,
  /** Hops of `neighborhood`. */
  hops: 4,
  /** Nodes of `neighborhood`. */
  neighborhood: 1000,
  /** Questions of analysis in one operation. */
  questions: 10,
  /** Rows and columns of `coverage`, each. */
  matrix: 500,
  /** Links of one path of `trace` and `paths`. */
  pathLength: 10,
  /** Conditions of a `where`, those within others and on related entities counted too. */
  conditions: 100,
  /** Filters of related entities within filters of related entities. */
  relatedFilters: 4,
  /** Code points of a search text. */
  searchText: 200,
} as const;
