// Two made-up documents of one town: what the comparison shows is what the API answers; results and series over years are drawn.
import { afterAll, beforeAll, expect, test } from "vitest";
import { chinese, copiedText, english, type Explorer, openExplorer, violationsOf } from "./open-explorer.js";

let explorer: Explorer;
const source = "https://example.org/page#:~:text=%E5%8E%9F%E6%96%87";
beforeAll(async () => {
  explorer = await openExplorer({
    seeds: "test/analysis/fixtures/seeds",
    alter: (records) => ({ ...records, entities: records.entities.map((entity) => ({ ...entity, evidence: entity.evidence.map((one) => ({ ...one, url: source })) })) }),
  });
});
afterAll(() => explorer.close());

test.each([chinese, english])("what two documents share and what changed stands kind by kind, as the API says", async (reader) => {
  const { page, leave } = await explorer.visit("/?view=compare", reader);
  await page.locator(".changes li").first().waitFor();
  const { data } = await explorer.served.ask('{ compare(documents: ["document/brook-town-2024", "document/brook-town-2025"], first: 1000) { changes { totalCount nodes { change } } } }');
  const { totalCount, nodes } = (data?.["compare"] as { changes: { totalCount: number; nodes: { change: string }[] } }).changes;
  expect(await page.locator(".changes > li").count()).toBe(totalCount);
  const { en } = await import("../../src/explorer/words/en.js");
  const { zh } = await import("../../src/explorer/words/zh.js");
  const words: Record<string, string> = (reader === chinese ? zh : en).compare.changes;
  expect(await page.locator(".changes .change").allTextContents()).toEqual(nodes.map(({ change }) => words[change]));
  await page.locator(".changes details summary").first().click();
  await page.locator(".changes .sentence mark").first().waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await leave();
});

test("a year's results are drawn beside its targets, and a series where one measure has figures of several years", async () => {
  const { page, leave } = await explorer.visit("/?view=targets&year=2024", english);
  await page.locator(".target-table tbody tr").first().waitFor();
  const { data } = await explorer.served.ask("{ progress(year: 2024, first: 100) { nodes { outcome } } }");
  const outcomes = (data?.["progress"] as { nodes: { outcome: string }[] }).nodes.map(({ outcome }) => outcome);
  const { en } = await import("../../src/explorer/words/en.js");
  const words: Record<string, string> = en.targets.outcomes;
  expect(await page.locator(".target-table tbody tr td:nth-child(7)").allTextContents()).toEqual(outcomes.map((outcome) => words[outcome]));
  expect(await page.locator(".framed").first().textContent()).toContain("Result 2024");
  // Fifth is no longer than third.
  const places = page.locator(".framed svg > g", { hasText: "Third place in townscape" });
  expect(await places.locator("rect").evaluateAll((bars) => bars.map((one) => one.getAttribute("width")))).toEqual(["2", "2", "2"]);
  const series = page.locator(".series");
  expect(await series.count()).toBeGreaterThan(0);
  expect(await series.first().locator("circle").count()).toBeGreaterThanOrEqual(3);
  expect(await series.first().textContent()).toMatch(/2022.*2023.*2024/s);
  expect(await violationsOf(page)).toEqual([]);
  await leave();
});

test.each([
  ["coverage", ".heat-map a.shade", (rows: unknown) => (rows as { cells: unknown[] }).cells.length, "coverage(rows: TASK_AREA, columns: MAJOR_QUESTION, document: $document) { cells { count } }"],
  ["gaps", ".gaps > li", (rows: unknown) => (rows as { nodes: unknown[] }).nodes.length, "gaps(document: $document, first: 50) { nodes { kind } }"],
  ["targets", ".target-table tbody tr", (rows: unknown) => (rows as { nodes: unknown[] }).nodes.length, "progress(year: 2025, document: $document, first: 50) { nodes { status } }"],
])("%s are of one document where one is chosen, and the address says which", async (view, rows, count, question) => {
  const { page, leave } = await explorer.visit(`/?view=${view}${view === "targets" ? "&year=2025" : ""}`, english);
  await page.getByRole("combobox", { name: "Document" }).selectOption("document/brook-town-2025");
  const { data } = await explorer.served.ask(`query ($document: ID!) { ${question} }`, { document: "document/brook-town-2025" });
  const expected = count(Object.values(data ?? {})[0]);
  await expect.poll(async () => await page.locator(rows).count()).toBe(expected);
  expect(new URL(page.url()).searchParams.get("document")).toBe("document/brook-town-2025");
  // While it is asked again, what is shown is pale.
  await expect.poll(() => page.locator(".answered").evaluateAll((all) => all.every((one) => getComputedStyle(one).opacity === "1"))).toBe(true);
  expect(await violationsOf(page)).toEqual([]);
  await leave();
});

test("a sentence whose document has an address opens there, in a window of its own", async () => {
  const { page, leave } = await explorer.visit("/?view=entity&id=target/2024-parks-built");
  const open = page.getByRole("link", { name: "打开原文此句" }).first();
  await open.waitFor();
  expect([await open.getAttribute("href"), await open.getAttribute("target"), await open.getAttribute("rel")]).toEqual([source, "_blank", "noopener noreferrer"]);
  expect(await page.locator(".sentence figcaption").filter({ has: page.getByText("打开原文此句") }).filter({ hasText: "文件没有登记网址" }).count()).toBe(0);
  await page.locator(".citing summary").first().click();
  await page.getByRole("button", { name: "复制引文" }).first().click();
  await page.getByText("已复制").first().waitFor();
  expect(await copiedText(page)).toContain(source);
  await leave();
});
