// The graph view: the list has the links the API answers, filters hide in both, what is expanded is in the address, and keyboard and mouse both reach all of it.
import { afterAll, beforeAll, expect, test } from "vitest";
import { english, type Explorer, openExplorer, saved } from "./open-explorer.js";

let explorer: Explorer;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer.close());

const start = "/?view=graph&id=task-area/2023-targeted-housing-support";

async function linksFromApi(id: string, hops: number): Promise<string[]> {
  const { data } = await explorer.served.ask("query ($id: ID!, $hops: Int!) { neighborhood(id: $id, hops: $hops, limit: 1000) { links { id } } }", { id, hops });
  return (data?.["neighborhood"] as { links: { id: string }[] }).links.map(({ id: link }) => link).sort();
}

/** A graph in a picture, with where that lies on the page. */
async function visitPicture() {
  const { page, leave } = await explorer.visit("/?view=graph&id=target/2023-future-communities", english);
  const canvas = page.locator(".graph-canvas");
  await canvas.locator("canvas").first().waitFor();
  const box = await canvas.boundingBox();
  if (!box) throw new Error("The picture has no size");
  return { page, leave, canvas, box };
}

test("the list has the same links as the picture and the API, for one link away and for two", async () => {
  const { page, leave } = await explorer.visit("/?view=graph&id=strategy/two-firsts");
  await page.locator(".graph-canvas canvas").first().waitFor();
  const listed = async (): Promise<string[]> => (await page.locator("[data-link]").evaluateAll((items) => items.map((item) => item.getAttribute("data-link") ?? ""))).sort();
  expect(await listed()).toEqual(await linksFromApi("strategy/two-firsts", 1));
  await page.getByRole("link", { name: "2", exact: true }).click();
  const more = page.getByRole("button", { name: "显示更多" });
  await more.click();
  await expect.poll(listed).toEqual(await linksFromApi("strategy/two-firsts", 2));
  await leave();
});

test("filters hide kinds, types and bases, and are in the address; the legend's words are the model's", async () => {
  const { page, leave } = await explorer.visit("/?view=graph&id=strategy/two-firsts", english);
  const area = page.getByRole("switch", { name: /^Task area/ });
  await area.waitFor();
  expect(await area.getAttribute("title")).toMatch(/方面工作[^]*\n8 of 8 are drawn\.\nClick to hide\.$/);
  await page.getByText("What the words mean").click();
  await page.locator(".legend").getByText("An area of work that a document sets for a coming year (方面工作).").waitFor();
  await area.focus();
  await page.keyboard.press("Space");
  await expect.poll(() => page.locator(".graph-list .kind", { hasText: "Task area" }).count()).toBe(0);
  expect(page.url()).toContain("hide=TASK_AREA");
  expect(await area.locator(".count").textContent()).toBe("0 / 8");
  expect(await area.getAttribute("title")).toMatch(/Click to show\.$/);
  await page.getByText("8 are hidden by the filters.").waitFor();
  await page.getByRole("link", { name: "Reset filters" }).click();
  await page.getByRole("link", { name: "inferred", exact: true }).click();
  await expect.poll(() => page.locator("[data-link] .basis.stated").count()).toBe(0);
  expect(await page.locator("[data-link] .basis.inferred").count()).toBeGreaterThan(0);
  // What the head says is what the chips add up to, beside how many there are.
  const drawn = Number(/(\d+) links/.exec((await page.locator(".view-header .lead").textContent()) ?? "")?.[1]);
  const counts = await page.getByRole("group", { name: "Link types" }).locator(".count").allTextContents();
  expect(counts.reduce((sum, count) => sum + Number(count.split(" / ")[0]), 0)).toBe(drawn);
  expect(counts.some((count) => / \/ \d+$/.test(count))).toBe(true);
  await page.goBack();
  await expect.poll(() => page.locator("[data-link] .basis.stated").count()).toBeGreaterThan(0);
  await leave();
});

test("what is expanded comes in and goes out again; the address keeps it", async () => {
  const { page, leave } = await explorer.visit("/?view=graph&id=target/2023-future-communities", english);
  const lead = page.locator(".view-header .lead");
  await lead.getByText("5 entities").waitFor();
  await page.getByRole("button", { name: "Expand Future communities", exact: true }).click();
  await expect.poll(() => lead.textContent()).not.toContain("5 entities");
  expect(page.url()).toContain("open=programme/future-communities");
  const after = await lead.textContent();
  await page.reload();
  await lead.getByText(after ?? "").waitFor();
  await page.getByRole("button", { name: "Fold Future communities", exact: true }).first().click();
  await lead.getByText("5 entities").waitFor();
  await leave();
});

test("ids of nothing among what is expanded are said, and the rest is drawn", async () => {
  const { page, leave } = await explorer.visit("/?view=graph&id=target/2023-future-communities&open=programme/none,programme/future-communities,<b>none", english);
  await page.locator(".graph-canvas canvas").first().waitFor();
  expect(await page.locator(".graph-notes").textContent()).toBe("Not expanded, since there is no such entity here: programme/none, <b>none");
  await page.getByRole("button", { name: "Fold Future communities", exact: true }).first().waitFor();
  const around = new Set((await Promise.all(["target/2023-future-communities", "programme/future-communities"].map((id) => linksFromApi(id, 1)))).flat());
  expect(new Set(await page.locator("[data-link]").evaluateAll((items) => items.map((item) => item.getAttribute("data-link"))))).toEqual(around);
  await page.getByRole("button", { name: "Fold Future communities", exact: true }).first().click();
  await page.locator(".view-header .lead", { hasText: "5 entities" }).waitFor();
  await leave();
});

test("a click in the picture chooses, and offers to open and expand; keys pan and zoom it", async () => {
  const { page, leave, canvas, box } = await visitPicture();
  const chosen = page.locator(".graph-chosen");
  await page.getByText("Click a box to see its links and expand it.").waitFor();
  for (const part of [0.5, 0.4]) for (let y = 20; y < box.height && (await chosen.count()) === 0; y += 25) await page.mouse.click(box.x + box.width * part, box.y + y);
  expect(await chosen.count()).toBe(1);
  expect(page.url()).toContain("at=");
  // What can be done with it is in sight, above the picture.
  expect(await chosen.evaluate((one) => one.getBoundingClientRect().bottom)).toBeLessThanOrEqual((await canvas.boundingBox())?.y ?? 0);
  await expect.poll(() => chosen.evaluate((one) => one.getBoundingClientRect().top >= 0)).toBe(true);
  const before = await canvas.screenshot();
  await canvas.focus();
  for (const key of ["ArrowLeft", "ArrowUp", "+", "+"]) await page.keyboard.press(key);
  await expect.poll(async () => before.equals(await canvas.screenshot())).toBe(false);
  await page.keyboard.press("Escape");
  await expect.poll(() => chosen.count()).toBe(0);
  await leave();
});

test("Back undoes what was chosen in the picture, one choice after the other", async () => {
  const { page, leave, box } = await visitPicture();
  const at = (): string => new URL(page.url()).searchParams.get("at") ?? "";
  const choices = [""];
  for (const part of [0.5, 0.4]) {
    for (let y = 20; y < box.height && choices.length < 3; y += 25) {
      await page.mouse.click(box.x + box.width * part, box.y + y);
      if (at() !== choices.at(-1)) choices.push(at());
    }
  }
  expect(choices.length).toBe(3);
  expect(await page.locator(".graph-chosen").count()).toBe(at() === "" ? 0 : 1);
  for (const before of choices.slice(0, -1).reverse()) {
    await page.goBack();
    expect(at()).toBe(before);
    await expect.poll(() => page.locator(".graph-chosen").count()).toBe(before === "" ? 0 : 1);
  }
  await page.getByRole("heading", { level: 1, name: "Around “300 new future communities”" }).waitFor();
  await page.goForward();
  await page.locator(".graph-chosen").waitFor();
  await leave();
});

test("the list has each link at both of its ends, and what the picture is about first", async () => {
  const { page, leave } = await explorer.visit("/?view=graph&id=strategy/two-firsts");
  const first = page.locator(".graph-list > li").first();
  await first.waitFor();
  expect(await first.locator("p a").textContent()).toBe("两个先行");
  const ids = (attribute: string): Promise<string[]> => page.locator(`.graph-list [${attribute}]`).evaluateAll((items, name) => items.map((item) => item.getAttribute(name) ?? "").sort(), attribute);
  expect(await ids("data-link-in")).toEqual(await ids("data-link"));
  expect(await first.locator("[data-link-in]").count()).toBeGreaterThan(5);
  await leave();
});

test("the names of layers stay in sight when the picture is moved; all of it can be brought into sight", async () => {
  const { page, leave } = await explorer.visit("/?view=graph&id=strategy/two-firsts&hops=2", { ...english, viewport: { width: 360, height: 740 } });
  const canvas = page.locator(".graph-canvas");
  await canvas.locator("canvas").first().waitFor();
  const [names, zoom] = [page.locator(".graph-band"), page.locator(".graph-zoom")];
  const inSight = async (): Promise<number> => {
    const frame = await canvas.boundingBox();
    const boxes = await names.evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).map(({ left, top }) => ({ left, top })));
    return boxes.filter(({ left, top }) => frame && left >= frame.x && left < frame.x + frame.width && top >= frame.y && top < frame.y + frame.height).length;
  };
  await expect.poll(inSight).toBeGreaterThan(0);
  await canvas.focus();
  for (let times = 0; times < 6; times += 1) await page.keyboard.press("ArrowRight");
  await expect.poll(inSight).toBeGreaterThan(0);
  const whole = await page.evaluate(() => new Set([...document.querySelectorAll(".graph-list .kind")].map((one) => one.textContent)).size);
  await page.keyboard.press("0");
  await expect.poll(inSight).toBeGreaterThanOrEqual(Math.min(5, whole));
  // Nothing stands over the boxes but these names.
  const [above, below] = [await zoom.boundingBox(), await canvas.boundingBox()];
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
  await leave();
});

test("the names of layers stay at the left edge when something is expanded and the picture is moved aside", async () => {
  const { page, leave } = await explorer.visit("/?view=graph&id=strategy/two-firsts&at=major-question/zheli-anju-brand");
  const canvas = page.locator(".graph-canvas");
  await canvas.locator("canvas").first().waitFor();
  const names = page.locator(".graph-band");
  const before = await names.count();
  await page.locator(".graph-chosen").getByRole("button").click();
  await expect.poll(() => names.count()).toBeGreaterThan(before);
  const asides = async (): Promise<number[]> => {
    const edge = (await canvas.boundingBox())?.x ?? 0;
    return await names.evaluateAll((all, left) => all.map((one) => one.getBoundingClientRect().left - left), edge);
  };
  await canvas.focus();
  for (const [key, times] of [["ArrowRight", 20], ["ArrowLeft", 36]] as const) {
    for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
    await expect.poll(async () => Math.max(...(await asides()))).toBeLessThan(24);
    expect(Math.min(...(await asides()))).toBeGreaterThanOrEqual(0);
  }
  await leave();
});

test("a picture keeps its title, its key and where it was taken", async () => {
  const { page, leave } = await explorer.visit("/?view=graph&id=target/2023-future-communities", english);
  await page.locator(".graph-canvas canvas").first().waitFor();
  const svg = (await saved(page, "SVG")).toString();
  for (const words of ["Around “300 new future communities”", "Solid line: stated", "Task area", "Policy Graph, http", String(new Date().getFullYear())]) expect(svg).toContain(words);
  await leave();
});

test.each(["light", "dark"] as const)("on paper it is light, whole, and drawn as SVG ($0)", async (theme) => {
  const { page, leave } = await explorer.visit("/?view=graph&id=strategy/two-firsts", { ...english, colorScheme: theme });
  await page.locator(".graph-canvas canvas").first().waitFor();
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const drawn = page.locator(".graph-paper svg");
  await drawn.waitFor();
  expect(await drawn.locator("text").last().evaluate((one) => getComputedStyle(one).fill)).toBe("rgb(0, 0, 0)");
  expect(await drawn.locator("rect").last().evaluate((one) => getComputedStyle(one).fill)).toBe("rgb(255, 255, 255)");
  expect(await page.locator("button").evaluateAll((all) => all.filter((one) => one.checkVisibility()).length)).toBe(0);
  await leave();
});

test("the code of the graph is loaded when it is first wanted", async () => {
  const { page, leave } = await explorer.visit("/");
  const scripts = (): Promise<string[]> => page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name).filter((name) => name.endsWith(".js")));
  await page.getByRole("heading", { level: 1 }).waitFor();
  expect((await scripts()).filter((name) => name.includes("graph-view"))).toEqual([]);
  await page.goto(`${explorer.served.url}${start}`);
  await expect.poll(async () => (await scripts()).filter((name) => name.includes("graph-view")).length).toBe(1);
  await leave();
});
