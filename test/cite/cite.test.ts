// Citations: GB/T 7714 as the standard's rules have it, checked by hand; BibTeX and CSL-JSON read back by programs that are not ours.
import { parse } from "@retorquere/bibtex-parser";
import { describe, expect, test } from "vitest";
import { type CitationAnswer, cite as citeIn } from "../../src/cite/cite.js";
import type { CitedDocument, CitedQuote, CitedStep } from "../../src/cite/cited.js";
import { model } from "../../src/kinds/index.js";
import { CitationStyle } from "../../src/model/citation-style.js";
import { Language } from "../../src/model/language.js";
import { printCslItems } from "./print-csl-items.js";

const { GB_T_7714, BIBTEX, CSL_JSON } = CitationStyle;
const { ZH, EN } = Language;
const cite = (answer: CitationAnswer) => citeIn(answer, model);

const article: CitedDocument = {
  id: "document/harbour-2024",
  nameZh: "港口建设会议召开",
  nameEn: "Conference on harbours held",
  form: "NEWSPAPER_ARTICLE",
  authors: ["林河"],
  publisher: "海港日报",
  publishedOn: "2024-01-05",
  repostedOn: "2024-01-06",
  url: null,
};
const address = "https://harbour.example/a_b/1.html";
const deepLink = `${address}#:~:text=%E6%96%B0%E5%BB%BA-,%E7%A0%81%E5%A4%B4,-5%E4%B8%AA`;

function quote(document: CitedDocument, words = "新建码头5个", start = 120, url: string | null = null): CitedQuote {
  return { document, quote: words, paragraph: 3, start, url };
}

function citeDocument(document: CitedDocument, style = GB_T_7714, lang = ZH): string {
  return cite({ style, lang, itself: document, evidence: [] }) ?? "";
}

const hostile = [
  "住房“保障”：凝心、聚力", "{", "}}{", "\\", "\\textbf{x}", "100% & #1 $5$ a_b ^2 ~ ", "@misc{x, title={y}}", 'a "quoted" word', "''x''", "a -- b --- c", "it''s, , fine",
  "<b>bold</b> <i>x", '<span class="nocase">x</span></span>', "a<sup>2", "5G, eID: NATO\\A_B", "A and B AND C", "1 < 2 > 0 | 3", "% no comment", "\\\"", "é ﬁ Ａ１％，。", "[x]", "line one\nline two", "x,", "=", "#:~:text=a-,b",
];
const asLine = (text: string) => text.replace(/\n/g, " ").trim();

describe("GB/T 7714—2015", () => {
  // Where the official CSL style (china-national-standard-gb-t-7714-2015-numeric) writes it otherwise, the case says so.
  test.each<[string, Partial<CitedDocument>, string]>([
    // 4.4.1 析出文献主要责任者. 题名[N]. 报纸名, 年-月-日. The page (版次) is not known, so it is left out.
    ["an article of a newspaper", {}, "林河. 港口建设会议召开[N]. 海港日报, 2024-01-05."],
    // [N/OL] as soon as there is an address; the date of access, which is not known, is left out.
    ["the same online", { url: address }, `林河. 港口建设会议召开[N/OL]. 海港日报, 2024-01-05. ${address}.`],
    ["no date", { publishedOn: null }, "林河. 港口建设会议召开[N]. 海港日报."],
    ["no newspaper named", { publisher: null }, "林河. 港口建设会议召开[N]. 2024-01-05."],
    // 8.1.3: where references are numbered, a missing author is left out, and the title comes first.
    ["no author", { authors: null }, "港口建设会议召开[N]. 海港日报, 2024-01-05."],
    // 8.1.2: up to three authors are all named; of more, three, then 等.
    ["three authors", { authors: ["甲", "乙", "丙"] }, "甲, 乙, 丙. 港口建设会议召开[N]. 海港日报, 2024-01-05."],
    ["four authors", { authors: ["甲", "乙", "丙", "丁"] }, "甲, 乙, 丙, 等. 港口建设会议召开[N]. 海港日报, 2024-01-05."],
    // 4.6.1 出版者, 出版年(更新或修改日期). 路径; the page's own date is its 更新日期. The CSL style leaves out the date in parentheses.
    ["a web page", { form: null, url: address }, `林河. 港口建设会议召开[EB/OL]. 海港日报, 2024(2024-01-06). ${address}.`],
    ["a web page of one date", { form: null, url: address, repostedOn: null }, `林河. 港口建设会议召开[EB/OL]. 海港日报, 2024(2024-01-05). ${address}.`],
    // 8.4: an electronic resource without place and publisher goes without them; as in the standard's own examples, the date then stands alone.
    ["a web page without publisher", { form: null, url: address, publisher: null }, `林河. 港口建设会议召开[EB/OL]. (2024-01-06). ${address}.`],
    ["a web page of which only the title is known", { form: null, url: address, publisher: null, publishedOn: null, repostedOn: null, authors: [] }, `港口建设会议召开[EB/OL]. ${address}.`],
    ["a government paper online", { form: "GOVERNMENT_PAPER", url: address, repostedOn: null }, `林河. 港口建设会议召开[Z/OL]. 海港日报, 2024(2024-01-05). ${address}.`],
    // 8.4: in print, an unknown place or publisher is said to be unknown, in the reference's language. The CSL style says nothing.
    ["a government paper", { form: "GOVERNMENT_PAPER" }, "林河. 港口建设会议召开[Z]. [出版地不详]: 海港日报, 2024."],
    ["nothing but a title", { form: null, authors: null, publisher: null, publishedOn: null }, "港口建设会议召开[Z]. [出版地不详]: [出版者不详]."],
    ["English", { nameZh: "A plan for harbours", form: null, publisher: null, authors: ["A. Reed", "B. Low", "C. Ash", "D. Elm"] }, "A. Reed, B. Low, C. Ash, et al. A plan for harbours[Z]. [S.l.]: [s.n.], 2024."],
    // A reference is one line.
    ["a title with line breaks", { nameZh: "港口\n建设\r\n\t会议\u2028召开" }, "林河. 港口 建设 会议 召开[N]. 海港日报, 2024-01-05."],
    ["a title with markup", { nameZh: "{\\bf 50%} & <b>#1</b> $x_y$ \"z\"" }, "林河. {\\bf 50%} & <b>#1</b> $x_y$ \"z\"[N]. 海港日报, 2024-01-05."],
  ])("%s", (_case, changes, expected) => {
    expect(citeDocument({ ...article, ...changes })).toBe(expected);
  });

  // What the processor would take for markup, change or merge.
  test.each([...hostile, "Why? What.", "a..b.", "'x' \"y\" 'z", "“a”, ‘b’", "\uE0000\uE001", " a  b", "a [1]"])("as it was: %s", (words) => {
    const text = asLine(words);
    expect(citeDocument({ ...article, nameZh: words, authors: [words, "B"], publisher: words, url: address })).toBe(`${text}, B. ${text}[N/OL]. ${text}, 2024-01-05. ${address}.`);
    expect(citeDocument({ ...article, nameZh: words, authors: [words], publisher: words, form: "GOVERNMENT_PAPER" })).toBe(`${text}. ${text}[Z]. ${/\p{Script=Han}/u.test(text) ? "[出版地不详]" : "[S.l.]"}: ${text}, 2024.`);
  });

  // 6.1: 用双语著录参考文献时，首先用信息资源的原语种著录，然后用其他语种著录. Authors and newspapers have no English name here: none is made up.
  test("in English: the Chinese reference, then one with the English title", () => {
    expect(citeDocument(article, GB_T_7714, EN)).toBe("林河. 港口建设会议召开[N]. 海港日报, 2024-01-05.\n林河. Conference on harbours held[N]. 海港日报, 2024-01-05.");
    expect(citeDocument({ ...article, nameEn: null }, GB_T_7714, EN)).toBe("林河. 港口建设会议召开[N]. 海港日报, 2024-01-05.");
  });

  test("a quote: its deep link is the address", () => {
    const online = { ...article, url: address };
    const lines = [`林河. 港口建设会议召开[N/OL]. 海港日报, 2024-01-05. ${deepLink}.`, "第3段：「新建码头5个」"];
    expect(cite({ style: GB_T_7714, lang: ZH, quote: quote(online, "新建码头5个", 120, deepLink) })).toBe(lines.join("\n"));
  });

  test("an entity: each document once, in order, its quotes below it, each with its deep link", () => {
    const other = { ...article, id: "document/other", nameZh: "另一篇", url: address };
    const evidence = [quote(article), quote(other, "再建5个", 9, deepLink), quote(article, "码头建成", 200)];
    expect(cite({ style: GB_T_7714, lang: ZH, itself: null, evidence })).toBe(
      [
        "林河. 港口建设会议召开[N]. 海港日报, 2024-01-05.", "第3段：「新建码头5个」", "第3段：「码头建成」", "",
        `林河. 另一篇[N/OL]. 海港日报, 2024-01-05. ${address}.`, `第3段：「再建5个」 ${deepLink}`,
      ].join("\n"),
    );
  });
});

describe("paths", () => {
  const entity = (id: string, nameZh: string) => ({ id, nameZh, nameEn: `${id} in English` });
  const [target, area, plan] = [entity("target/t", "码头5个"), entity("task-area/a", "港口建设"), entity("strategy/s", "向海")];
  const link = (id: string, toId: string, evidence: CitedQuote[], rationaleZh: string | null = null) => ({
    id, type: "ADVANCES", toId, basis: rationaleZh === null ? "STATED" : "INFERRED", rationaleZh, rationaleEn: null, evidence,
  });
  const steps: CitedStep[] = [
    { entity: target, link: null },
    { entity: area, link: link("l1", area.id, [quote(article)]) },
    { entity: plan, link: link("l2", area.id, [], "二者都讲港口。") },
  ];

  test("every link in words, the way it points, with the number of its document; a conclusion is said to be one", () => {
    expect(cite({ style: GB_T_7714, lang: ZH, steps })).toBe(
      [
        "[1] 林河. 港口建设会议召开[N]. 海港日报, 2024-01-05.", "",
        "1. 码头5个 —推进→ 港口建设：[1] 第3段：「新建码头5个」",
        "2. 向海 —推进→ 港口建设〔编者推断，非文件所述：二者都讲港口。〕",
      ].join("\n"),
    );
    expect(cite({ style: GB_T_7714, lang: EN, steps })).toContain("2. strategy/s in English —advances→ task-area/a in English [an editor's reading, not the document's words: 二者都讲港口。]");
  });

  test("in a note: what each quote proves, and that a link was concluded", () => {
    const note = "1. 码头5个 —推进→ 港口建设：第3段：「新建码头5个」；路径中另有：2. 向海 —推进→ 港口建设〔编者推断，非文件所述：二者都讲港口。〕";
    expect((JSON.parse(cite({ style: CSL_JSON, lang: ZH, steps }) ?? "") as { note: string }[]).map((item) => item.note)).toEqual([note]);
    expect(parse(cite({ style: BIBTEX, lang: ZH, steps }) ?? "").entries[0]?.fields.annote).toBe(note);
  });

  test("in a note the words of a link with several quotes stand once, before the first", () => {
    const two = [steps[0]!, { entity: area, link: link("l1", area.id, [quote(article), quote(article, "建成", 9)]) }, { entity: plan, link: link("l3", area.id, [quote(article, "向海", 20)]) }];
    const [item] = JSON.parse(cite({ style: CSL_JSON, lang: ZH, steps: two }) ?? "") as { note: string }[];
    expect(item?.note).toBe("1. 码头5个 —推进→ 港口建设：第3段：「新建码头5个」；第3段：「建成」；2. 向海 —推进→ 港口建设：第3段：「向海」");
  });

  test("nothing is glued to a deep link but a space", () => {
    const two = [steps[0]!, { entity: area, link: link("l1", area.id, [quote(article, "码头", 1, deepLink), quote(article, "建成", 9, deepLink)]) }, steps[2]!];
    for (const [style, lang] of [[GB_T_7714, ZH], [GB_T_7714, EN], [BIBTEX, ZH], [CSL_JSON, EN]] as const) {
      const text = cite({ style, lang, steps: two }) ?? "";
      const ends = text.split(/-5%E4%B8%AA|-5\\%E4\\%B8\\%AA/).slice(1).map((rest) => rest[0]);
      expect([ends.length, ends.every((end) => end === " " || end === "\n" || end === undefined)]).toEqual([2, true]);
    }
    expect(cite({ style: GB_T_7714, lang: ZH, steps: two })).toContain(`${deepLink} ；[1] 第3段：「建成」 ${deepLink}\n`);
  });

  test.each([
    [EN, "“两个先行”", "Paragraph 3: ‘“两个先行”’"],
    [EN, "“甲”‘乙’", "Paragraph 3: 「“甲”‘乙’」"],
    [EN, "甲", "Paragraph 3: “甲”"],
    [ZH, "「甲」", "第3段：『「甲」』"],
    [ZH, "“甲”", "第3段：「“甲”」"],
  ])("marks of one kind don't stand within each other: %s %s", (lang, words, line) => {
    expect(cite({ style: GB_T_7714, lang, itself: null, evidence: [quote(article, words)] })?.split("\n").at(-1)).toBe(line);
  });

  test("several entities: a document once, a quote that they share once", () => {
    const shared = quote(article);
    const entities = [{ itself: null, evidence: [shared] }, { itself: article, evidence: [] }, { itself: null, evidence: [shared, quote(article, "码头建成", 200)] }];
    expect(parse(cite({ style: BIBTEX, lang: ZH, entities }) ?? "").entries.map(({ key, fields }) => [key, fields.annote])).toEqual([["harbour-2024", "第3段：「新建码头5个」；第3段：「码头建成」"]]);
  });

  test("several: one reference to a document, one entry for it, and each quote of a shared link once in it", () => {
    const paths = [{ steps: steps.slice(0, 2) }, { steps }];
    const text = cite({ style: GB_T_7714, lang: ZH, paths }) ?? "";
    expect(text.match(/海港日报/g)).toHaveLength(1);
    expect(text.match(/^(路径\d|\d\. .*：\[1\])/gm)).toEqual(["路径1", "1. 码头5个 —推进→ 港口建设：[1]", "路径2", "1. 码头5个 —推进→ 港口建设：[1]"]);
    const { entries } = parse(cite({ style: BIBTEX, lang: ZH, paths }) ?? "");
    expect(entries.map(({ key, fields }) => [key, fields.annote?.match(/新建码头5个/g)?.length])).toEqual([["harbour-2024", 1]]);
  });

  test.each([
    [ZH, "路径1–2、4第1步、路径3第2步：码头5个 —推进→ 港口建设：第3段：「新建码头5个」；路径3第1步：向海 —推进→ 港口建设：第3段：「向海」；路径中另有：路径2第2步：", "路径4第2步：港口建设 —推进→ 向海：第3段：「再建」"],
    [EN, "Step 1 of paths 1–2, 4, Step 2 of path 3: target/t in English —advances→ task-area/a in English: Paragraph 3: “新建码头5个”; Step 1 of path 3: ", "Step 2 of path 4: task-area/a"],
  ])("several, in a note: which step of which path each quote proves, as GB/T 7714 numbers them; no two entries of one key: %s", (lang, first, second) => {
    const other = { ...article, id: "document/other" };
    const paths = [
      { steps: steps.slice(0, 2) },
      { steps },
      { steps: [{ entity: plan, link: null }, { entity: area, link: link("l3", area.id, [quote(article, "向海")]) }, { entity: target, link: link("l1", area.id, [quote(article)]) }] },
      { steps: [...steps.slice(0, 2), { entity: plan, link: link("l4", plan.id, [quote(other, "再建")]) }] },
    ];
    const items = JSON.parse(cite({ style: CSL_JSON, lang, paths }) ?? "") as { id: string; note: string }[];
    expect(items).toEqual([
      expect.objectContaining({ id: "harbour-2024", note: expect.stringContaining(first) }),
      expect.objectContaining({ id: "other", note: expect.stringContaining(second) }),
    ]);
    expect(parse(cite({ style: BIBTEX, lang, paths }) ?? "").entries.map(({ key, fields }) => ({ id: key, note: fields.annote }))).toMatchObject(items.map(({ id, note }) => ({ id, note })));
    const text = cite({ style: GB_T_7714, lang: ZH, paths }) ?? "";
    expect(text).toContain("路径3\n1. 向海 —推进→ 港口建设：[1]");
    expect(text.split("\n").at(-1)).toBe("2. 港口建设 —推进→ 向海：[2] 第3段：「再建」");
  });

  test.each([GB_T_7714, BIBTEX, CSL_JSON])("no document, no citation: %s", (style) => {
    expect(cite({ style, lang: ZH, steps: [{ entity: area, link: null }, ...steps.slice(2)] })).toBeNull();
    expect(cite({ style, lang: ZH, itself: null, evidence: [] })).toBeNull();
  });
});

/** What TeX, BibTeX, JSON and CSL each give a meaning to. */
describe("BibTeX, read back by another's parser", () => {
  const read = (text: string) => {
    const { entries, errors } = parse(text);
    expect(errors).toEqual([]);
    expect(entries).toHaveLength(1);
    return entries[0]!;
  };

  test.each(hostile)("as it was: %s", (words) => {
    const { key, fields } = read(cite({ style: BIBTEX, lang: ZH, quote: quote({ ...article, nameZh: words, authors: [words, "B"], publisher: words }, words) }) ?? "");
    expect({ key, title: fields.title, journal: fields.journal, authors: fields.author?.map(({ name, lastName }) => name ?? lastName), note: fields.annote }).toEqual({
      key: "harbour-2024:120", title: asLine(words), journal: asLine(words), authors: [asLine(words), "B"], note: `第3段：「${asLine(words)}」`,
    });
  });

  // The parser makes another character (U+02CB) of TeX's name for it.
  test("a grave accent does not become a quotation mark", () => {
    expect(citeDocument({ ...article, nameZh: "``x" }, BIBTEX)).toContain("{{\\textasciigrave{}\\textasciigrave{}x}}");
  });

  test("the text of entries", () => {
    const page = { ...article, nameZh: "5G: a NATO plan", form: null, publisher: "甲 and B", authors: ["林河", "A and B", "C, D"], url: address };
    const entities = [{ itself: null, evidence: [quote(article)] }, { itself: { ...page, id: "document/page" }, evidence: [] }];
    expect(cite({ style: BIBTEX, lang: ZH, entities })).toBe(
      [
        "@article{harbour-2024,", "  author = {{林河}},", "  title = {{港口建设会议召开}},", "  journal = {海港日报},", "  year = {2024},", "  month = jan,", "  date = {2024-01-05},",
        "  entrysubtype = {newspaper},", "  langid = {chinese},", "  annote = {第3段：「新建码头5个」}", "}", "",
        "@misc{page,", "  author = {{林河} and {A and B} and {C, D}},", "  title = {{5G: a {NATO} plan}},", "  howpublished = {{甲 and B}},", "  year = {2024},", "  month = jan,",
        "  date = {2024-01-05},", `  url = {${address}}`, "}",
      ].join("\n"),
    );
  });

  test("fields, for an article and for a web page", () => {
    const { type, fields } = read(citeDocument(article, BIBTEX, EN));
    expect([type, fields.title, fields.journal, fields.year, fields.month, fields.date, fields.entrysubtype, fields.url, fields.annote]).toEqual(
      ["article", "港口建设会议召开 [Conference on harbours held]", "海港日报", "2024", "1", "2024-01-05", "newspaper", undefined, undefined],
    );
    const page = read(citeDocument({ ...article, form: null, url: address }, BIBTEX));
    expect([page.type, page.fields.title, page.fields.howpublished, page.fields.url]).toEqual(["misc", "港口建设会议召开", "海港日报", address]);
    expect(read(citeDocument({ ...article, form: null, publisher: null, url: address }, BIBTEX)).fields.howpublished).toBeUndefined();
  });

  test("deep links come through, percent signs and all", () => {
    const { fields } = read(cite({ style: BIBTEX, lang: ZH, quote: quote(article, "码头", 1, deepLink) }) ?? "");
    expect(fields.url).toBe(deepLink);
    expect(read(cite({ style: BIBTEX, lang: ZH, itself: null, evidence: [quote(article, "码头", 1, deepLink)] }) ?? "").fields.annote).toBe(`第3段：「码头」 ${deepLink}`);
    expect(read(cite({ style: BIBTEX, lang: ZH, quote: quote(article, "码头", 1, "https://x.example/{a}\\") }) ?? "").fields.url).toBe("https://x.example/%7Ba%7D%5C");
  });

  test("what is not known is not there", () => {
    const { fields } = read(citeDocument({ ...article, authors: null, publisher: null, publishedOn: null }, BIBTEX));
    expect(Object.keys(fields).sort()).toEqual(["entrysubtype", "langid", "title"]);
  });
});

describe("CSL-JSON, read by another's processor", () => {
  test("fields, dates and names are understood", () => {
    const text = cite({ style: CSL_JSON, lang: EN, quote: quote({ ...article, url: address }, "新建码头5个", 120, deepLink) }) ?? "";
    expect(printCslItems(text)).toEqual([
      `article-newspaper|林河|港口建设会议召开 [Conference on harbours held]|海港日报||2024-1-5|${deepLink}|Paragraph 3: “新建码头5个”`,
    ]);
    expect(printCslItems(citeDocument({ ...article, form: null, url: address, publishedOn: null }, CSL_JSON))).toEqual([`webpage|林河|港口建设会议召开||海港日报||${address}|`]);
    expect(printCslItems(citeDocument({ ...article, form: null, authors: null, publisher: null, publishedOn: null }, CSL_JSON))).toEqual(["document||港口建设会议召开|||||"]);
  });

  test.each(hostile)("as it was: %s", (words) => {
    const [item] = JSON.parse(cite({ style: CSL_JSON, lang: ZH, quote: quote({ ...article, nameZh: words, authors: [words] }, words) }) ?? "") as Record<string, unknown>[];
    expect([item?.["title"], item?.["author"], item?.["note"]]).toEqual([asLine(words), [{ literal: asLine(words) }], `第3段：「${asLine(words)}」`]);
  });
});
