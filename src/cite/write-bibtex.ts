// writeBibtex: CSL items → BibTeX entries in UTF-8, as citation-js makes them, with biblatex's fields for what BibTeX has none for: the day, and that an article stood in a newspaper. Whatever means something to TeX or BibTeX in a text is escaped, so that it stands there as it was.
import { type CslItem, mapTexts } from "./describe-item.js";
import { type Entry, openLibrary } from "./open-library.js";

/** The order in which fields are written. Zotero takes the last of year, month and date for the date. */
const order = ["author", "title", "journal", "howpublished", "year", "month", "date", "entrysubtype", "url", "langid", "annote"];

export function writeBibtex(items: readonly CslItem[]): string {
  const escaped = items.map(escapeItem);
  const [bibtex, biblatex] = (["bibtex", "biblatex"] as const).map((style) => openLibrary().format(style, escaped, { format: "object" }));
  return items.map((item, index) => writeEntry(item, bibtex![index]!, biblatex![index]!)).join("\n\n");
}

function writeEntry({ type, language }: CslItem, entry: Entry, { properties: { date } }: Entry): string {
  const { month, publisher, ...properties } = entry.properties;
  const fields: Record<string, string | undefined> = {
    ...properties,
    // The library's is `jan 17`; styles have names for the months.
    month: month?.split(" ")[0],
    // No style prints the publisher of a @misc, which is all that isn't an @article.
    howpublished: publisher,
    date,
    entrysubtype: type === "article-newspaper" ? "newspaper" : undefined,
    langid: language && "chinese",
  };
  const lines = order.flatMap((name) => (fields[name] ? [`  ${name} = ${name === "month" ? fields[name] : `{${fields[name]}}`}`] : []));
  return `@${entry.type}{${entry.label},\n${lines.join(",\n")}\n}`;
}

function escapeItem({ note, ...item }: CslItem): object {
  return {
    ...mapTexts(item, escape),
    // The library makes braces of it: those that it puts around words with a capital leave out the first word, and 5G.
    title: `<span class="nocase">${escape(item.title)}</span>`,
    ...(item.URL && { URL: escapeAddress(item.URL) }),
    // No style prints it, unlike `note`; biblatex takes it for its `annotation`, and Zotero makes a note of it.
    ...(note && { annote: escape(note) }),
  };
}

/** BibTeX counts braces whether or not a backslash stands before them, so they go by their names. */
const commands: Record<string, string> = {
  "\\": "\\textbackslash{}", "{": "\\textbraceleft{}", "}": "\\textbraceright{}", "~": "\\textasciitilde{}", "^": "\\textasciicircum{}",
  "<": "\\textless{}", ">": "\\textgreater{}", "|": "\\textbar{}", '"': "\\textquotedbl{}", "`": "\\textasciigrave{}",
  $: "\\$", "%": "\\%", "#": "\\#", "&": "\\&", _: "\\_",
};

function escape(text: string): string {
  return text
    .replace(/[\\{}~^<>|"`$%#&_]/g, (character) => commands[character] ?? character)
    // TeX would join these: -- to a dash, '' to a quotation mark.
    .replace(/([-',])(?=\1)/g, "$1{}");
}

/** An address is taken as it is, so all that could end it is encoded as addresses are. */
function escapeAddress(url: string): string {
  return url.replace(/[\\{}\s]/g, encodeURIComponent);
}
