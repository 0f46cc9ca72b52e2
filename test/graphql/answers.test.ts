// What the API answers on the first document, asked as a client asks; bad input included.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { model } from "../../src/kinds/index.js";
import { type EntityKind, FilteredTargetsDocument, LinksOfEntityDocument, NodesInOrderDocument, SearchDocument, TargetsOfTwoFirstsDocument } from "../generated/operations.js";
import { openGraph, type TestGraph } from "../setup/graph.js";

let graph: TestGraph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.database.close());

async function failure(source: string, variables?: Record<string, unknown>) {
  const { errors = [] } = await graph.askText(source, variables);
  const [error] = errors;
  return { ...error?.extensions, message: error?.message ?? "no error" };
}

test("every target reaches “两个先行” by stated links, each with its sentence", async () => {
  const { data, errors } = await graph.ask(TargetsOfTwoFirstsDocument, {});
  expect(errors).toBeUndefined();
  expect(data?.targets.totalCount).toBe(17);
  for (const { taskArea, evidence } of data?.targets.nodes ?? []) {
    expect(evidence.length).toBeGreaterThan(0);
    const up = taskArea?.links.nodes.find(({ to }) => to.id === "strategy/two-firsts");
    expect(up?.basis).toBe("STATED");
    expect(up?.evidence.some(({ quote }) => quote.includes("两个先行"))).toBe(true);
  }
});

describe("pages", () => {
  test.each(model.kinds.map(({ plural }) => plural))("%s: cursors to the end give what one page gives, in the same order", async (plural) => {
    const whole = await graph.askText(`{ all: ${plural}(first: 1000) { totalCount nodes { id } } }`);
    const all = (whole.data as never as { all: { totalCount: number; nodes: { id: string }[] } }).all;
    expect(all.nodes).toHaveLength(all.totalCount);
    const met: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const page = await graph.askText(`query ($after: String) { page: ${plural}(first: 7, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }`, { after });
      const { nodes, pageInfo } = (page.data as never as { page: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }).page;
      met.push(...nodes.map(({ id }) => id));
      after = pageInfo.endCursor;
      more = pageInfo.hasNextPage;
    }
    expect(met).toEqual(all.nodes.map(({ id }) => id));
  });

  test("in an order with equals and missing values, too", async () => {
    const source = `query ($after: String) { achievements(orderBy: [{ field: VALUE, direction: DESC }], first: 4, after: $after) { totalCount nodes { id value } pageInfo { hasNextPage endCursor } } }`;
    const met: { id: string; value: number | null }[] = [];
    let total = 0;
    for (let after: string | null = null, more = true; more; ) {
      const page = await graph.askText(source, { after });
      const { nodes, pageInfo, totalCount } = (page.data as never as { achievements: { totalCount: number; nodes: typeof met; pageInfo: { hasNextPage: boolean; endCursor: string } } }).achievements;
      met.push(...nodes);
      total = totalCount;
      after = pageInfo.endCursor;
      more = pageInfo.hasNextPage;
    }
    expect(new Set(met.map(({ id }) => id)).size).toBe(total);
    expect(met).toHaveLength(total);
    const values = met.map(({ value }) => value);
    expect(values).toEqual([...values].sort((one, other) => (other ?? -1) - (one ?? -1)));
  });

  test("of links, both ways", async () => {
    const { data } = await graph.ask(LinksOfEntityDocument, { first: 1000 });
    const node = data?.node as { incoming: { totalCount: number; edges: { other: { id: string }; node: { basis: string } }[] } };
    expect(node.incoming.edges).toHaveLength(node.incoming.totalCount);
    expect(node.incoming.edges.every(({ other }) => other.id !== "strategy/two-firsts")).toBe(true);
  });
});

test("a link that is stated has evidence, one that is inferred has a rationale", async () => {
  const { data } = await graph.askText("{ measures(first: 1000) { nodes { links(first: 100) { nodes { basis rationale evidence { quote } } } } } }");
  const links = (data as never as { measures: { nodes: { links: { nodes: { basis: string; rationale: string | null; evidence: unknown[] }[] } }[] } }).measures.nodes.flatMap(({ links }) => links.nodes);
  expect(links.length).toBeGreaterThan(50);
  for (const { basis, rationale, evidence } of links) {
    if (basis === "STATED") expect(evidence.length).toBeGreaterThan(0);
    else expect(rationale).toBeTruthy();
  }
});

test("a filter with and, or, not finds what plain code finds", async () => {
  const { data } = await graph.ask(FilteredTargetsDocument, {
    where: { and: [{ or: [{ value: { gte: 1000 } }, { name: { contains: "未来" } }] }], not: { comparator: ["GTE"] } },
    first: 1000,
  });
  const expected = graph.records.entities.filter(({ label, properties }) => {
    if (label !== "Target") return false;
    const { value, nameZh, comparator } = properties as { value: number; nameZh: string; comparator: string };
    return (value >= 1000 || nameZh.includes("未来")) && comparator !== "GTE";
  });
  expect(data?.targets.edges.map(({ node }) => node.id).sort()).toEqual(expected.map(({ id }) => id).sort());
});

test("ids that do not exist are null, in their place", async () => {
  const { data } = await graph.ask(NodesInOrderDocument, {});
  expect(data?.nodes.map((node) => node?.id ?? null)).toEqual(["strategy/two-firsts", null, "document/zhejiang-housing-conference-2023"]);
});

describe("search", () => {
  const find = async (text: string) => {
    const { data, errors } = await graph.ask(SearchDocument, { text, first: 1000 });
    expect(errors).toBeUndefined();
    return data?.search.edges ?? [];
  };
  test.each([
    ["两个先行", "strategy/two-firsts"],
    ["Two Firsts", "strategy/two-firsts"],
    ["八八战略", "strategy/double-eight"],
  ])("%s is found first, by its whole name or alias", async (text, id) => {
    const [best] = await find(text);
    expect(best?.node.id.startsWith(id)).toBe(true);
    expect(best?.score).toBe(5);
  });
  test.each(["园", "141", "住房", "保障性租赁住房", "rental housing"])("%s finds every name that has it", async (text) => {
    const found = (await find(text)).map(({ node }) => node.id);
    const having = graph.records.entities
      .filter(({ properties }) => [properties["nameZh"], properties["nameEn"], ...(properties["aliases"] as string[])].some((name) => String(name ?? "").toLowerCase().includes(text)))
      .map(({ id }) => id);
    expect(having.length).toBeGreaterThan(0);
    expect(found).toEqual(expect.arrayContaining(having));
  });
  test("any run of Chinese characters finds every name that has it", async () => {
    const names = graph.records.entities.map(({ id, properties }) => ({ id, all: [properties["nameZh"], ...(properties["aliases"] as string[])].map((name) => String(name).toLowerCase()) }));
    const runs = names.flatMap(({ all }) => all.flatMap((name) => name.match(/\p{Script=Han}{2,}/gu) ?? []));
    for (let index = 0; index < runs.length; index += 9) {
      const run = runs[index] ?? "";
      const start = index % Math.max(1, run.length - 1);
      const text = run.slice(start, start + 2 + (index % 3));
      if (text.length < 2) continue;
      const found = (await find(text)).map(({ node }) => node.id);
      expect([text, [...found].sort()]).toEqual([text, names.filter(({ all }) => all.some((name) => name.includes(text))).map(({ id }) => id).sort()]);
    }
  });
  test.each(["未来社区", "住房", "推进", "保障性租赁住房", "浙里安居", "共同富裕现代化基本单元"])("of %s whole names score 5, the starts of names 4, what stands within 3", async (text) => {
    const rankOf = (names: string[]) => (names.includes(text) ? 5 : names.some((name) => name.startsWith(text)) ? 4 : names.some((name) => name.includes(text)) ? 3 : 0);
    const expected = graph.records.entities
      .map(({ id, properties }) => ({ id, score: rankOf([properties["nameZh"] as string, ...(properties["aliases"] as string[])]) }))
      .filter(({ score }) => score > 0);
    const byId = (rows: { id: string; score: number }[]) => rows.sort((one, other) => one.id.localeCompare(other.id));
    expect(byId((await find(text)).map(({ score, node }) => ({ id: node.id, score })))).toEqual(byId(expected));
  });
  test("of several words, names with the phrase come before those with all the words", async () => {
    const found = await find("communities future");
    expect(found.map(({ score }) => score)).toEqual(found.map(() => 2));
    expect(found.length).toBeGreaterThan(0);
    expect((await find("future communities")).map(({ node }) => node.id)).toEqual(expect.arrayContaining(found.map(({ node }) => node.id)));
  });
  test.each(["the", "of", "and", "NOT", "*", "(", "\\", "\"'", "AND OR *", "+-"])("%s, which no name has as a word, finds but the names that have it somewhere", async (text) => {
    const having = graph.records.entities.filter(({ properties }) => [properties["nameZh"], properties["nameEn"], ...(properties["aliases"] as string[])].some((name) => String(name ?? "").toLowerCase().includes(text.toLowerCase())));
    expect((await find(text)).map(({ node }) => node.id).sort()).toEqual(having.map(({ id }) => id).sort());
  });
  test.each(["建设", "住房", "rental"])("%s: every match has one place, whatever the size of the pages", async (text) => {
    const all = (await find(text)).map(({ node }) => node.id);
    expect(new Set(all).size).toBe(all.length);
    for (const first of [1, 2, 5, 7, 20]) {
      const met: string[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const { data }: { data?: { search: { edges: { node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor?: string | null } } } | null } = await graph.ask(SearchDocument, { text, first, after });
        met.push(...(data?.search.edges ?? []).map(({ node }) => node.id));
        after = data?.search.pageInfo.endCursor ?? null;
        more = data?.search.pageInfo.hasNextPage ?? false;
      }
      expect([first, met]).toEqual([first, all]);
    }
  });
  test("kinds narrow it; none at all leaves nothing", async () => {
    const ids = async (kinds: EntityKind[]) => (await graph.ask(SearchDocument, { text: "社区", first: 1000, kinds })).data?.search;
    const all = await find("社区");
    for (const kinds of [["TARGET"], ["MEASURE", "TASK_AREA"], []] as EntityKind[][]) {
      const found = await ids(kinds);
      const expected = all.filter(({ node }) => kinds.includes(node.kind)).map(({ node }) => node.id);
      expect([found?.totalCount, [...(found?.edges ?? [])].map(({ node }) => node.id).sort()]).toEqual([expected.length, expected.sort()]);
    }
  });
  test("the best match comes first", async () => {
    const scores = (await find("未来社区")).map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((one, other) => other - one));
    expect(scores[0]).toBe(5);
  });
  test.each(['AND', 'OR NOT', '"', '\\', '*', '?', '~2', 'a^', '(', '[1 TO 2]', '{}', "' OR 1=1 //", '`', ':', '/x/', '&&', '“”'])("%s is plain text", async (text) => {
    await find(text);
  });
  test("pages by cursors to the end without loss or repeat", async () => {
    const all = (await find("社区")).map(({ node }) => node.id);
    const met: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { data }: { data?: { search: { edges: { node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor?: string | null } } } | null } = await graph.ask(SearchDocument, { text: "社区", first: 3, after });
      met.push(...(data?.search.edges ?? []).map(({ node }) => node.id));
      after = data?.search.pageInfo.endCursor ?? null;
      more = data?.search.pageInfo.hasNextPage ?? false;
    }
    expect(met).toEqual(all);
    expect(new Set(met).size).toBe(all.length);
  });
});

describe("bad input gets an error with a code, and what to do", () => {
  test.each([
    ["a blank search", '{ search(text: "  ") { totalCount } }', "BAD_USER_INPUT", "text"],
    ["a malformed id", '{ node(id: "Nope!") { id } }', "BAD_USER_INPUT", "id"],
    ["a negative first", "{ targets(first: -1) { totalCount } }", "BAD_USER_INPUT", "first"],
    ["a cursor that is none", '{ targets(after: "xyz") { nodes { id } } }', "BAD_USER_INPUT", "after"],
    ["a null condition", "{ targets(where: { year: { eq: null } }) { totalCount } }", "BAD_USER_INPUT", "where"],
  ])("%s", async (_what, source, code, argument) => {
    expect(await failure(source)).toMatchObject({ code, argument });
  });
  test("a cursor of a list in another order", async () => {
    const { data } = await graph.askText("{ targets(orderBy: [{ field: YEAR }], first: 1) { pageInfo { endCursor } } }");
    const after = (data as never as { targets: { pageInfo: { endCursor: string } } }).targets.pageInfo.endCursor;
    expect(await failure("query ($after: String) { targets(after: $after) { nodes { id } } }", { after })).toMatchObject({ code: "BAD_USER_INPUT", argument: "after" });
  });
  test.each([
    ["a huge first", "{ targets(first: 5000) { totalCount } }", { limit: 1000, value: 5000 }],
    ["too many hops", '{ neighborhood(id: "strategy/two-firsts", hops: 9) { truncated } }', { limit: 4, value: 9 }],
    ["pages in pages in pages", "{ measures(first: 1000) { nodes { links(first: 1000) { nodes { from { links(first: 1000) { nodes { id } } } } } } } }", { limit: 250_000 }],
  ])("%s", async (_what, source, details) => {
    expect(await failure(source)).toMatchObject({ code: "LIMIT_EXCEEDED", ...details });
  });
  test("a neighbourhood of no hops is the entity alone", async () => {
    const { data } = await graph.askText('{ neighborhood(id: "strategy/two-firsts", hops: 0) { nodes { id } links { id } truncated } }');
    expect(data).toEqual({ neighborhood: { nodes: [{ id: "strategy/two-firsts" }], links: [], truncated: false } });
  });
  test("a neighbourhood of nothing", async () => {
    expect(await failure('{ neighborhood(id: "strategy/no-such") { truncated } }')).toMatchObject({ code: "NOT_FOUND", argument: "id" });
  });
});

describe("a mistake in one field", () => {
  test("leaves the others answered, and is told of that field alone", async () => {
    const { data, errors } = await graph.askText('{ wrong: node(id: "bad") { id } right: node(id: "strategy/two-firsts") { id } none: nodes(ids: ["strategy/none"]) { id } }');
    expect(data).toEqual({ wrong: null, right: { id: "strategy/two-firsts" }, none: [null] });
    expect(errors?.map(({ path, locations, extensions }) => [path, locations?.[0]?.column, extensions["code"]])).toEqual([[["wrong"], 3, "BAD_USER_INPUT"]]);
  });

  test("is named where it was made, also by a question", async () => {
    const { errors } = await graph.askText("{ p1: progress(year: 2023) { totalCount } p2: progress(year: 1900) { totalCount } }");
    expect(errors?.map(({ path, extensions }) => [path, extensions["code"]])).toEqual([[["p2"], "BAD_USER_INPUT"]]);
  });

  test("does not lift the limits of the whole", async () => {
    const deep = "measures(first: 1000) { nodes { targets(first: 200) { nodes { id } } } }";
    const { errors } = await graph.askText(`{ wrong: node(id: "bad") { id } a: ${deep} b: ${deep} }`);
    expect(new Set(errors?.map(({ extensions }) => extensions["code"]))).toEqual(new Set(["LIMIT_EXCEEDED"]));
  });
});
