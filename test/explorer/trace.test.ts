// Why does this support that: from a search to the sentence, as the README tells it; stated links alone, one path in the diagram, from a strategy down, files to keep.
import { afterAll, beforeAll, expect, test } from "vitest";
import { chinese, copiedText, english, type Explorer, openExplorer, saved } from "./open-explorer.js";

let explorer: Explorer;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer.close());

test.each([
  [chinese, "保障性租赁住房", "建设筹集保障性租赁住房25万套（间）", "它支撑什么？", "两个先行", "“建设筹集保障性租赁住房25万套（间）”为什么支撑“两个先行”？", "设定于", "复制链接"],
  [english, "rental housing", "250,000 units (rooms) of government-subsidized rental housing built or sourced", "What does it support?", "Two Pioneering Goals", "Why does “250,000 units (rooms) of government-subsidized rental housing built or sourced” support “Two Pioneering Goals”?", "is set for", "Copy link"],
])("from a search to the sentence, and a link that opens the same view again", async (reader, searched, name, question, strategy, title, setFor, copyLink) => {
  const { page, leave } = await explorer.visit("/", reader);
  await page.getByRole("searchbox").fill(searched);
  await page.getByRole("link", { name, exact: true }).click();
  await page.getByRole("link", { name: question }).click();
  await page.locator(".trace-choices").getByRole("link", { name: strategy }).first().click();
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  const first = page.locator(".path").first();
  expect(await first.locator(".link-type").first().textContent()).toBe(setFor);
  expect(await first.locator(".sentence mark").allTextContents()).toContain("建设筹集保障性租赁住房25万套（间）");
  await page.getByRole("button", { name: copyLink }).click();
  await page.locator(".copy-outcome", { hasText: /./ }).waitFor();
  const again = await explorer.visit((await copiedText(page)).replace(explorer.served.url, ""), reader);
  await again.page.getByRole("heading", { level: 1, name: title }).waitFor();
  await again.leave();
  await leave();
});

test("the page tells the same paths as the API, in the same order", async () => {
  const { page, leave } = await explorer.visit("/?view=trace&from=target/2023-future-communities&to=strategy/two-firsts");
  const { data } = await explorer.served.ask('{ trace(from: "target/2023-future-communities", toIds: ["strategy/two-firsts"]) { nodes { steps { entity { name } } } } }');
  const expected = (data?.["trace"] as { nodes: { steps: { entity: { name: string } }[] }[] }).nodes.map(({ steps }) => steps.map(({ entity }) => entity.name).join(" → "));
  await page.locator(".path").first().waitFor();
  expect(await page.locator(".path .chain").allTextContents()).toEqual(expected);
  expect(await page.locator(".diagram .box").count()).toBe(new Set(expected.flatMap((chain) => chain.split(" → "))).size);
  // Inferred links are dashed in the picture and give their rationale in the list.
  expect(await page.locator(".diagram path[stroke-dasharray]").count()).toBeGreaterThan(0);
  await page.locator(".path", { hasText: "编者推断" }).first().locator("summary").first().click();
  await page.locator(".path .rationale").first().waitFor();
  await page.getByRole("link", { name: "只看原文写明的" }).click();
  await expect.poll(() => page.locator(".path").count()).toBe(2);
  expect(await page.locator(".diagram path[stroke-dasharray]").count()).toBe(0);
  await page.goBack();
  await expect.poll(() => page.locator(".path").count()).toBe(expected.length);
  await leave();
});

test("one path can stand out, and that is part of the address", async () => {
  const { page, leave } = await explorer.visit("/?view=trace&from=target/2023-future-communities&to=strategy/two-firsts");
  await page.getByRole("link", { name: "在图中突出这条路径" }).click();
  expect(page.url()).toContain("path=1");
  expect(await page.locator('.diagram g.box[opacity="1"]').count()).toBe(3);
  await leave();
});

test("the path opened last is in the address, and a path is shown where the reader sees it", async () => {
  const { page, leave } = await explorer.visit("/?view=trace&from=target/2023-future-communities&to=strategy/two-firsts");
  const third = page.locator(".path").nth(2);
  await third.locator("summary").first().click();
  await third.locator(".sentence").first().waitFor();
  expect(page.url()).toContain("path=3");
  await page.reload();
  await third.locator(".sentence").first().waitFor();
  await third.getByRole("link", { name: "在图中突出这条路径" }).click();
  const diagram = page.locator(".diagram");
  await expect.poll(async () => Math.round((await diagram.boundingBox())?.y ?? -1)).toBeGreaterThanOrEqual(0);
  await expect.poll(async () => (await diagram.boundingBox())?.y ?? Infinity).toBeLessThan(200);
  await third.locator("summary").first().click();
  await expect.poll(() => page.url()).not.toContain("path=");
  expect(await third.locator("details").first().getAttribute("open")).toBe(null);
  await leave();
});

test("Back undoes the choice of a path, and comes back from a box of the diagram", async () => {
  const { page, leave } = await explorer.visit("/?view=trace&from=target/2023-future-communities&to=strategy/two-firsts");
  const open = (): Promise<number[]> => page.locator(".path > details").evaluateAll((all) => (all as HTMLDetailsElement[]).flatMap((one, index) => (one.open ? index + 1 : [])));
  const pale = page.locator('.diagram g.box[opacity="0.25"]');
  const summary = (number: number) => page.locator(".path summary").filter({ hasText: `路径 ${number}` }).first();
  await summary(3).click();
  await expect.poll(open).toEqual([1, 3]);
  await expect.poll(() => pale.count()).toBeGreaterThan(0);
  await summary(2).click();
  await expect.poll(open).toEqual([1, 2, 3]);
  await page.locator(".diagram g.box").first().click();
  await page.locator(".properties, .link-section").first().waitFor();
  for (const [path, opened] of [["2", [1, 2, 3]], ["3", [1, 3]]] as const) {
    await page.goBack();
    await expect.poll(open).toEqual(opened);
    expect(new URL(page.url()).searchParams.get("path")).toBe(path);
  }
  await page.reload();
  await expect.poll(open).toEqual([1, 3]);
  await page.goBack();
  await expect.poll(open).toEqual([1]);
  expect(page.url()).not.toContain("path=");
  expect(await pale.count()).toBe(0);
  await page.goForward();
  await expect.poll(open).toEqual([1, 3]);
  for (const number of [1, 3]) await summary(number).click();
  await expect.poll(open).toEqual([]);
  await page.reload();
  await page.locator(".path").first().waitFor();
  expect(await open()).toEqual([]);
  await leave();
});

test("on paper each path that is shown has its sentences, and how many are printed of how many is said", async () => {
  const { page, leave } = await explorer.visit("/?view=trace&from=strategy/two-firsts&direction=down");
  await page.locator(".path").first().waitFor();
  const all = Number(/^\d+/.exec((await page.locator(".view-header .lead").textContent()) ?? "")?.[0]);
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect.poll(() => page.locator(".path > details[open]").count()).toBe(10);
  // Before the paths and after them.
  for (const beside of ["h2 + p", ".paths ~ p"]) await page.locator(beside, { hasText: `列出 ${all} 条中的 10 条` }).waitFor();
  expect(await page.locator("button").evaluateAll((buttons) => buttons.filter((one) => one.checkVisibility()).length)).toBe(0);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect.poll(() => page.locator(".path > details[open]").count()).toBe(1);
  await leave();
});

test("on paper lines have their arrows, and beside them stands how they are drawn", async () => {
  const { page, leave } = await explorer.visit("/?view=trace&from=target/2023-future-communities&to=strategy/two-firsts");
  await page.locator(".diagram svg").waitFor();
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const drawn = page.locator(".paper-diagram svg");
  await drawn.first().waitFor();
  // The arrow of a drawing that isn't shown is drawn nowhere.
  const arrows = await drawn.locator("path[marker-end]").evaluateAll((lines) =>
    lines.map((line) => {
      const id = /^url\(#(.+)\)$/.exec(line.getAttribute("marker-end") ?? "")?.[1] ?? "";
      return line.ownerDocument.querySelectorAll(`[id="${id}"]`).length === 1 && line.closest("svg")?.querySelector(`marker[id="${id}"]`) !== null;
    }),
  );
  expect(arrows.length).toBeGreaterThan(3);
  expect(arrows).not.toContain(false);
  for (const text of ["实线：原文写明", "虚线：编者推断"]) expect(await page.getByText(text).evaluateAll((all) => all.filter((one) => one.checkVisibility()).length)).toBe(1);
  await leave();
});

test("from a strategy down, and to one of its ends", async () => {
  const { page, leave } = await explorer.visit("/?view=trace", english);
  await page.getByRole("link", { name: "Two Pioneering Goals" }).click();
  await page.getByRole("heading", { level: 1, name: "What supports “Two Pioneering Goals”, and why?" }).waitFor();
  await page.getByLabel("Ends").selectOption("target/2023-future-communities");
  await page.getByRole("heading", { level: 1, name: "Why does “300 new future communities” support “Two Pioneering Goals”?" }).waitFor();
  expect(await page.locator(".step").first().textContent()).toContain("advances");
  await leave();
});

test("an end that is chosen has its first path open, as its address has, and the keyboard stays where ends are chosen", async () => {
  const { page, leave } = await explorer.visit("/?view=trace&from=target/2023-future-communities");
  const ends = page.getByRole("group", { name: "终点" }).getByRole("link");
  const open = (): Promise<boolean[]> => page.locator(".path > details").evaluateAll((all) => (all as HTMLDetailsElement[]).map((one) => one.open));
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
  await ends.last().waitFor();
  const [last, title] = [(await ends.last().textContent()) ?? "", page.getByRole("heading", { level: 1 })];
  const before = (await title.textContent()) ?? "";
  await ends.last().focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => title.textContent()).not.toBe(before);
  await expect.poll(focused).toBe("← 全部终点");
  await expect.poll(async () => (await open()).indexOf(true)).toBe(0);
  await page.locator('.answered[aria-busy="false"]').waitFor();
  const chosen = await open();
  expect(chosen.indexOf(true)).toBe(0);
  await page.reload();
  await page.locator(".path").first().waitFor();
  expect(await open()).toEqual(chosen);
  await ends.first().focus();
  await page.keyboard.press("Enter");
  await expect.poll(focused).toBe(last.trim());
  await leave();
});

test("what leads nowhere is said", async () => {
  const { page, leave } = await explorer.visit("/?view=trace&from=target/2023-future-communities&to=strategy/housing-for-all");
  await page.getByText("没有通向那里的支撑路径").waitFor();
  await page.goto(`${explorer.served.url}/?view=trace&from=organization/none`);
  await page.getByRole("alert").waitFor();
  await leave();
});

test("each line of the diagram ends in a leg that has a length: its arrow points where it leads", async () => {
  const { page, leave } = await explorer.visit("/?view=trace&from=target/2023-government-subsidized-rental-housing&to=strategy/two-firsts&basis=stated");
  const lines = page.locator(".diagram svg path[marker-end]");
  await lines.first().waitFor();
  const lastLegs = await lines.evaluateAll((all) =>
    all.map((line) => {
      const [to, from] = ((line.getAttribute("d") ?? "").match(/-?[\d.]+/g) ?? []).map(Number).reverse().reduce<number[][]>((pairs, number, index) => (index % 2 ? [...pairs.slice(0, -1), [number, ...(pairs.at(-1) ?? [])]] : [...pairs, [number]]), []);
      return Math.hypot((to?.[0] ?? 0) - (from?.[0] ?? 0), (to?.[1] ?? 0) - (from?.[1] ?? 0));
    }),
  );
  expect(lastLegs.length).toBeGreaterThan(3);
  expect(Math.min(...lastLegs)).toBeGreaterThan(1);
  await leave();
});

test.each(["from=target/2023-future-communities", "from=strategy/two-firsts&direction=down"])("all of each line is in the picture (%s)", async (query) => {
  const { page, leave } = await explorer.visit(`/?view=trace&${query}`);
  const picture = page.locator(".diagram svg");
  await picture.waitFor();
  const outside = await picture.evaluate((svg: SVGSVGElement) => {
    const { x, y, width, height } = svg.viewBox.baseVal;
    return [...svg.querySelectorAll<SVGPathElement>("path[marker-end]")].map((line) => {
      const box = line.getBBox();
      return Math.max(x - box.x, y - box.y, box.x + box.width - (x + width), box.y + box.height - (y + height));
    });
  });
  expect(outside.length).toBeGreaterThan(3);
  // Half of a line's breadth, and its arrow, need room too.
  expect(Math.max(...outside)).toBeLessThanOrEqual(-4);
  await leave();
});

test("the diagram is saved as SVG and PNG that stand alone", async () => {
  const { page, leave } = await explorer.visit("/?view=trace&from=target/2023-future-communities&to=strategy/two-firsts");
  await page.locator(".diagram svg").waitFor();
  const svg = (await saved(page, "SVG", "trace-target-2023-future-communities.svg")).toString();
  expect(svg).toMatch(/^<svg[^]*两个先行[^]*<\/svg>$/);
  expect(svg).not.toMatch(/var\(|class=|<script/);
  const png = await saved(page, "PNG", "trace-target-2023-future-communities.png");
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect(png.readUInt32BE(16)).toBeGreaterThan(800);
  await leave();
});
