// writeBibtex: items → BibTeX entries in UTF-8, with biblatex's fields for what BibTeX has none for: the day, and that an article stood in a newspaper. Whatever means something to TeX or BibTeX in a text is escaped, so that it stands there as it was.
import type { Item } from "./describe-item.js";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

export function writeBibtex(items: readonly Item[]): string {
  return items.map(writeEntry).join("\n\n");
}

function writeEntry({ key, newspaper, title, authors, publisher, published, url, chinese, note }: Item): string {
  const [year, month] = published ?? [];
  const fields: [string, string | null | undefined][] = [
    // Braces keep a name whole, and a title's capitals.
    ["author", authors.length > 0 ? `{${authors.map((author) => `{${escape(author)}}`).join(" and ")}}` : null],
    ["title", `{{${escape(title)}}}`],
    [newspaper ? "journal" : "howpublished", publisher && `{${escape(publisher)}}`],
    ["year", year ? `{${year}}` : null],
    ["month", month ? months[month - 1] : null],
    ["date", published && `{${published.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, "0")).join("-")}}`],
    ["entrysubtype", newspaper ? "{newspaper}" : null],
    ["url", url && `{${escapeAddress(url)}}`],
    ["langid", chinese ? "{chinese}" : null],
    // No style prints it, unlike `note`; biblatex takes it for its `annotation`, and Zotero makes a note of it.
    ["annote", note && `{${escape(note)}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value}`] : []));
  return `@${newspaper ? "article" : "misc"}{${key},\n${lines.join(",\n")}\n}`;
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
