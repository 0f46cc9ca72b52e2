// `export`: a format, perhaps a document → the graph in that format, in a file or on stdout.
import { extname, resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type Command, Option } from "commander";
import type { ExportFormat } from "../../export/format.js";
import { findFormat, formats } from "../../export/formats.js";
import { Problem } from "../../problem.js";
import { answerNotes, documentOption } from "../answer-options.js";
import { createAsk, withFilledDatabase } from "../ask-graph.js";
import { baseOption } from "../base-option.js";
import { choiceOption } from "../choices.js";
import { findEntity } from "../find-entity.js";
import { Language } from "../generated/operations.js";
import { Interrupted, interruptible, listenForInterruption } from "../interruption.js";
import { OutputFile } from "../output-file.js";
import { report } from "../report.js";
import { seedsOption, showFolder } from "../seeds-option.js";

interface CommandOptions {
  format: string;
  document?: string;
  lang: Language;
  output?: string;
  base?: string;
  seeds: string;
}

const notes = `
Formats:
${formats.map(({ name, title, openedBy, extension, needsDocument }) => `  ${name.padEnd(14)}${title}; .${extension}, for ${openedBy}${needsDocument ? "; with --document only" : ""}`).join("\n")}

With --document: the document, what cites it, the links that it states or that an editor concluded from it (basis INFERRED), and what these lead to.
What each format keeps and loses: docs/exports.md.
${answerNotes}

Examples:
  policy-graph export --format csv -o graph.zip
  policy-graph export --format gexf --lang en -o graph.gexf
  policy-graph export --format gexf --document document/zhejiang-housing-conference-2023 > document.gexf`;

export function declareExport(program: Command): void {
  program
    .command("export")
    .description("write the graph, or what one document says, for other tools")
    .addOption(new Option("-f, --format <format>", "the format").choices(formats.map(({ name }) => name)).makeOptionMandatory())
    .addOption(documentOption())
    .addOption(choiceOption("--lang <language>", "language of texts of which the format takes only one", ["ZH", "EN"] satisfies Language[]).default(Language.Zh, "zh"))
    .option("-o, --output <file>", "the file to write, in the place of one of that name; without it, or with -, the export goes to stdout", (file) => (file === stdoutName ? file : resolve(file)))
    .addOption(baseOption("http://127.0.0.1:4000/id/, where a server started here answers; with PORT set for this command, that instead of 4000"))
    .addOption(seedsOption())
    .addHelpText("after", notes)
    .action(exportGraph);
}

/** As programs name it where a file's name is asked for. */
const stdoutName = "-";

async function exportGraph({ format: name, document: given, lang, output: named, seeds, base: chosen }: CommandOptions): Promise<void> {
  const format = findFormat(name)!;
  const output = named === stdoutName ? undefined : named;
  if (output === undefined && format.binary && process.stdout.isTTY) throw new Problem("TERMINAL", `${format.name} is no text, and not for a terminal.`, `Name a file (-o graph.${format.extension}), or send it on (> graph.${format.extension}).`);
  if (given === undefined && format.needsDocument) throw new Problem("BAD_USER_INPUT", `${format.name} holds what one document says.`, "Add --document and the id or name of a document.");
  const file = output === undefined ? undefined : openOutput(output, format);
  const base = chosen ?? ownBase();
  const signal = listenForInterruption();
  let read = 0;
  await withFilledDatabase({ seeds, signal }, async ({ database }) => {
    const [{ openSource }, { model }, { Progress }] = await Promise.all([import("../../export/open-source.js"), import("../../kinds/index.js"), import("../../import/progress.js")]);
    const document = given === undefined ? undefined : await interruptible(signal, createAsk(database).then((ask) => findEntity(ask, given, { lang, kinds: ["DOCUMENT"] })));
    const progress = new Progress(`Exporting ${format.name}`, report);
    const source = await openSource(database, model, { document, onRows: (count) => ((read += count), progress.add(count)) });
    const pieces = Readable.from(format.write(source, { lang, base }), { objectMode: false });
    if (!file) return await pipeline(pieces, process.stdout, { signal, end: false });
    await file.write((stream) => pipeline(pieces, stream, { signal }));
    progress.finish();
    report(`${showFolder(output!)}: revision ${source.revision}${format.needsBase && chosen === undefined ? `, ids start with ${base} (other ones: --base)` : ""}`);
  }).catch((error: unknown) => {
    if (error instanceof Interrupted) report(`Interrupted ${read === 0 ? "before anything was read" : `after ${read.toLocaleString("en")} entities and links were read`}: ${describeRemains(output, file)}.`);
    throw error;
  });
}

/** What there is of an export that was broken off. */
function describeRemains(output: string | undefined, file: OutputFile | undefined): string {
  const name = output === undefined ? "stdout" : showFolder(output);
  if (!file?.isFile) return `what has gone to ${name} is not the whole export`;
  return file.exists ? `${name} is as it was before` : `there is no ${name}`;
}

/** Where `serve` would answer. */
function ownBase(): string {
  return `http://127.0.0.1:${process.env["PORT"] ?? 4000}/id/`;
}

/** A program goes by the end of a file's name: a zip called graph.csv opens as garbage, and so does GEXF called graph.graphml. */
function openOutput(output: string, { name, extension }: ExportFormat): OutputFile {
  const file = new OutputFile(output);
  const endOf = (ending: string) => extname(`x.${ending}`);
  const [given, right] = [extname(output).toLowerCase(), endOf(extension)];
  if (!file.isFile || given === "" || given === right) return file;
  const meant = formats.find((format) => endOf(format.extension) === given && given !== ".zip" && !format.needsDocument);
  const remedy = `Name it so: -o graph.${extension}${meant ? `; or take the other format: --format ${meant.name}` : ""}`;
  throw new Problem("BAD_USER_INPUT", `${name} is written as ${right === ".zip" ? "a zip of several files" : `one file of the type ${right}`}, which ${given} is not.`, remedy);
}
