import chromium from "@sparticuz/chromium";
import { chromium as playwright } from "playwright-core";
import { expect, it } from "vitest";
import { openGraph } from "../setup/graph.js";
import { serveGraph } from "./serve-graph.js";
it("x", async () => {
  const graph = await openGraph();
  const served = await serveGraph(graph.database);
  for (const args of [["--no-sandbox"], [...chromium.args, "--no-sandbox"]]) {
  const browser = await playwright.launch({ executablePath: await chromium.executablePath(), args, headless: true });
  const page = await browser.newPage();
  page.on("console", (m) => console.log(m.type(), m.text()));
  page.on("pageerror", (m) => console.log("PE", m.message));
  page.on("requestfailed", (m) => console.log("RF", m.url()));
  await page.goto(served.url);
  await page.waitForTimeout(4000);
  await page.screenshot({ path: "/tmp/shot.png" });
  console.log(await page.locator("[role=tab]").allTextContents(), await page.locator("[role=tab]").evaluateAll(x=>x.map(y=>y.outerHTML.slice(0,300))));
  console.log(await page.locator("#root").innerHTML().then(x=>x.slice(0,300)));
  await browser.close().catch(()=>0);
  }
  await served.close(); expect(1).toBe(1);
}, 60000);
