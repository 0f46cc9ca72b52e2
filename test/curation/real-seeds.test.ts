// The seeds of the project: sound; and every quote where its position says, if the text is at hand (../shared).
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { formatComplaints } from "../../src/curation/complaint.js";
import { locate } from "../../src/curation/locate.js";
import type { Positions } from "../../src/curation/quotes/positions.js";
import { readSeeds } from "../../src/curation/read-seeds.js";
import { verify } from "../../src/curation/verify.js";

test("the seeds are sound", async () => {
  const reading = await readSeeds("seeds");
  expect("complaints" in reading ? formatComplaints(reading.complaints, "seeds") : "").toBe("");
  expect("warnings" in reading ? formatComplaints(reading.warnings, "seeds") : "").toBe("");
});

const source = "../shared/source";
const [name] = existsSync(source) ? readdirSync(source) : [];
const text = `${source}/${name}`;

describe.skipIf(!name)("with the first document's text (skipped where ../shared is absent)", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "seeds-"));
    await cp("seeds", folder, { recursive: true });
  });
  afterEach(() => rm(folder, { recursive: true }));

  const located = async () => {
    const result = await locate(folder, { text });
    if ("complaints" in result) throw new Error(formatComplaints(result.complaints, "seeds"));
    return result.file;
  };

  test("the committed positions are current", async () => {
    const file = await located();
    expect(readFileSync(join("seeds", file), "utf8")).toBe(await readFile(join(folder, file), "utf8"));
  });

  test("every quote is verified", async () => {
    await located();
    const { complaints } = await verify(folder, { text });
    expect(formatComplaints(complaints, "seeds")).toBe("");
  });

  test("one figure changed: exactly what it touches is reported", async () => {
    const { quotes } = JSON.parse(await readFile(join(folder, await located()), "utf8")) as Positions;
    const touched = quotes.filter(({ quote }) => quote.includes("616"));
    const besides = quotes.filter(({ quote, occurrences }) => !quote.includes("616") && occurrences.some(({ prefix, suffix }) => /616/.test(`${prefix} ${suffix}`)));
    expect(touched).not.toEqual([]);
    const changed = join(tmpdir(), `${basename(folder)}.txt`);
    await writeFile(changed, (await readFile(text, "utf8")).replace("616", "617"));
    const { complaints } = await verify(folder, { text: changed });
    await rm(changed);
    const seed = (await readFile(join(folder, complaints[0]!.file), "utf8")).split("\n");
    const lines = (code: string) => complaints.filter((complaint) => complaint.code === code).map(({ line }) => seed[line - 1]);
    expect(lines("TEXT_DIFFERS")).toEqual([expect.stringContaining("sha256:")]);
    expect(lines("QUOTE_NOT_FOUND")).toEqual(touched.map(({ quote }) => expect.stringContaining(quote) as string));
    expect(lines("CONTEXT_DIFFERS")).toEqual(besides.map(({ quote }) => expect.stringContaining(quote) as string));
    expect(complaints.length).toBe(1 + touched.length + besides.length);
  });
});
