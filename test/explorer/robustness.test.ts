// What must hold on every view: names and quotes can't inject anything, A4 cuts nothing off, other pages can embed it, the keyboard reaches all, and a server that goes away and comes back is survived.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serveGraph } from "../http/serve-graph.js";
import { english, type Explorer, openExplorer, overflowOf, saved } from "./open-explorer.js";

const views = [
  "/",
  "/?q=未来社区",
  "/?view=entity&id=target/2023-future-communities",
  "/?view=entity&id=document/zhejiang-housing-conference-2023",
  "/?view=trace&from=target/2023-future-communities&to=strategy/two-firsts",
  "/?view=trace&from=strategy/two-firsts&direction=down",
  "/?view=graph&id=strategy/two-firsts&hops=2",
  "/?view=coverage&rows=TASK_AREA&columns=STRATEGY",
  "/?view=gaps",
  "/?view=targets&year=2023",
];

async function settled(page: Page): Promise<void> {
  await page.locator("h1").first().waitFor();
  await page.waitForLoadState("networkidle");
}

describe("of the first document", () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await openExplorer();
  });
  afterAll(() => explorer.close());

  test.each(views)("%s fits on A4, with all of what it shows", async (address) => {
    // The width of A4 without the page's margins.
    const { page, leave } = await explorer.visit(address, { viewport: { width: 688, height: 1000 }, locale: "en-US" });
    await settled(page);
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    if (address.includes("view=graph")) await page.locator(".graph-paper svg").waitFor();
    expect(await overflowOf(page)).toBe(0);
    // Nothing stands in a box that is too small for it and would be cut.
    const cut = await page.evaluate(() => [...document.querySelectorAll("main *:not(.unseen)")].filter((one) => one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX !== "visible").map((one) => one.className));
    expect(cut).toEqual([]);
    expect(await page.locator(".header, .toolbar").evaluateAll((all) => all.filter((one) => one.checkVisibility()).length)).toBe(0);
    expect((await page.pdf({ format: "A4" })).subarray(0, 4).toString()).toBe("%PDF");
    await leave();
  });

  test("another site can embed a view, and only where it was asked for so", async () => {
    const { page, leave } = await explorer.visit("/?view=trace&from=target/2023-future-communities&to=strategy/two-firsts", english);
    await page.getByText("Embed", { exact: true }).click();
    const snippet = await page.locator(".popover-content pre").textContent();
    await leave();
    const site = createServer((_request, response) => response.setHeader("content-type", "text/html").end(`<!doctype html><title>Site</title>${snippet ?? ""}`)).listen(0, "127.0.0.1");
    await new Promise((resolve) => site.once("listening", resolve));
    const context = await explorer.browser.newContext(english);
    const other = await context.newPage();
    await other.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}`);
    const frame = other.frameLocator("iframe");
    await frame.locator(".path .sentence").first().waitFor();
    expect(await frame.locator(".header").count()).toBe(0);
    expect(await frame.getByRole("link", { name: "Open in Policy Graph" }).getAttribute("href")).not.toContain("embed");
    await other.setContent(`<iframe src="${explorer.served.url}/?view=gaps"></iframe>`);
    await other.waitForTimeout(1_000);
    expect(await frame.locator("h1").count()).toBe(0);
    await context.close();
    await new Promise((resolve) => site.close(resolve));
  });

  test("by keyboard alone: from the start to a sentence and its citation, and through the graph", async () => {
    const { page, leave } = await explorer.visit("/", english);
    await settled(page);
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? "");
    const tabTo = async (text: string): Promise<void> => {
      for (let presses = 0; presses < 120; presses += 1) {
        await page.keyboard.press("Tab");
        if ((await focused()).trim() === text) {
          // Whoever can't see where they are is lost.
          expect(await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle)).not.toBe("none");
          return;
        }
      }
      throw new Error(`Tab does not lead to “${text}”`);
    };
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("Skip to the content");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
    await page.keyboard.press("/");
    await page.keyboard.type("Two Pioneering Goals");
    await page.locator("[data-result]").first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Two Pioneering Goals" }).waitFor();
    await page.locator(".link-section").first().waitFor();
    await tabTo("What supports it?");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "What supports “Two Pioneering Goals”, and why?" }).waitFor();
    await tabTo("Cite");
    await page.keyboard.press("Enter");
    await tabTo("Copy citation");
    await page.keyboard.press("Enter");
    await page.getByText("Copied").waitFor();
    await page.goto(`${explorer.served.url}/?view=graph&id=target/2023-future-communities`);
    await settled(page);
    await tabTo("Expand");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: /^Fold/ }).first().waitFor();
    await leave();
  });

  test("a server that goes away is said, and when it comes back the page goes on by itself", async () => {
    const first = await serveGraph(explorer.graph.database);
    const port = Number(new URL(first.url).port);
    const context = await explorer.browser.newContext(english);
    const page = await context.newPage();
    await page.goto(`${first.url}/?view=entity&id=strategy/two-firsts`);
    await page.locator(".link-section").first().waitFor();
    await page.goto(`${first.url}/?view=gaps`);
    await page.locator(".gaps li").first().waitFor();
    await first.close();
    await page.getByRole("link", { name: "Questions that no area answers 0" }).click();
    await page.getByText("The server can't be reached. This page tries again by itself.").waitFor();
    const second = await serveGraph(explorer.graph.database, undefined, { port });
    await page.getByText("No gaps of this sort.").waitFor({ timeout: 20_000 });
    expect(await page.locator(".away").count()).toBe(0);
    await context.close();
    await second.close();
  });

  test("a view whose code can't be had while the server is away comes by itself when it is back, at the same address", async () => {
    const first = await serveGraph(explorer.graph.database);
    const port = Number(new URL(first.url).port);
    const context = await explorer.browser.newContext(english);
    const page = await context.newPage();
    await page.goto(`${first.url}/?view=entity&id=target/2023-future-communities`);
    await page.locator(".link-section").first().waitFor();
    await first.close();
    await page.getByRole("link", { name: "What does it support?" }).click();
    await page.getByText("The server can't be reached. This page tries again by itself.").waitFor();
    expect(await page.getByText("This part of the page could not be shown.").count()).toBe(0);
    const there = page.url();
    const second = await serveGraph(explorer.graph.database, undefined, { port });
    await page.getByRole("heading", { level: 1, name: "What does “300 new future communities” support, and why?" }).waitFor({ timeout: 20_000 });
    expect(await page.locator(".away").count()).toBe(0);
    expect(page.url()).toBe(there);
    await page.goBack();
    await page.getByRole("heading", { level: 1, name: "300 new future communities" }).waitFor();
    await context.close();
    await second.close();
  });
});

describe("of hostile seeds", () => {
  const markup = `<img src=x onerror="window.hostile=1"><script>window.hostile=1</script>`;
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await openExplorer({
      alter: (records) => {
        const spoil = (text: string): string => `${text}${markup}`;
        const sentences = <Owner extends { evidence: (typeof records.entities)[number]["evidence"] }>(owner: Owner): Owner => ({
          ...owner,
          evidence: owner.evidence.map((one) => ({ ...one, quote: spoil(one.quote), prefix: spoil(one.prefix), url: "javascript:window.hostile=1" })),
        });
        return {
          ...records,
          entities: records.entities.map((entity) =>
            sentences({
              ...entity,
              properties: {
                ...entity.properties,
                nameZh: spoil(String(entity.properties["nameZh"])),
                nameEn: spoil(String(entity.properties["nameEn"] ?? "")),
                aliases: [markup, `=HYPERLINK("http://hostile")`],
                ...(entity.label === "Document" && { url: "javascript:window.hostile=1", publisher: markup }),
                ...(entity.properties["asWritten"] !== undefined && { asWritten: `=1+1${markup}` }),
              },
            }),
          ),
          links: records.links.map((link) => sentences({ ...link, ...("rationaleZh" in link && { rationaleZh: markup, rationaleEn: markup }) })),
        };
      },
    });
  });
  afterAll(() => explorer.close());

  test.each(views)("%s shows markup as text, and leads nowhere it shouldn't", async (address) => {
    const { page, leave } = await explorer.visit(address);
    await settled(page);
    await page.locator("summary").evaluateAll((all) => all.forEach((one) => (one.parentElement as HTMLDetailsElement).open = true));
    await page.waitForLoadState("networkidle");
    expect(await page.getByText("<img src=x onerror=").count()).toBeGreaterThan(0);
    expect(await page.evaluate(() => [(window as { hostile?: number }).hostile, document.querySelectorAll("main img, main script").length, [...document.querySelectorAll("a")].filter(({ protocol }) => !/^https?:$/.test(protocol)).length])).toEqual([undefined, 0, 0]);
    await leave();
  });

  test("files that are saved are harmless too", async () => {
    const { page, leave } = await explorer.visit("/?view=targets&year=2023", english);
    await page.locator(".framed svg").waitFor();
    expect((await saved(page, "SVG")).toString()).not.toMatch(/<img|<script/);
    const csv = (await saved(page, "CSV")).toString();
    expect(csv).toContain("'=1+1");
    expect(csv).not.toMatch(/(^|,)"?=/m);
    await leave();
  });
});
