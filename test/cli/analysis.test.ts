// The analysts' commands on the first document: what they print, in each format; the commands run as a user runs them, the rest in this process.
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type Ask, createAsk } from "../../src/cli/ask-graph.js";
import { askPages } from "../../src/cli/ask-pages.js";
import { findEntity } from "../../src/cli/find-entity.js";
import { CompareDocument, CoverageDocument, GapsDocument, type Language, PathsDocument, ProgressDocument, TraceDocument } from "../../src/cli/generated/operations.js";
import { drawTable } from "../../src/cli/show/draw-table.js";
import { formatCsv } from "../../src/cli/show/format-csv.js";
import { showComparison } from "../../src/cli/show/show-comparison.js";
import { showCoverage } from "../../src/cli/show/show-coverage.js";
import { showGaps } from "../../src/cli/show/show-gaps.js";
import { showPaths } from "../../src/cli/show/show-paths.js";
import { showProgress } from "../../src/cli/show/show-progress.js";
import { wrapText } from "../../src/cli/show/wrap-text.js";
import { openBrookTown } from "../analysis/fixtures/brook-town.js";
import { openGraph, type TestGraph } from "../setup/graph.js";
import { expectColumns, widthOf } from "./columns.js";
import { runCli } from "./run-cli.js";
import { testConnection } from "../setup/connection.js";

const future = "target/2023-future-communities";
const languages: Language[] = ["ZH", "EN"];
const widths = [60, 80, 100, 160];

let graph: TestGraph;
let ask: Ask;
beforeAll(async () => {
  graph = await openGraph();
  ask = await createAsk(graph.database);
  vi.spyOn(console, "error").mockReturnValue(undefined);
});
afterAll(async () => {
  vi.restoreAllMocks();
  await graph.database.close();
});

function run(words: string[]) {
  const { uri, user, password, database } = testConnection();
  return runCli(words, { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database });
}

async function trace(lang: Language, first = 50) {
  return (await ask(TraceDocument, { from: future, first, lang })).trace;
}

describe("trace", () => {
  it.each(languages)("prints steps in columns, however narrow the terminal: %s", async (lang) => {
    const shown = showPaths(await trace(lang), lang);
    for (const width of widths) expectColumns(shown.draw(width).split("\n\n")[0] ?? "", width);
  });

  it("says of each step what it rests on, and whose words say so", async () => {
    const text = showPaths(await trace("ZH"), "ZH").draw(300);
    expect(text).toContain("→ SET_FOR");
    expect(text).toContain("写明");
    expect(text).toContain("「新增未来社区300个」 [1] 第16段");
    expect(text).toMatch(/推断 +目标计的是新增的未来社区/);
    expect(text).toMatch(/\[1\] .*document\/zhejiang-housing-conference-2023$/);
    expect(showPaths(await trace("EN"), "EN").draw(300)).toContain("“新增未来社区300个” [1] ¶16");
  });

  it("shows by arrows which way links point", async () => {
    const { paths } = await ask(PathsDocument, { from: "programme/zheli-anju", to: "strategy/two-firsts", first: 1, lang: "ZH" });
    const shown = showPaths(paths, "ZH");
    expect(shown.draw(200)).toMatch(/← RELATED_TO[^]*→ ADVANCES/);
    expect(shown.records().map(([, , , type, direction]) => `${type} ${direction}`)).toEqual(expect.arrayContaining(["RELATED_TO IN", "ADVANCES OUT"]));
    expect(shown.cut).toContain("--first");
  });

  it("gives a record for each step and quote", async () => {
    const answer = await trace("ZH");
    const [headings, ...records] = showPaths(answer, "ZH").records();
    expect(headings).toEqual(["path", "step", "linkId", "linkType", "linkDirection", "basis", "entityId", "entityName", "documentId", "paragraph", "start", "end", "quote", "rationale"]);
    const steps = answer.nodes.flatMap((path) => path.steps);
    expect(records).toHaveLength(steps.reduce((sum, { link }) => sum + Math.max(1, link?.evidence.length ?? 0), 0));
    const cellsOf = (...names: string[]) => records.map((record) => names.map((name) => record[headings!.indexOf(name)]));
    expect(cellsOf("basis", "rationale").filter(([basis]) => basis === "INFERRED").every(([, rationale]) => rationale)).toBe(true);
    // As the tables of exports name links and quotes.
    expect(cellsOf("linkId", "start", "end").filter(([id]) => id !== null)).toEqual(steps.flatMap(({ link }) => link?.evidence.map(({ start, end }) => [link.id, start, end]) ?? []));
  });

  it("run with a name as CSV: looks it up, and says so beside the answer", async () => {
    const { exitCode, stdout, stderr } = await run(["trace", "两个先行", "--direction", "down", "--to", "targets,task-area", "--first", "3", "--csv"]);
    expect([exitCode, stdout.slice(0, 6)]).toEqual([0, "\uFEFFpath,"]);
    expect(stdout.split("\r\n")[1]).toBe("1,0,,,,,strategy/two-firsts,两个先行,,,,,,");
    expect(stderr).toMatch(/“两个先行”即 strategy\/two-firsts。\n/);
    expect(stderr).toMatch(/^未列全：.*--first/m);
  });
});

describe("paths", () => {
  it("run with --json prints the answer and nothing else", async () => {
    const { exitCode, stdout } = await run(["paths", future, "strategy/two-firsts", "--max-hops", "2", "--lang", "en", "--json"]);
    expect(exitCode).toBe(0);
    const answer = JSON.parse(stdout) as { paths: { nodes: { steps: { entity: { name: string } }[] }[] } };
    expect(answer.paths.nodes[0]?.steps[0]?.entity.name).toBe("300 new future communities");
  });

  it("tells that there are none", () => {
    expect(showPaths({ nodes: [], truncated: false }, "EN").draw(80)).toBe("There is no such path.");
  });
});

describe("coverage", () => {
  const matrix = async (rows: "TARGET" | "TASK_AREA", columns: "STRATEGY" | "MAJOR_QUESTION", lang: Language) => (await ask(CoverageDocument, { rows, columns, lang })).coverage;

  it.each(languages)("prints a matrix with numbered columns and a legend, none too wide: %s", async (lang) => {
    for (const answer of [await matrix("TARGET", "STRATEGY", lang), await matrix("TASK_AREA", "MAJOR_QUESTION", lang)])
      for (const width of widths) {
        const [, ...blocks] = showCoverage(answer, lang).draw(width).split("\n\n");
        for (const block of blocks) expect(Math.max(...block.split("\n").map(widthOf))).toBeLessThanOrEqual(width);
        expectColumns(blocks.at(-1) ?? "", width);
      }
  });

  it("names columns where there is room", async () => {
    const answer = await matrix("TASK_AREA", "MAJOR_QUESTION", "ZH");
    const text = showCoverage(answer, "ZH").draw(250);
    for (const { name } of answer.columns) expect(text.split("\n")[2]).toContain(name);
  });

  it("gives a record for every row and column, those without support too", async () => {
    const answer = await matrix("TASK_AREA", "MAJOR_QUESTION", "ZH");
    const [, ...records] = showCoverage(answer, "ZH").records();
    expect(records).toHaveLength(answer.rows.length * answer.columns.length);
    expect(records.filter(([, , , , count]) => count !== 0)).toHaveLength(answer.cells.length);
  });

  it("run for a table", async () => {
    const { exitCode, stdout } = await run(["coverage", "taskAreas", "major-question"]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^住房保障精准供给 +· +1 +· +· +·$/m);
  });
});

describe("gaps", () => {
  it.each(languages)("prints columns: %s", async (lang) => {
    const { gaps } = await ask(GapsDocument, { first: 1000, lang });
    for (const width of widths) expectColumns(showGaps(gaps, lang).draw(width), width);
  });

  it("are joined page by page, until there are enough", async () => {
    const sizes: number[] = [];
    const page = (variables: { first: number; after?: string | null }) => {
      sizes.push(variables.first);
      return ask(GapsDocument, { ...variables, first: Math.min(variables.first, 7), lang: "ZH" });
    };
    const whole = (await ask(GapsDocument, { first: 1000, lang: "ZH" })).gaps;
    const joined = (await askPages(page, ({ gaps }) => gaps)).gaps;
    expect(joined.nodes).toEqual(whole.nodes);
    expect(sizes.length).toBe(Math.ceil(whole.nodes.length / 7));
    const some = (await askPages(page, ({ gaps }) => gaps, 10)).gaps;
    expect(some.nodes).toEqual(whole.nodes.slice(0, 10));
    expect(showGaps(some, "ZH").cut).toContain("10");
  });

  it("run for CSV", async () => {
    const { exitCode, stdout, stderr } = await run(["gaps", "--kind", "task-area-without-target", "--document", "document/zhejiang-housing-conference-2023", "--lang", "en", "--csv"]);
    expect([exitCode, stderr.includes("cut:")]).toEqual([0, false]);
    expect(stdout.split("\r\n").slice(0, 2)).toEqual(["\uFEFFgapKind,entityId,entityKind,entityName,message", expect.stringMatching(/^TASK_AREA_WITHOUT_TARGET,task-area\/[^,]*,TASK_AREA,.*area of work\.$/)]);
  });
});

describe("a name", () => {
  it.each([["八八战略", "strategy/double-eight"], ["Two Firsts", "strategy/two-firsts"], [future, future], ["target/not-there", "target/not-there"]])("%s is found, an id taken as it is", async (text, id) => {
    expect(await findEntity(ask, text, { lang: "ZH" })).toBe(id);
  });

  it.each([
    ["of nothing", "火星基地", /^Nothing is called “火星基地”\.$/],
    ["of nothing, but near others", "社区", /come near:\n {4}\S+\/\S+ {2}未来社区\n/],
  ])("%s ends with what it could be", async (_what, text, message) => {
    await expect(findEntity(ask, text, { lang: "ZH" })).rejects.toMatchObject({ message: expect.stringMatching(message) as string, remedy: expect.stringContaining("id") as string });
  });

  it("of several lists them all", async () => {
    const twice: Ask = async () => ({ search: { totalCount: 9, edges: ["target/one", "target/two"].map((id) => ({ score: 5, node: { id, name: "同名" } })) } }) as never;
    await expect(findEntity(twice, "同名", { lang: "ZH" })).rejects.toMatchObject({ message: "“同名” is the name of several:\n    target/one  同名\n    target/two  同名" });
  });
});

describe("what can't be answered", () => {
  it("an id of nothing, said in one line", async () => {
    const { exitCode, stdout, stderr } = await run(["trace", "target/not-there"]);
    expect([exitCode, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^error: There is no entity "target\/not-there"\..*\n {2}→ /m);
  });

  it("kinds that no support connects", async () => {
    await expect(ask(CoverageDocument, { rows: "TARGET", columns: "EVENT", lang: "ZH" })).rejects.toMatchObject({ code: "BAD_USER_INPUT", message: expect.stringContaining("No support runs") as string });
  });

  it.each([
    ["two formats", ["gaps", "--json", "--csv"]],
    ["no kind", ["coverage", "task-area", "nope"]],
    ["no number", ["trace", future, "--first", "few"]],
  ])("%s are wrong usage", async (_what, words) => {
    const { exitCode, stdout, stderr } = await runCli(words);
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^error: /);
  });
});

describe("wrapped text", () => {
  it("keeps figures with their units, and marks with their words", () => {
    const lines = wrapText("新增超百亿元产值企业5家，建成“新时代富春山居图样板区”30个（含2022年结转），见第16段", 14, widthOf).split("\n");
    expect(lines.join("")).toContain("企业5家，建成“新时代");
    for (const line of lines) {
      expect(widthOf(line)).toBeLessThanOrEqual(14);
      expect(line).not.toMatch(/^[，”）家个年段]|[“（第\d]$/);
    }
  });

  it("lets no control character through to the terminal", () => {
    expect(drawTable(["a"], [["x\u001b[31m\ty\u0007"]], { width: 40 })).not.toMatch(/[^\P{Cc}\n]/u);
  });
});

describe("CSV", () => {
  it("quotes as RFC 4180 has it, and disarms formulas", () => {
    const cells = ["=1+1", "+1", "-1", "@a", '"x"', "a,b", "a\nb", "a\rb", -1, null];
    expect(formatCsv([cells])).toBe('\uFEFF\'=1+1,\'+1,\'-1,\'@a,"""x""","a,b","a\nb","a\rb",-1,');
  });
});

describe("of two documents", () => {
  const documents = ["document/brook-town-2024", "document/brook-town-2025"];
  let town: TestGraph;
  let askTown: Ask;
  beforeAll(async () => {
    town = await openBrookTown();
    askTown = await createAsk(town.database);
  });
  afterAll(() => town.database.close());

  describe("progress", () => {
    it.each(languages)("prints columns: %s", async (lang) => {
      const { progress } = await askTown(ProgressDocument, { year: 2024, first: 1000, lang });
      const shown = showProgress(progress, lang);
      for (const width of widths) for (const block of shown.draw(width).split("\n\n")) expectColumns(block, width);
      expect(shown.draw(200)).toMatch(lang === "ZH" ? /新建公园5个 +新建公园3个 +高 \(≈ 基数 × 1.667\) +新建公园6个 +达到 \(= 目标 × 1.2\)/ : /5 parks +3 parks +higher \(≈ baseline × 1.667\) +6 parks +met \(= target × 1.2\)/);
    });

    it("run for CSV: a line for each target, figures as numbers", async () => {
      const { exitCode, stdout } = await run(["progress", "2024", "--document", documents[0] ?? "", "--first", "1", "--csv"]);
      expect(exitCode).toBe(0);
      const [headings = "", record = "", ...more] = stdout.trimEnd().slice(1).split("\r\n");
      expect(more).toEqual([]);
      const values = record.split(",");
      expect(Object.fromEntries(headings.split(",").map((heading, index) => [heading, values[index]]))).toMatchObject({
        targetId: "target/2024-parks-built", targetValue: "5", baselineYear: "2023", resultValue: "6", targetQuantity: "FLOW", status: "RAISED", fulfilment: "1.2", outcome: "MET",
      });
    });
  });

  describe("compare", () => {
    it.each(languages)("prints documents, counts and changes: %s", async (lang) => {
      const { compare } = await askTown(CompareDocument, { documents, first: 1000, lang });
      const shown = showComparison(compare, lang);
      for (const width of widths) {
        const blocks = shown.draw(width).split("\n\n");
        expect(blocks).toHaveLength(3);
        for (const block of blocks) expectColumns(block, width);
      }
      expect(shown.records()).toHaveLength(1 + compare.changes.nodes.length);
    });

    it("run with --change leaves the other changes out, and says what --first has cut", async () => {
      const { exitCode, stdout, stderr } = await run(["compare", ...documents, "--kind", "target,strategy", "--change", "raised", "added", "--first", "2", "--json"]);
      expect(exitCode).toBe(0);
      const { compare } = JSON.parse(stdout) as { compare: { changes: { nodes: { kind: string; change: string }[] } } };
      expect(compare.changes.nodes.map(({ kind, change }) => `${kind} ${change}`)).toEqual(["STRATEGY ADDED", "TARGET ADDED"]);
      expect(stderr).toMatch(/^未列全：不止所列的2条/m);
    });
  });
});
