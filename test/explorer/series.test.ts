// A graph of two years: each year's targets beside what came before and what came of them, and figures over the years, joined only where they measure the same.
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { chinese, english, type Explorer, keepScreenshot, openExplorer, overflowOf, violationsOf } from "./open-explorer.js";

let explorer: Explorer;
beforeAll(async () => {
  explorer = await openExplorer({ seeds: fileURLToPath(new URL("../analysis/fixtures/seeds", import.meta.url)) });
});
afterAll(() => explorer.close());

test.each([
  ["zh-light", { ...chinese, colorScheme: "light", viewport: { width: 1280, height: 860 } }, "历年数字", "达到"],
  ["en-dark-narrow", { ...english, colorScheme: "dark", viewport: { width: 360, height: 740 } }, "Series over years", "met"],
] as const)("series have all figures of one measure as written, and no figure of another (%s)", async (sight, options, heading, met) => {
  const { page, leave } = await explorer.visit("/?view=targets&year=2024", options);
  await page.getByRole("heading", { level: 2, name: heading }).waitFor();
  const { data } = await explorer.served.ask('{ progress(year: 2024, first: 100) { nodes { outcome indicator { id name figures(first: 100) { nodes { asWritten quantity year value } } } } } }');
  const rows = (data?.["progress"] as { nodes: { outcome: string; indicator: { id: string; figures: { nodes: { asWritten: string | null; quantity: string; year: number; value: number | null }[] } } }[] }).nodes;
  const alike = rows.flatMap(({ indicator }) => {
    const figures = indicator.figures.nodes.filter(({ value }) => value !== null);
    return figures.length >= 3 && new Set(figures.map(({ quantity }) => quantity)).size === 1 && new Set(figures.map(({ year }) => year)).size > 1 ? [figures.map(({ asWritten, value }) => asWritten ?? String(value)).sort()] : [];
  });
  expect(alike.length).toBeGreaterThan(0);
  const drawn = await page.locator(".series").evaluateAll((all) => all.map((one) => [...one.querySelectorAll("g text")].map((text) => text.textContent ?? "").sort()));
  for (const figures of alike) expect(drawn).toContainEqual(figures);
  const mixed = rows.map(({ indicator }) => indicator.figures.nodes.filter(({ value }) => value !== null)).filter((figures) => new Set(figures.map(({ quantity }) => quantity)).size > 1);
  expect(mixed.length).toBeGreaterThan(0);
  for (const figures of mixed) expect(drawn).not.toContainEqual(figures.map(({ asWritten, value }) => asWritten ?? String(value)).sort());
  // Nothing lies on anything else, and the axis begins at 0.
  const boxes = await page.locator(".series svg").evaluateAll((all) => all.map((svg) => [...svg.querySelectorAll("g text, g circle")].map((one) => one.getBoundingClientRect()).map(({ left, top, right, bottom }) => ({ left, top, right, bottom }))));
  for (const one of boxes) for (const [index, a] of one.entries()) for (const b of one.slice(index + 1)) expect(a.left < b.right && b.left < a.right && a.top + 3 < b.bottom - 3 && b.top + 3 < a.bottom - 3).toBe(false);
  expect(await page.locator(".series svg").evaluateAll((all) => all.every((svg) => [...svg.querySelectorAll(":scope > text")].some((text) => text.textContent === "0")))).toBe(true);
  // What was met is said in words, in the table.
  const outcomes = rows.filter(({ outcome }) => outcome === "MET").length;
  expect(outcomes).toBeGreaterThan(0);
  expect(await page.locator(".target-table td").getByText(met, { exact: true }).count()).toBe(outcomes);
  expect(await violationsOf(page)).toEqual([]);
  expect(await overflowOf(page)).toBe(0);
  await keepScreenshot(page, `series-${sight}`);
  await leave();
});

test("the latest year comes first; another is chosen, and Back leads to the year before", async () => {
  const { page, leave } = await explorer.visit("/?view=targets", english);
  await page.locator(".target-table tbody tr").first().waitFor();
  const years = page.getByRole("combobox", { name: "Year" });
  const [latest, before] = await years.locator("option").allTextContents();
  await page.getByRole("heading", { level: 1, name: `Targets for ${latest} beside results` }).waitFor();
  await page.waitForURL(`**/?view=targets&year=${latest}`);
  await years.selectOption(before ?? "");
  await page.getByRole("heading", { level: 1, name: `Targets for ${before} beside results` }).waitFor();
  await page.goBack();
  await page.getByRole("heading", { level: 1, name: `Targets for ${latest} beside results` }).waitFor();
  await leave();
});
