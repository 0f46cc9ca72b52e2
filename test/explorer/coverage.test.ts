// Coverage and gaps: what the API answers is what stands there; numbers lead to their paths; what is saved is all of it.
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, expect, test } from "vitest";
import { quoted } from "../../src/explorer/words/quoted.js";
import { chinese, english, type Explorer, keepScreenshot, openExplorer, overflowOf, saved, violationsOf } from "./open-explorer.js";

let explorer: Explorer;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer.close());

test("a cell of the heat map has the API's count, and leads to the paths it counts", async () => {
  const { page, leave } = await explorer.visit("/?view=coverage");
  const { data } = await explorer.served.ask("{ coverage(rows: TASK_AREA, columns: MAJOR_QUESTION) { rows { id name } columns { id name } cells { row column count } } }");
  const { rows, columns, cells } = data?.["coverage"] as Record<"rows" | "columns", { id: string; name: string }[]> & { cells: { row: string; column: string; count: number }[] };
  const nameOf = (list: { id: string; name: string }[], id: string) => list.find((one) => one.id === id)?.name ?? "";
  await page.locator(".heat-map a.shade").first().waitFor();
  const shown = await page.locator(".heat-map a.shade").evaluateAll((links) => links.map((link) => link.getAttribute("aria-label")));
  const ofCells = cells.map(({ row, column, count }) => `${nameOf(rows, row)}，${nameOf(columns, column)}：${count} 条路径`);
  expect(shown.map((name) => name?.replace("，没有一条全由原文写明", ""))).toEqual(ofCells);
  await page.locator(".heat-map a.shade").first().click();
  const [first] = cells;
  await page.getByRole("heading", { level: 1, name: `${quoted(nameOf(rows, first?.row ?? ""))}为什么支撑${quoted(nameOf(columns, first?.column ?? ""))}？` }).waitFor();
  await page.goBack();
  await page.locator(".heat-map a.shade").first().waitFor();
  await leave();
});

test.each([
  ["TASK_AREA", "MAJOR_QUESTION"],
  ["TARGET", "STRATEGY"],
])("cells that only inferred links support are dashed and called so, and how many the text states is said (%s × %s)", async (rows, columns) => {
  const { page, leave } = await explorer.visit(`/?view=coverage&rows=${rows}&columns=${columns}`);
  const { data } = await explorer.served.ask(`{ all: coverage(rows: ${rows}, columns: ${columns}) { cells { row column } } stated: coverage(rows: ${rows}, columns: ${columns}, basis: STATED) { cells { row column } } }`);
  const { all, stated } = data as Record<"all" | "stated", { cells: { row: string; column: string }[] }>;
  const statedCells = new Set(stated.cells.map(({ row, column }) => `${row} ${column}`));
  const expected = all.cells.map(({ row, column }) => !statedCells.has(`${row} ${column}`));
  const cells = page.locator(".heat-map a.shade");
  await cells.first().waitFor();
  expect(await cells.evaluateAll((links) => links.map((link) => getComputedStyle(link).borderTopStyle === "dashed"))).toEqual(expected);
  expect(await cells.evaluateAll((links) => links.map((link) => link.getAttribute("aria-label")?.includes("没有一条全由原文写明")))).toEqual(expected);
  await page.getByText(`有 ${expected.length} 格有支撑，其中原文写明 ${expected.filter((inferred) => !inferred).length} 格。`).waitFor();
  expect(await page.locator(".scale .inferred").count()).toBe(1);
  const svg = (await saved(page, "SVG")).toString();
  expect(svg.match(/stroke-dasharray/g)).toHaveLength(expected.filter(Boolean).length + 1);
  expect(svg).toContain("虚线框：只有含编者推断的路径");
  await page.getByLabel("依据").selectOption("inferred");
  await page.getByText("格有支撑。").waitFor();
  expect(await page.locator(".heat-map a.shade:not(.inferred)").count()).toBe(0);
  await leave();
});

test("while the next answer is awaited cells are what the last one said", async () => {
  const { page, leave } = await explorer.visit("/?view=coverage&rows=TARGET&columns=STRATEGY&basis=stated");
  const cells = page.locator(".heat-map a.shade");
  await cells.first().waitFor();
  const stated = await cells.count();
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route("**/graphql", (route) => void held.then(() => route.continue()));
  await page.getByLabel("依据").selectOption("");
  expect([await cells.count(), await page.locator(".heat-map .inferred").count()]).toEqual([stated, 0]);
  letGo();
  await page.locator(".heat-map .inferred").first().waitFor();
  expect(await page.locator(".heat-map a.shade:not(.inferred)").count()).toBe(stated);
  await page.unrouteAll({ behavior: "wait" });
  await leave();
});

test.each([
  ["rows=TARGET&columns=STRATEGY", "新增特级企业5家", "两个先行", ""],
  ["rows=STRATEGY&columns=TARGET", "共同富裕示范区", "风貌样板区", ""],
  ["rows=TARGET&columns=STRATEGY&basis=stated", "新增特级企业5家", "两个先行", "basis=stated"],
  ["rows=MEASURE&columns=STRATEGY&basis=inferred", "改革", "共同富裕示范区", "basis=inferred"],
])("a cell opens exactly the paths it counts, on the same basis, and the longer ones are a click away (%s)", async (kinds, row, column, basis) => {
  const { page, leave } = await explorer.visit(`/?view=coverage&${kinds}`);
  const cell = page.locator(`.heat-map a.shade[aria-label*="${row}"][aria-label*="${column}"]`).first();
  const count = Number(await cell.textContent());
  await cell.click();
  await page.locator(".path").first().waitFor();
  expect(await page.locator(".view-header .lead").textContent()).toMatch(new RegExp(`^${count} 条最短路径，`));
  expect(await page.locator(".path").count()).toBe(count);
  expect(page.url()).toContain(basis);
  await page.getByRole("link", { name: "只看最短路径" }).click();
  await page.locator(".view-header .lead", { hasText: "个终点" }).waitFor();
  expect(await page.locator(".path").count()).toBeGreaterThanOrEqual(count);
  expect(page.url()).not.toContain("shortest");
  expect(page.url()).toContain(basis);
  await leave();
});

test.each([
  [chinese, 1280, ["没有路径", "1 条路径", "虚线框：只有含编者推断的路径"]],
  [chinese, 360, ["没有路径", "1 条路径", "虚线框：只有含编者推断的路径"]],
  [english, 1280, ["no path", "1 path", "Dashed frame: only by paths with inferred links"]],
  [english, 360, ["no path", "1 path", "Dashed frame: only by paths with inferred links"]],
])("heads stand in the middle of their columns, and the key has the shades that there are (%#)", async (reader, width, key) => {
  const { page, leave } = await explorer.visit("/?view=coverage&rows=TASK_AREA&columns=STRATEGY", { ...reader, viewport: { width, height: 860 } });
  await page.locator(".heat-map a.shade").first().waitFor();
  const places = await page.locator(".heat-map").evaluate((map) => {
    const cells = [...map.querySelectorAll("tbody tr:first-child td")].map((one) => one.getBoundingClientRect());
    return [...map.querySelectorAll("thead a")].map((one, index) => [one.getBoundingClientRect(), cells[index] as DOMRect] as const).map(([head, cell]) => ({ aside: Math.abs(head.left + head.right - cell.left - cell.right) / 2, wider: head.width - cell.width }));
  });
  expect(places.length).toBe(26);
  expect(Math.max(...places.map(({ aside }) => aside))).toBeLessThan(1);
  expect(Math.max(...places.map(({ wider }) => wider))).toBeLessThanOrEqual(0);
  // What has no room is scrolled to, with the names of the rows in sight.
  await page.locator(".heat-map tbody td").nth(25).scrollIntoViewIfNeeded();
  expect(await page.locator(".heat-map tbody th").first().evaluate((one) => one.getBoundingClientRect().left >= 0)).toBe(true);
  expect((await page.locator(".scale > span").allTextContents()).map((text) => text.trim())).toEqual(key);
  await leave();
});

/** Where a line of a text begins within a word: what stands before and after. */
function cutWords(heads: Element[]): string[] {
  return heads.flatMap((head) => {
    const text = head.textContent ?? "";
    const vertical = getComputedStyle(head).writingMode !== "horizontal-tb";
    const [range, places] = [document.createRange(), [] as number[]];
    const walker = document.createTreeWalker(head, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (let at = 0; at < (node.nodeValue ?? "").length; at += 1) {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const { left, right, top, bottom } = range.getBoundingClientRect();
        places.push(vertical ? (left + right) / 2 : (top + bottom) / 2);
      }
    }
    const words = [...new Intl.Segmenter("zh", { granularity: "word" }).segment(text)];
    const within = words.flatMap(({ index, segment, isWordLike }) => (isWordLike ? [...segment].slice(1).map((_, after) => index + after + 1) : []));
    return within.filter((at) => Math.abs((places[at] ?? 0) - (places[at - 1] ?? 0)) > 6).map((at) => `${text.slice(0, at)}|${text.slice(at)}`);
  });
}

test.each([
  [chinese, "rows=TASK_AREA&columns=MAJOR_QUESTION"],
  [english, "rows=TASK_AREA&columns=MAJOR_QUESTION"],
  [chinese, "rows=MEASURE&columns=STRATEGY"],
  [english, "rows=MEASURE&columns=STRATEGY"],
  [english, "rows=STRATEGY&columns=TARGET"],
])("on a narrow screen heads are whole words, and stay beside their rows when the rest is scrolled to (%#)", async (reader, kinds) => {
  const { page, leave } = await explorer.visit(`/?view=coverage&${kinds}`, { ...reader, viewport: { width: 360, height: 740 } });
  await page.locator(".heat-map a.shade").first().waitFor();
  expect(await page.locator(".heat-map th a").evaluateAll(cutWords)).toEqual([]);
  const map = page.locator(".heat-map");
  const head = map.locator("tbody th").first();
  const frame = await map.boundingBox();
  // Beside the names there is room for some of the columns.
  expect((await head.boundingBox())?.width).toBeLessThanOrEqual((frame?.width ?? 0) / 2);
  await map.evaluate((one) => one.scrollTo(one.scrollWidth, 0));
  // The names, and the corner above them, stand over the columns that were scrolled away.
  for (const selector of ["tbody th", "thead td"]) {
    const over = await map.locator(selector).first().evaluate((one) => {
      scrollBy(0, one.getBoundingClientRect().top - 200);
      const { left, right, top, bottom } = one.getBoundingClientRect();
      return [0.1, 0.5, 0.9].every((part) => one.contains(document.elementFromPoint(left + (right - left) * part, (top + bottom) / 2)));
    });
    expect([selector, over]).toEqual([selector, true]);
  }
  expect(await overflowOf(page)).toBe(0);
  expect(await violationsOf(page)).toEqual([]);
  await keepScreenshot(page, `coverage-scrolled-${reader.locale}-${kinds}`);
  await leave();
});

test("kinds are chosen, swapped and filtered; what can't support is not offered; the matrix is saved", async () => {
  const { page, leave } = await explorer.visit("/?view=coverage", english);
  await page.getByRole("combobox", { name: "Rows" }).selectOption("TARGET");
  expect(await page.getByRole("combobox", { name: "Columns" }).locator("option").allTextContents()).not.toContain("Indicator");
  await page.getByRole("combobox", { name: "Columns" }).selectOption("STRATEGY");
  await page.getByRole("heading", { level: 1, name: "Target × Strategy" }).waitFor();
  await page.getByText("Rows support columns.").waitFor();
  await page.locator(".heat-map thead th", { hasText: "Two Pioneering Goals" }).waitFor();
  await page.getByLabel("Hide rows and columns without any").check();
  const columns = await page.locator(".heat-map thead th").count();
  expect(columns).toBeLessThan(26);
  const csv = (await saved(page, "CSV")).toString();
  expect(csv.split("\r\n")).toHaveLength(18);
  const svg = (await saved(page, "SVG")).toString();
  for (const text of ["Two Pioneering Goals", "no path", "1 path"]) expect(svg).toContain(text);
  await page.getByRole("link", { name: "Swap rows and columns" }).click();
  await page.getByText("Columns support rows.").waitFor();
  expect(await page.locator(".heat-map tbody tr").count()).toBe(columns);
  await leave();
});

test.each([
  [chinese, "", "ZH", "两个先行（全由原文写明）"],
  [english, "", "EN", "Two Pioneering Goals (by stated links alone)"],
  [chinese, "stated", "ZH", "两个先行（原文写明）"],
  [english, "inferred", "EN", "Two Pioneering Goals (inferred)"],
])("the saved matrix has what stated links alone count, or says on which basis it counts (%#)", async (reader, basis, language, headed) => {
  const { page, leave } = await explorer.visit(`/?view=coverage&rows=TARGET&columns=STRATEGY&basis=${basis}`, reader);
  await page.locator(".heat-map a.shade").first().waitFor();
  const named = `id name(lang: ${language})`;
  const on = (links: string) => `coverage(rows: TARGET, columns: STRATEGY${links && `, basis: ${links}`}) { rows { ${named} } columns { ${named} } cells { row column count } }`;
  const { data } = await explorer.served.ask(`{ counted: ${on(basis.toUpperCase())} stated: ${on("STATED")} }`);
  type Named = { id: string; name: string }[];
  const { counted, stated } = data as Record<"counted" | "stated", { rows: Named; columns: Named; cells: { row: string; column: string; count: number }[] }>;
  const countOf = ({ cells }: typeof counted, row: string, column: string): string => String(cells.find((cell) => cell.row === row && cell.column === column)?.count ?? 0);
  const [heads, ...rows] = parse(await saved(page, "CSV"), { bom: true });
  expect(heads).toContain(headed);
  expect(heads).toHaveLength(1 + counted.columns.length * (basis === "" ? 2 : 1));
  expect(rows).toEqual(counted.rows.map((row) => [row.name, ...counted.columns.flatMap((column) => (basis === "" ? [counted, stated] : [counted]).map((found) => countOf(found, row.id, column.id)))]));
  await leave();
});

test("gaps stand sort by sort with their counts, and with what would fill them", async () => {
  const { page, leave } = await explorer.visit("/?view=gaps", english);
  await page.getByRole("link", { name: "Areas of work without a target 3" }).click();
  await expect.poll(() => page.locator(".gaps li").count()).toBe(3);
  await page.getByText("Curate it as a target that is set for the area.").waitFor();
  await page.getByRole("link", { name: "Questions that no area answers 0" }).click();
  await page.getByText("No gaps of this sort.").waitFor();
  await page.goBack();
  await expect.poll(() => page.locator(".gaps li").count()).toBe(3);
  await leave();
});

test("what is saved of the gaps is all of them, whatever is shown; paper says how many are missing", async () => {
  const { page, leave } = await explorer.visit("/?view=gaps", english);
  const { data } = await explorer.served.ask("{ gaps(first: 1000) { totalCount nodes { entity { id } } } }");
  const { totalCount, nodes } = data?.["gaps"] as { totalCount: number; nodes: { entity: { id: string } }[] };
  await expect.poll(() => page.locator(".gaps li").count()).toBe(50);
  expect(totalCount).toBeGreaterThan(50);
  const rows = (await saved(page, "CSV")).toString().split("\r\n").slice(1);
  expect(rows.map((row) => row.split(",")[1])).toEqual(nodes.map(({ entity }) => entity.id));
  await page.emulateMedia({ media: "print" });
  expect(await page.getByText(`50 of ${totalCount} are shown.`).isVisible()).toBe(true);
  await page.emulateMedia({ media: "screen" });
  await page.getByRole("button", { name: "Show more" }).click();
  await expect.poll(() => page.locator(".gaps li").count()).toBe(totalCount);
  expect(await page.getByText("are shown.").count()).toBe(0);
  await leave();
});
