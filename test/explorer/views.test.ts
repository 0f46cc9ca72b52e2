// Every view in both languages and themes, wide and narrow: axe finds no violation, nothing is wider than the window, the console is silent. SCREENSHOTS=1 keeps pictures for a person.
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Explorer, keepScreenshot, openExplorer, overflowOf, violationsOf } from "./open-explorer.js";

let explorer: Explorer;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer.close());

const views: [name: string, address: string, shows: string][] = [
  ["start", "/", "h1"],
  ["results", "/?q=未来社区", ".results"],
  ["nothing-found", "/?q=没有这个名称", ".notice.empty"],
  ["entity", "/?view=entity&id=target/2023-government-subsidized-rental-housing", ".link-section"],
  ["document", "/?view=entity&id=document/zhejiang-housing-conference-2023", ".properties"],
  ["trace", "/?view=trace&from=target/2023-government-subsidized-rental-housing&to=strategy/two-firsts", ".path .sentence"],
  ["trace-down", "/?view=trace&from=strategy/two-firsts&direction=down", ".path .sentence"],
  ["trace-starts", "/?view=trace", ".starts li"],
  ["graph", "/?view=graph&id=strategy/two-firsts", ".graph-canvas canvas"],
  ["graph-chosen", "/?view=graph&id=target/2023-future-communities&hops=2&at=programme/future-communities", ".graph-chosen"],
  ["coverage", "/?view=coverage", ".heat-map a.shade"],
  ["coverage-wide", "/?view=coverage&rows=TASK_AREA&columns=STRATEGY", ".heat-map a.shade"],
  ["gaps", "/?view=gaps", ".gaps li"],
  ["targets", "/?view=targets&year=2023", ".target-table tbody tr"],
  ["compare", "/?view=compare", ".notice.empty"],
  ["no-entity", "/?view=entity&id=strategy/none", ".notice.problem"],
];

const wide = { width: 1280, height: 860 };
const narrow = { width: 360, height: 740 };
const sights = [
  { name: "zh-light", locale: "zh-CN", colorScheme: "light", viewport: wide },
  { name: "en-dark-narrow", locale: "en-US", colorScheme: "dark", viewport: narrow },
  { name: "en-light", locale: "en-US", colorScheme: "light", viewport: wide },
  { name: "zh-dark-narrow", locale: "zh-CN", colorScheme: "dark", viewport: narrow },
] as const;

// Two sights show a view in each language, each theme and each width; views take them in turn.
test.each(views.map(([view, address, shows], index) => ({ view, address, shows, seen: index % 2 === 0 ? sights.slice(0, 2) : sights.slice(2) })))("$view", async ({ view, address, shows, seen }) => {
  for (const { name, ...options } of seen) {
    const { page, leave } = await explorer.visit(address, options);
    await page.locator(shows).first().waitFor();
    await page.waitForLoadState("networkidle");
    expect(await violationsOf(page), `${view} ${name}`).toEqual([]);
    expect(await overflowOf(page), `${view} ${name}: wider than the window`).toBe(0);
    await keepScreenshot(page, `${view}-${name}`);
    await leave();
  }
});

test.each(sights)("what unfolds, unfolded: citing, embedding, the query, grounds ($name)", async ({ name, ...options }) => {
  const { page, leave } = await explorer.visit("/?view=entity&id=target/2023-government-subsidized-rental-housing", options);
  await page.locator(".link-section").first().waitFor();
  await page.waitForLoadState("networkidle");
  await page.locator("summary").evaluateAll((all) => all.forEach((one) => (one.parentElement as HTMLDetailsElement).open = true));
  await page.locator(".link-section .sentence").first().waitFor();
  expect(await violationsOf(page)).toEqual([]);
  expect(await overflowOf(page)).toBe(0);
  await keepScreenshot(page, `unfolded-${name}`);
  await leave();
});

test.each([320, 360, 414, 800])("the menu has all of its entries in full, %s pixels wide", async (width) => {
  for (const locale of ["zh-CN", "en-US"]) {
    const { page, leave } = await explorer.visit("/?view=compare", { locale, viewport: { width, height: 740 } });
    await page.locator("h1").first().waitFor();
    const menu = await page.locator(".menu").evaluate((one) => ({ hidden: one.scrollWidth - one.clientWidth, edges: [...one.children].map((entry) => entry.getBoundingClientRect()).flatMap(({ left, right }) => [left, right]) }));
    expect([menu.hidden, menu.edges.length, menu.edges.filter((edge) => edge < 0 || edge > width)]).toEqual([0, 12, []]);
    await leave();
  }
});

test("both languages have the same words", async () => {
  const [{ en }, { zh }] = await Promise.all([import("../../src/explorer/words/en.js"), import("../../src/explorer/words/zh.js")]);
  const keysOf = (words: object, path = ""): string[] => Object.entries(words).flatMap(([key, word]) => (typeof word === "object" && !Array.isArray(word) ? keysOf(word as object, `${path}${key}.`) : [`${path}${key} ${typeof word}`]));
  expect(keysOf(zh).sort()).toEqual(keysOf(en).sort());
});

test("advice on gaps names links as the page does", async () => {
  const [{ en }, { zh }, { default: vocabulary }] = await Promise.all([import("../../src/explorer/words/en.js"), import("../../src/explorer/words/zh.js"), import("../../schema/vocabulary.json")]);
  const titleOf = (type: string) => vocabulary.linkTypes.find((row) => row.type === type)?.title ?? { en: "?", zh: "?" };
  const advised = { TASK_AREA_WITHOUT_TARGET: ["SET_FOR"], MEASURE_WITHOUT_TARGET: ["QUANTIFIES"], TARGET_WITHOUT_BASELINE: ["MEASURED_BY"], QUESTION_WITHOUT_TASK_AREA: ["ANSWERS"], STRATEGY_WITHOUT_TARGET: ["ADVANCES", "IMPLEMENTS"] } as const;
  for (const [gap, types] of Object.entries(advised)) {
    for (const type of types) {
      expect(en.gaps.fills[gap as keyof typeof advised]).toContain(titleOf(type).en);
      expect(zh.gaps.fills[gap as keyof typeof advised]).toContain(`“${titleOf(type).zh}”`);
    }
  }
  for (const text of [...Object.values(en.gaps.fills), ...Object.values(zh.gaps.fills)]) expect(text).not.toMatch(/[A-Z]{3,}/);
});
