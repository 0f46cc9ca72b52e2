// askAll: an operation that answers page by page → all its rows, with word of how far it is.
import type { TypedDocumentString } from "../generated/operations.js";
import { ask } from "./ask.js";

interface Page<Row> {
  nodes: Row[];
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

/** Small enough that an answer with sentences doesn't keep the server long. */
const pageSize = 200;

export async function askAll<Data, Variables extends { first: number }, Row>(
  operation: TypedDocumentString<Data, Variables>,
  variables: Variables,
  pageOf: (data: Data) => Page<Row>,
  onPage: (read: number, all: number) => void,
): Promise<Row[]> {
  const rows: Row[] = [];
  let after: string | null = null;
  do {
    const { nodes, totalCount, pageInfo }: Page<Row> = pageOf(await ask(operation, { ...variables, first: pageSize, after }));
    rows.push(...nodes);
    after = pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null;
    onPage(rows.length, totalCount);
  } while (after !== null);
  return rows;
}
