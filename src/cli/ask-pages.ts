// askPages: a question that is answered in pages, and how many entries are wanted → its answer with all pages joined.

interface Page {
  nodes: unknown[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

interface PageVariables extends Record<string, unknown> {
  first: number;
  after?: string | null;
}

/** What the API allows. */
const largestPage = 1000;

export async function askPages<Data>(askPage: (variables: PageVariables) => Promise<Data>, pageOf: (data: Data) => Page, wanted = Infinity): Promise<Data> {
  const data = await askPage({ first: Math.min(largestPage, wanted) });
  const whole = pageOf(data);
  while (whole.pageInfo.hasNextPage && whole.nodes.length < wanted) {
    const page = pageOf(await askPage({ first: Math.min(largestPage, wanted - whole.nodes.length), after: whole.pageInfo.endCursor }));
    whole.nodes.push(...page.nodes);
    whole.pageInfo = page.pageInfo;
  }
  return data;
}
