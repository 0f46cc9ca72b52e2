// Measures the explorer in a real Chromium: kB and time of the first load, and how smoothly graphs of 500 and 5,000 entities pan. `npx tsx bench/measure-explorer.ts`
/// <reference lib="dom" />
// Node feeds the page: the first document's graph comes from a Neo4j started here, the large ones are made up at the network's edge, in the API's own shape.
import { gzipSync } from "node:zlib";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import chromium from "@sparticuz/chromium";
import { type Browser, chromium as playwright, type Page } from "playwright-core";
import { build } from "vite";
import { loadGraph } from "../src/cli/load-graph.js";
import { createReader } from "../src/graphql/create-reader.js";
import { schema } from "../src/graphql/build-schema.js";
import { startServer } from "../src/http/serve.js";
import { importGraph } from "../src/import/import-graph.js";
import { model } from "../src/kinds/index.js";
import { Database } from "../src/neo4j/database.js";
import { findHome } from "../src/neo4j/local/find-home.js";
import { startLocalServer } from "../src/neo4j/local/start-local-server.js";

const report = (line: string): void => console.error(line);
const rounds = 5;

await build({ logLevel: "silent" });
const home = mkdtempSync(join(tmpdir(), "policy-graph-explorer-"));
const neo4j = await startLocalServer({ home, libraryHome: findHome(), report });
const database = Database.connect(neo4j.connection);
const browser = await playwright.launch({ executablePath: await chromium.executablePath(), args: ["--no-sandbox"] });
try {
  await importGraph(database, await loadGraph("seeds"), model, { report });
  const server = await startServer({ database, reader: createReader(database, model), schema, model, host: "127.0.0.1", port: 0, report });
  printSizes();
  await printFirstLoad(browser, server.url);
  for (const size of [500, 5_000]) await printPanning(browser, server.url, size);
  await server.close();
} finally {
  await browser.close();
  await database.close();
  await neo4j.stop();
  rmSync(home, { recursive: true, force: true });
}

function printSizes(): void {
  const folder = "dist/explorer/assets";
  for (const name of readdirSync(folder).toSorted()) {
    const bytes = readFileSync(join(folder, name));
    console.log(`${name.padEnd(36)} ${(bytes.length / 1000).toFixed(1).padStart(7)} kB  gzip ${(gzipSync(bytes).length / 1000).toFixed(1).padStart(6)} kB`);
  }
}

/** With an empty cache each time; the server's kept answers are warm after the first, as they are for a reader. */
async function printFirstLoad(from: Browser, url: string): Promise<void> {
  const views: [name: string, address: string, shows: string][] = [
    ["start", "/", ".kinds dd"],
    ["results", "/?q=保障性租赁住房", ".result a"],
    ["entity", "/?view=entity&id=target/2023-government-subsidized-rental-housing", ".sentence mark"],
    ["trace", "/?view=trace&from=target/2023-government-subsidized-rental-housing&to=strategy/two-firsts", ".path .sentence mark"],
    ["graph", "/?view=graph&id=strategy/two-firsts", ".graph-canvas canvas"],
    ["targets", "/?view=targets&year=2023", ".target-table tbody tr"],
  ];
  for (const [name, address, shows] of views) {
    const times: number[] = [];
    let transferred = 0;
    for (let round = 0; round <= rounds; round += 1) {
      const context = await from.newContext({ locale: "zh-CN", viewport: { width: 1280, height: 860 } });
      const page = await context.newPage();
      await page.goto(`${url}${address}`, { waitUntil: "commit" });
      await page.locator(shows).first().waitFor();
      const [time, bytes] = await page.evaluate(() => [performance.now(), performance.getEntriesByType("resource").concat(performance.getEntriesByType("navigation")).reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).transferSize, 0)]);
      if (round > 0) times.push(time ?? 0);
      transferred = bytes ?? 0;
      await context.close();
    }
    times.sort((one, other) => one - other);
    console.log(`${name.padEnd(8)} first useful view after ${Math.round(times[Math.floor(rounds / 2)] ?? 0)} ms (${Math.round(times[0] ?? 0)} to ${Math.round(times.at(-1) ?? 0)}), ${(transferred / 1000).toFixed(0)} kB over the network`);
  }
}

/** A graph around one strategy, in the API's shape: its kinds in the model's proportions, two or three links for each entity. */
function makeNeighborhood(id: string, part: number, size: number): object {
  const kinds = model.kinds.filter(({ kind }) => kind !== "DOCUMENT");
  const nodes = Array.from({ length: size }, (_, index) => {
    const kind = index === 0 ? kinds[0] : kinds[(index * index + 3 * index) % kinds.length];
    return { __typename: kind?.label, id: index === 0 ? id : `${kind?.slug}/made-up-${part}-${index}`, kind: kind?.kind, name: `编造的条目：住房和城乡建设事业第${part}之${index}项` };
  });
  const links = nodes.slice(1).flatMap(({ id: from }, index) =>
    [0, Math.floor(index / 2), Math.floor(index / 7)].slice(0, 2 + (index % 2)).map((to, place) => ({ id: `${from} ${place} ${to}`, type: "ADVANCES", basis: index % 5 === 0 ? "INFERRED" : "STATED", from: { id: from }, to: { id: nodes[to]?.id } })),
  );
  return { data: { neighborhood: { truncated: false, nodes, links } } };
}

async function printPanning(from: Browser, url: string, size: number): Promise<void> {
  const context = await from.newContext({ locale: "zh-CN", viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  // What one answer can't hold comes in parts, as what a reader expands does.
  const parts = Math.ceil(size / 1000);
  const ids = Array.from({ length: parts }, (_, part) => `strategy/made-up-${part}`);
  await page.route("**/graphql", async (route) => {
    const { variables } = route.request().postDataJSON() as { variables: { id: string } };
    const part = ids.indexOf(variables.id);
    await route.fulfill({ json: makeNeighborhood(variables.id, part, size / parts) });
  });
  await page.addInitScript(() => {
    const seen = { longest: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => (seen.longest = Math.max(seen.longest, duration)))).observe({ type: "longtask", buffered: true });
  });
  await page.goto(`${url}/?view=graph&id=${ids[0]}&open=${ids.slice(1).join(",")}`, { waitUntil: "commit" });
  await page.locator(".graph-canvas canvas").first().waitFor();
  const shown = await page.evaluate(() => performance.now());
  const notes = (await page.locator(".view-header .lead, .graph-notes p").allTextContents()).join(" ");
  const opening = await longest(page);
  await page.locator(".graph-canvas").scrollIntoViewIfNeeded();
  await page.waitForTimeout(500);
  const frames = await pan(page);
  console.log(`${size} entities: shown after ${Math.round(shown)} ms, longest task while opening ${opening} ms; panning ${frames.count} frames: median ${frames.median} ms, 95 % ${frames.most} ms, longest ${frames.longest} ms. ${notes}`);
  await page.evaluate(() => ((window as unknown as { seen: { longest: number } }).seen.longest = 0));
  const before = await page.locator(".view-header .lead").textContent();
  const start = Date.now();
  await page.locator('.graph-side a[role="switch"]').nth(3).click();
  await page.waitForFunction((lead) => document.querySelector(".view-header .lead")?.textContent !== lead || document.querySelector(".chip.off") !== null, before);
  const filtered = Date.now() - start;
  await page.waitForTimeout(500);
  console.log(`${size} entities: a filter is followed after ${filtered} ms, longest task ${await longest(page)} ms`);
  await context.close();
}

async function longest(page: Page): Promise<number> {
  return Math.round(await page.evaluate(() => (window as unknown as { seen: { longest: number } }).seen.longest));
}

/** By the mouse, as a reader does, two seconds long. A frame is the time between two calls of requestAnimationFrame. */
async function pan(page: Page): Promise<{ count: number; median: number; most: number; longest: number }> {
  const box = await page.locator(".graph-canvas").boundingBox();
  if (!box) throw new Error("The picture has no size");
  // As text: what compiles this file puts calls into functions that the page doesn't know.
  await page.evaluate("window.frames = []; let last = performance.now(); requestAnimationFrame(function measure() { const now = performance.now(); frames.push(now - last); last = now; requestAnimationFrame(measure) })");
  const [x, y] = [box.x + 30, box.y + box.height - 30];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.evaluate(() => ((window as unknown as { frames: number[] }).frames.length = 0));
  for (let step = 0; step < 120; step += 1) await page.mouse.move(x + 300 * Math.sin(step / 12), y - 200 * Math.abs(Math.sin(step / 20)));
  const frames = (await page.evaluate(() => (window as unknown as { frames: number[] }).frames)).toSorted((one, other) => one - other);
  await page.mouse.up();
  const at = (share: number): number => Math.round(frames[Math.min(frames.length - 1, Math.floor(frames.length * share))] ?? 0);
  return { count: frames.length, median: at(0.5), most: at(0.95), longest: at(1) };
}
