// writeVocabularyPage: descriptions of words → a page that people can read, on which each word's IRI leads to the word.
import type { ByLanguage, Description } from "../export/rdf/description.js";
import { localName } from "../export/rdf/terms.js";
import { escapeXml } from "../export/xml.js";

export function writeVocabularyPage(words: Iterable<Description>): string {
  const rows = [...words].map(({ "@id": id = "", "@type": [type = ""] = [], label, comment }) => {
    const [name, named, meaning] = [localName(id), label as ByLanguage, comment as ByLanguage];
    const cells = [`<code>${escapeXml(name)}</code>`, type, textOf(named.zh), textOf(meaning.en), textOf(meaning.zh)];
    return `<tr id="${escapeXml(name)}">${cells.map((cell, index) => `<td${index === 2 || index === 4 ? ' lang="zh"' : ""}>${cell}</td>`).join("")}</tr>`;
  });
  const headings = ["Word", "Sort", "中文", "Meaning", "含义"];
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Words of the Policy Graph · 政策图谱词表</title></head>
<body><h1>Words of the Policy Graph · <span lang="zh">政策图谱词表</span></h1>
<p>For programs: this address as JSON-LD or Turtle. <a href="/">Policy Graph · 政策图谱</a></p>
<table><thead><tr>${headings.map((heading) => `<th scope="col">${heading}</th>`).join("")}</tr></thead><tbody>
${rows.join("\n")}
</tbody></table></body></html>
`;
}

function textOf(texts: string | string[] | undefined): string {
  return escapeXml([texts ?? ""].flat().join(", "));
}
