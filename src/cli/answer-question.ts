// answerQuestion: the options of a command and its question → the answer on stdout, as a table, JSON or CSV.
import type { AnswerOptions } from "./answer-options.js";
import { type Ask, withGraph } from "./ask-graph.js";
import { findEntity } from "./find-entity.js";
import type { Language } from "./generated/operations.js";
import { listenForInterruption } from "./interruption.js";
import { report } from "./report.js";
import type { Shown } from "./show/shown.js";

export interface Asker {
  ask: Ask;
  lang: Language;
  /** An id or a name → the id. */
  find(text: string): Promise<string>;
  /** The same, among documents. */
  findDocument(text: string): Promise<string>;
}

/** Where no terminal says how wide it is. */
const usualWidth = 100;
/** Narrower ones wrap lines themselves. */
const leastWidth = 60;

/** `show` gives a text where it is to be printed as it is. */
export async function answerQuestion<Data>(options: AnswerOptions, question: (asker: Asker) => Promise<Data>, show: (data: Data, lang: Language) => Shown | string): Promise<void> {
  const { lang, seeds } = options;
  const signal = listenForInterruption();
  const data = await withGraph({ seeds, signal }, (ask) => question(createAsker(ask, lang)));
  const shown = show(data, lang);
  const text = await format(data, shown, options);
  process.stdout.write(/\n$/.test(text) ? text : `${text}\n`);
  if (typeof shown !== "string" && shown.cut !== undefined) report(`${lang === "ZH" ? "未列全：" : "cut: "}${shown.cut}`);
}

function createAsker(ask: Ask, lang: Language): Asker {
  return {
    ask,
    lang,
    find: (text) => findEntity(ask, text, { lang }),
    findDocument: (text) => findEntity(ask, text, { lang, kinds: ["DOCUMENT"] }),
  };
}

async function format(data: unknown, shown: Shown | string, { json, csv }: AnswerOptions): Promise<string> {
  if (json) return JSON.stringify(data, null, 2);
  if (typeof shown === "string") return shown;
  if (!csv) return shown.draw(Math.max(leastWidth, process.stdout.columns ?? (Number(process.env["COLUMNS"]) || usualWidth)));
  const { formatCsv } = await import("./show/format-csv.js");
  return formatCsv(shown.records());
}
