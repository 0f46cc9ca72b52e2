// makeProbes: our server → requests for what must not grow with the graph: totals without a filter, the first page, the thousandth.
import { ask } from "./ask.js";
import { readQuery } from "./queries/read-query.js";
import type { Probe } from "./results.js";
import type { Server } from "./start-server.js";

export interface ProbeRequest {
  query: string;
  variables: { after?: string };
  body: string;
}

const perPage = 20;
const page = 1000;

export async function makeProbes(server: Server, signal: AbortSignal): Promise<Record<Probe, ProbeRequest>> {
  const list = readQuery("list", "ours");
  return {
    totals: request(readQuery("totals", "ours"), {}),
    "page-1": request(list, {}),
    "page-1000": request(list, { after: await findCursor(server, (page - 1) * perPage, signal) }),
  };
}

function request(query: string, variables: { after?: string }): ProbeRequest {
  return { query, variables, body: JSON.stringify({ query, variables }) };
}

/** The cursor after so many; the last there is in a smaller graph. */
async function findCursor(server: Server, rows: number, signal: AbortSignal): Promise<string> {
  let after = "";
  const query = "query Cursor($first: Int!, $after: String) { measures(first: $first, after: $after) { pageInfo { endCursor hasNextPage } } }";
  for (let left = rows; left > 0; left -= 1000) {
    const body = JSON.stringify({ query, variables: { first: Math.min(left, 1000), ...(after !== "" && { after }) } });
    const { measures } = (await ask(server, body, signal)).data as { measures: { pageInfo: { endCursor: string; hasNextPage: boolean } } };
    after = measures.pageInfo.endCursor;
    if (!measures.pageInfo.hasNextPage) break;
  }
  return after;
}
