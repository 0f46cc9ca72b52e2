// Finding something and reading its page, in both languages, as a person would: typing, arrow keys, clicks, Back, copying.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { chinese, copiedText, english, type Explorer, openExplorer } from "./open-explorer.js";

let explorer: Explorer;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer.close());

const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? "");

test("typing finds at once; results stand by kind, with what matches marked; arrows and Enter lead to one, Back leads back", async () => {
  const { page, leave } = await explorer.visit("/");
  await page.getByRole("searchbox").fill("保障性租赁住房");
  await page.getByRole("heading", { level: 1, name: "“保障性租赁住房”：3 条结果" }).waitFor();
  expect(await page.locator(".result-group h2 .kind").allTextContents()).toEqual(["指标", "举措", "数量目标"]);
  expect(new Set(await page.locator(".results mark").allTextContents())).toEqual(new Set(["保障性租赁住房"]));
  for (const key of ["ArrowDown", "ArrowDown", "ArrowUp", "ArrowDown", "ArrowDown", "Enter"]) await page.keyboard.press(key);
  await page.getByRole("heading", { level: 1, name: "建设筹集保障性租赁住房25万套（间）" }).waitFor();
  expect(page.url()).toContain("view=entity&id=target/2023-government-subsidized-rental-housing");
  await page.goBack();
  await page.getByRole("heading", { level: 1, name: "“保障性租赁住房”：3 条结果" }).waitFor();
  expect(await page.getByRole("searchbox").inputValue()).toBe("保障性租赁住房");
  // At the one that was opened, so that the next is one key away; after a click and a new load too.
  await expect.poll(() => focused(page)).toBe("建设筹集保障性租赁住房25万套（间）");
  await page.keyboard.press("ArrowUp");
  const before = await focused(page);
  await page.getByRole("link", { name: before, exact: true }).click();
  await page.getByRole("heading", { level: 1, name: before }).waitFor();
  await page.reload();
  await page.getByRole("heading", { level: 1, name: before }).waitFor();
  await page.goBack();
  await expect.poll(() => focused(page)).toBe(before);
  await leave();
});

test("↓ before results are there leads to the first when they come, unless the reader types on or goes elsewhere", async () => {
  const { page, leave } = await explorer.visit("/", english);
  await page.getByRole("heading", { level: 1 }).waitFor();
  const box = page.getByRole("searchbox", { description: "Press / to search, ↓ to go to the results" });
  expect(await page.getByText("Press / to search, ↓ to go to the results").isVisible()).toBe(true);
  await page.route("**/graphql", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  const find = async (text: string, ...keys: string[]): Promise<string> => {
    await box.fill(text);
    for (const key of keys) await page.keyboard.press(key);
    const searched = await box.inputValue();
    await page.getByRole("heading", { level: 1, name: `“${searched}”` }).waitFor();
    await page.waitForTimeout(100);
    return await focused(page);
  };
  const first = (): Promise<string | null> => page.locator("[data-result]").first().textContent();
  expect(await find("future", "ArrowDown")).toBe(await first());
  expect(await find("future communit", "ArrowDown", "y")).toBe("");
  expect(await find("rental", "ArrowDown", "Tab")).not.toBe(await first());
  // Results of what was typed before are not gone to.
  expect(await find("housing", "ArrowDown")).toBe(await first());
  await leave();
});

test("English finds English names, and says what else something is called", async () => {
  const { page, leave } = await explorer.visit("/", english);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.keyboard.press("/");
  await page.keyboard.type("future community");
  await page.getByRole("heading", { level: 1, name: "1 result for “future community”" }).waitFor();
  expect(await page.locator(".result").first().textContent()).toContain("also future community");
  await page.keyboard.press("Escape");
  await page.getByRole("heading", { level: 1, name: "Policy Graph" }).waitFor();
  await leave();
});

test.each([chinese, english])("a heading that is longer than a line breaks between words, in Chinese too", async (reader) => {
  const { page, leave } = await explorer.visit("/?q=保障性租赁住房筹集建设工作", { ...reader, viewport: { width: 360, height: 740 } });
  const heading = page.getByRole("heading", { level: 1, name: "“保障性租赁住房筹集建设工作”" });
  const lines = await heading.evaluate((one) => {
    const range = document.createRange();
    const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
    const byTop = new Map<number, string>();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (let at = 0; at < (node.nodeValue ?? "").length; at += 1) {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const top = Math.round(range.getBoundingClientRect().top / 10);
        byTop.set(top, (byTop.get(top) ?? "") + range.toString());
      }
    }
    return [...byTop.values()];
  });
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines.slice(1)) expect(line).toMatch(/^(“|租赁|住房|筹集|建设|工作)/);
  await leave();
});

test("nothing found is said, with what to try", async () => {
  const { page, leave } = await explorer.visit("/?q=没有这个名称");
  await page.getByText("没有名为或名称中含有“没有这个名称”的实体。").waitFor();
  await leave();
});

test.each([
  [chinese, "view=entity&id=target/2023-future-communities", "文件没有登记网址"],
  [english, "view=entity&id=target/2023-future-communities", "The document has no address on record"],
  [chinese, "view=trace&from=target/2023-future-communities&to=strategy/two-firsts", "文件没有登记网址"],
  [english, "view=trace&from=target/2023-future-communities&to=strategy/two-firsts", "The document has no address on record"],
])("a sentence whose document has no address says so (%#)", async (reader, query, said) => {
  const { page, leave } = await explorer.visit(`/?${query}`, reader);
  const sources = page.locator(".sentence figcaption");
  await sources.first().waitFor();
  for (const source of await sources.allTextContents()) expect(source).toContain(said);
  expect(await sources.locator("a[target]").count()).toBe(0);
  await leave();
});

test("an entity's page shows the sentence in its surroundings, and copies a citation, a link and the query", async () => {
  const { page, leave } = await explorer.visit("/?view=entity&id=target/2023-government-subsidized-rental-housing");
  await page.getByRole("heading", { level: 1, name: "建设筹集保障性租赁住房25万套（间）" }).waitFor();
  const sentence = page.locator(".sentence blockquote").first();
  expect(await sentence.locator("mark").textContent()).toBe("建设筹集保障性租赁住房25万套（间）");
  // As the text has it, with no marks of ours within it; on paper, where no ground is printed, it is underlined.
  const { data: found } = await explorer.served.ask('{ node(id: "target/2023-government-subsidized-rental-housing") { ... on Entity { evidence { prefix quote suffix } } } }');
  const [whole] = (found?.["node"] as { evidence: { prefix: string; quote: string; suffix: string }[] }).evidence;
  expect((await sentence.textContent())?.replace(/^…|…$/g, "")).toBe(`${whole?.prefix}${whole?.quote}${whole?.suffix}`);
  const marked = (): Promise<string[]> => sentence.locator("mark").evaluate((one) => [getComputedStyle(one).textDecorationLine, ...["::before", "::after"].map((end) => getComputedStyle(one, end).content)]);
  expect(await marked()).toEqual(["none", expect.stringContaining("引文开始"), expect.stringContaining("引文结束")]);
  await page.emulateMedia({ media: "print" });
  expect(await marked()).toEqual(["underline", "none", "none"]);
  await page.emulateMedia({ media: "screen" });
  await page.getByRole("button", { name: "复制引文" }).first().click();
  await page.getByText("已复制").first().waitFor();
  expect(await copiedText(page)).toBe("应柏平. 凝心聚力实干担当 浙江奋力推进“两个先行”[N]. 中国建设报, 2023-01-17.\n第18段：「建设筹集保障性租赁住房25万套（间）」");
  await page.getByRole("button", { name: "复制链接" }).click();
  await page.getByText("已复制").nth(1).waitFor();
  const link = await copiedText(page);
  await page.getByText("本视图背后的查询").click();
  await page.getByRole("button", { name: "复制查询" }).first().click();
  await expect.poll(() => copiedText(page)).toMatch(/^query Entity\(/);
  const { data, errors } = await explorer.served.ask(await copiedText(page), { id: "target/2023-government-subsidized-rental-housing", citing: "GB_T_7714", lang: "ZH" });
  expect([errors, (data?.["node"] as { kind: string }).kind]).toEqual([undefined, "TARGET"]);
  // As it is pasted, with no variables beside it, it runs; so does each of the others, and the links of the page are among them.
  const all = await page.locator(".query-behind pre").allTextContents();
  expect(all.filter((text) => text.startsWith("query Links(")).length).toBeGreaterThan(0);
  for (const text of all) expect((await explorer.served.ask(text)).errors).toBeUndefined();
  expect((await explorer.served.ask(all[0] ?? "")).data).toEqual(data);
  // Whoever opens the link sees the same, whatever their browser prefers.
  const other = await explorer.visit(link.replace(explorer.served.url, ""), english);
  await other.page.getByRole("heading", { level: 1, name: "建设筹集保障性租赁住房25万套（间）" }).waitFor();
  await other.leave();
  await leave();
});

test("a sentence that is a whole paragraph has marks that the text's own are told from", async () => {
  const { page, leave } = await explorer.visit("/");
  await page.route(`${explorer.served.url}/graphql`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(/"(prefix|suffix)":"[^"]*"/g, '"$1":""') });
  });
  await page.goto(`${explorer.served.url}/?view=entity&id=strategy/two-firsts`);
  const quote = page.locator(".sentence q").first();
  await quote.waitFor();
  expect(await quote.evaluate((one) => getComputedStyle(one).quotes)).toMatch(/^"「" "」"/);
  expect(await page.locator(".sentence :is(mark, .context)").count()).toBe(0);
  await page.unrouteAll({ behavior: "wait" });
  await leave();
});

test.each([
  ["BibTeX", /^@\w+\{zhejiang-housing-conference-2023:\d+,[^]*建设筹集保障性租赁住房25万套（间）/],
  ["CSL-JSON", /^\[[^]*"id": "zhejiang-housing-conference-2023:\d+"[^]*建设筹集保障性租赁住房25万套（间）/],
])("a citation in %s is what the API gives; the choice holds for other views, and is remembered", async (style, text) => {
  const { page, leave } = await explorer.visit("/?view=entity&id=target/2023-government-subsidized-rental-housing", english);
  const cite = page.locator(".sentence .citing").first();
  await cite.getByText("Cite", { exact: true }).click();
  await cite.getByText(style, { exact: true }).click();
  await expect.poll(() => cite.locator("pre").textContent()).toMatch(text);
  await cite.getByRole("button", { name: "Copy citation" }).click();
  await page.getByText("Copied").waitFor();
  const copied = await copiedText(page);
  const { data } = await explorer.served.ask("query ($style: CitationStyle!) { node(id: \"target/2023-government-subsidized-rental-housing\") { ... on Entity { evidence { citation(style: $style, lang: EN) } } } }", { style: style === "BibTeX" ? "BIBTEX" : "CSL_JSON" });
  expect(copied).toBe((data?.["node"] as { evidence: { citation: string }[] }).evidence[0]?.citation);
  await page.goto(`${explorer.served.url}/?view=trace&from=target/2023-government-subsidized-rental-housing&to=strategy/two-firsts`);
  const path = page.locator(".path").first();
  await path.getByText("Cite this path").click();
  await expect.poll(() => path.locator(":scope > details > .citing pre").textContent()).toMatch(style === "BibTeX" ? /^@/ : /^\[/);
  await leave();
});

test("links stand by type and direction, a page at a time, each with its sentence", async () => {
  const { page, leave } = await explorer.visit("/?view=entity&id=strategy/two-firsts", english);
  const advances = page.locator(".link-section", { hasText: "… advances this" });
  await advances.waitFor();
  const all = Number(await advances.locator("h3 .count").textContent());
  expect(all).toBeGreaterThan(8);
  expect(await advances.locator("li > .entity-link").count()).toBe(8);
  await advances.getByRole("button", { name: "Show more" }).click();
  await expect.poll(() => advances.locator("li > .entity-link").count()).toBe(all);
  await advances.locator("summary").first().click();
  expect(await advances.locator(".sentence mark").first().isVisible()).toBe(true);
  await leave();
});

test("language changes in place and stays; so does the theme", async () => {
  const { page, leave } = await explorer.visit("/?view=entity&id=strategy/two-firsts", chinese);
  await page.getByRole("heading", { level: 1, name: "两个先行" }).waitFor();
  await page.evaluate(() => ((window as unknown as { notLoadedAgain: boolean }).notLoadedAgain = true));
  await page.getByRole("button", { name: "English" }).click();
  await page.getByRole("heading", { level: 1, name: "Two Pioneering Goals" }).waitFor();
  expect(await page.evaluate(() => [document.documentElement.lang, (window as unknown as { notLoadedAgain: boolean }).notLoadedAgain])).toEqual(["en", true]);
  await page.getByRole("button", { name: "Change to dark" }).click();
  await page.goto(explorer.served.url);
  await page.getByRole("heading", { level: 1, name: "Policy Graph" }).waitFor();
  expect(await page.evaluate(() => document.documentElement.dataset["theme"])).toBe("dark");
  await leave();
});

test("an address without an entity says what to do; what embeds closes by itself, and copies the whole page's address", async () => {
  const { page, leave } = await explorer.visit("/?view=entity");
  await page.getByText("这个地址没有指明实体。").waitFor();
  await page.locator(".starts").getByRole("link", { name: "两个先行" }).click();
  await page.getByRole("heading", { level: 1, name: "两个先行" }).waitFor();
  const content = page.locator(".popover-content");
  await page.getByText("嵌入", { exact: true }).click();
  expect(await content.isVisible()).toBe(true);
  await page.keyboard.press("Escape");
  expect(await content.isVisible()).toBe(false);
  await page.getByText("嵌入", { exact: true }).click();
  await page.getByRole("heading", { level: 1 }).click();
  expect(await content.isVisible()).toBe(false);
  await page.goto(`${explorer.served.url}/?view=entity&id=strategy/two-firsts&embed=1`);
  await page.getByRole("button", { name: "复制链接" }).click();
  await page.getByText("已复制").first().waitFor();
  expect(new URL(await copiedText(page)).searchParams.get("embed")).toBeNull();
  await leave();
});

test("an id of nothing and a view of nothing are said", async () => {
  const { page, leave } = await explorer.visit("/?view=entity&id=strategy/none");
  await page.getByRole("alert").getByText("这里没有这个实体。").waitFor();
  await page.goto(`${explorer.served.url}/?view=nothing`);
  await page.getByRole("alert").getByText("没有这个视图。").waitFor();
  await leave();
});

test.each([
  [chinese, "所选的内容无法这样查看。", "请换一个实体", "服务器的原话（英文）"],
  [english, "This can't be shown for what was chosen.", "Choose another entry", "What the server says, in English"],
])("what the server refuses is said in the reader's language with what to do, its own sentence folded (%#)", async (reader, what, toDo, detail) => {
  const { page, leave } = await explorer.visit("/?view=trace&from=indicator/government-subsidized-rental-housing-secured&direction=up", reader);
  const alert = page.getByRole("alert");
  await alert.getByRole("heading", { name: what }).waitFor();
  await alert.getByText(toDo).waitFor();
  const said = alert.getByText("Nothing lies up from a INDICATOR");
  expect(await said.isVisible()).toBe(false);
  await alert.getByText(detail).click();
  expect(await said.isVisible()).toBe(true);
  expect(await alert.locator("code").last().textContent()).toBe("BAD_USER_INPUT");
  await leave();
});
