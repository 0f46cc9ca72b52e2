// Targets: pairs are drawn where they can be compared; the table sorts, filters and is saved as spreadsheets read it.
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, expect, test } from "vitest";
import { en } from "../../src/explorer/words/en.js";
import { zh } from "../../src/explorer/words/zh.js";
import { chinese, english, type Explorer, openExplorer, saved } from "./open-explorer.js";

let explorer: Explorer;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer.close());

test("comparable pairs are drawn, unlike ones shown as such with the reason, and no colour judges", async () => {
  const { page, leave } = await explorer.visit("/?view=targets");
  await page.getByRole("heading", { level: 1, name: "2023 年的目标与成效" }).waitFor();
  await page.locator(".framed svg").waitFor();
  expect(page.url()).toContain("year=2023");
  expect(await page.locator(".framed rect").count()).toBe(6);
  const [longer, shorter] = await page.locator(".framed rect").evaluateAll((bars) => bars.slice(0, 2).map((bar) => Number(bar.getAttribute("width"))));
  expect((shorter ?? 0) / (longer ?? 1)).toBeCloseTo(3000 / 3601, 5);
  // Every pair's larger figure is as long as that of any other; what is a bound goes on after its bar.
  const widths = await page.locator(".framed svg > g").evaluateAll((pairs) => pairs.map((pair) => Math.max(...[...pair.querySelectorAll("rect")].map((one) => Number(one.getAttribute("width"))))));
  expect(new Set(widths.map((one) => one.toFixed(3))).size).toBe(1);
  expect(await page.locator(".framed svg g g", { has: page.locator("path") }).locator("text").allTextContents()).toEqual(["1亿平方米以上 目标 2023"]);
  await page.locator(".framed svg").getByText("每一组自成比例").waitFor();
  // One colour for results and one for targets, whether the target is larger or smaller.
  expect(new Set(await page.locator(".framed rect").evaluateAll((bars) => bars.map((bar) => bar.getAttribute("fill")))).size).toBe(2);
  const unlike = page.locator(".pair");
  expect(await unlike.count()).toBe(1);
  expect(await unlike.textContent()).toMatch(/300个.*≠.*783个.*不可比/s);
  expect((await saved(page, "SVG")).toString()).toContain("3601个");
  await leave();
});

test("on paper all sentences of the targets are open; afterwards those that were open still are", async () => {
  const { page, leave } = await explorer.visit("/?view=targets&year=2023", english);
  const folds = page.locator(".targets details:not(.citing *)");
  await folds.nth(1).locator("summary").first().click();
  await folds.nth(1).locator(".sentence").first().waitFor();
  expect(await page.locator(".targets details[open]").count()).toBe(1);
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  expect(await folds.count()).toBe(2);
  for (const fold of await folds.all()) expect(await fold.locator(".sentence").first().isVisible()).toBe(true);
  await page.waitForTimeout(100);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect.poll(() => page.locator(".targets details[open]").count()).toBe(1);
  expect(await folds.nth(1).getAttribute("open")).not.toBe(null);
  await leave();
});

test("the table sorts, filters, keeps both in the address, and is saved as spreadsheets read it", async () => {
  const { page, leave } = await explorer.visit("/?view=targets&year=2023", english);
  const firstNames = (): Promise<string[]> => page.locator(".target-table tbody th").allTextContents();
  await page.locator(".target-table tbody tr").nth(16).waitFor();
  await page.getByRole("button", { name: "As written" }).click();
  await page.getByRole("button", { name: "As written" }).click();
  expect((await firstNames())[0]).toContain("100 million square metres");
  expect(await page.locator('th[aria-sort="descending"]').count()).toBe(1);
  await page.goBack();
  await page.locator('th[aria-sort="ascending"]').waitFor();
  await page.goForward();
  await page.locator('th[aria-sort="descending"]').waitFor();
  await page.getByLabel("Filter the table").fill("smaller");
  await page.getByText("3 of 17 rows").waitFor();
  const csv = (await saved(page, "CSV")).toString();
  expect(csv.startsWith("\ufeffindicatorId,indicatorName,targetId")).toBe(true);
  expect(csv.split("\r\n")).toHaveLength(4);
  expect(csv).toContain("0.8331019161344071");
  await page.reload();
  await page.getByText("3 of 17 rows").waitFor();
  expect((await firstNames())[0]).toContain("100 million square metres");
  await leave();
});

test.each([
  [chinese, zh],
  [english, en],
])("beside its codes the saved table has the page's words for them (%#)", async (reader, { targets, comparators, entity }) => {
  const { page, leave } = await explorer.visit("/?view=targets&year=2023", reader);
  await page.locator(".target-table tbody tr").nth(16).waitFor();
  const rows = parse<Record<string, string>>(await saved(page, "CSV"), { bom: true, columns: true });
  expect(rows).toHaveLength(17);
  const wordOf = (words: Record<string, string>, code: string | undefined): string => words[code ?? ""] ?? "";
  for (const row of rows) {
    expect([row[targets.status], row[targets.outcome]]).toEqual([wordOf(targets.statuses, row["status"]), wordOf(targets.outcomes, row["outcome"])]);
    expect(row["status"]).toMatch(/^[A-Z_]+$/);
    for (const figure of ["target", "baseline", "result"] as const) expect(row[`${targets[figure]} · ${entity.comparator}`]).toBe(wordOf(comparators, row[`${figure}Comparator`]));
  }
  expect(new Set(rows.map((row) => row[targets.status]))).toContain(targets.statuses.LOWERED);
  expect(new Set(rows.map((row) => row[`${targets.target} · ${entity.comparator}`]))).toContain(comparators.GTE);
  await leave();
});

test.each([chinese, english])("on a narrow screen all that is written of comparable pairs stands within the picture", async (reader) => {
  const { page, leave } = await explorer.visit("/?view=targets&year=2023", { ...reader, viewport: { width: 360, height: 740 } });
  const charts = page.locator(".framed svg");
  await charts.first().waitFor();
  const beyond = await charts.evaluateAll((all) => all.flatMap((chart) => [...chart.querySelectorAll("text")].filter((text) => text.getBBox().x + text.getBBox().width > (chart as SVGSVGElement).viewBox.baseVal.width + 1).map((text) => text.textContent)));
  expect(beyond).toEqual([]);
  expect(await charts.locator("text").count()).toBeGreaterThan(6);
  await leave();
});

test("figures stand as written, in English also with grouped digits and unit; narrow rows are cards that name their values", async () => {
  const { page, leave } = await explorer.visit("/?view=targets&year=2023", { ...english, viewport: { width: 360, height: 740 } });
  const row = page.locator(".target-table tbody tr", { hasText: "100 million square metres" });
  expect(await row.locator("td.of-number").textContent()).toMatch(/亿平方米.*100,000,000 square metres/);
  expect(await row.locator("td.of-baseline").evaluate((cell) => getComputedStyle(cell, "::before").content)).toBe('"Earlier result"');
  // The longest of the names wraps, and does not run into the value.
  expect(await row.locator("td.of-status").evaluate((cell) => getComputedStyle(cell).whiteSpace)).toBe("normal");
  const edges = await page.locator(".target-table tbody td").evaluateAll((cells) => cells.filter((cell) => cell.checkVisibility()).map((cell) => cell.getBoundingClientRect().right));
  expect(Math.max(...edges)).toBeLessThanOrEqual(360);
  await leave();
});
