// normalizeText: a document's text as it was found → the normalized text that evidence offsets count in.
import { createHash } from "node:crypto";

export interface NormalizedText {
  /** Paragraphs joined by "\n". */
  text: string;
  /** Of the text's UTF-8 bytes, hexadecimal. */
  sha256: string;
  codePoints: number;
  paragraphs: number;
}

const indent = "\u3000";

export function normalizeText(raw: string): NormalizedText {
  const lines = raw
    .normalize("NFC")
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\r|\n/);
  const text = joinLines(lines).map(collapseWhiteSpace).join("\n");
  return {
    text,
    sha256: createHash("sha256").update(text, "utf8").digest("hex"),
    codePoints: [...text].length,
    paragraphs: text.split("\n").length,
  };
}

/** Where any line is indented, even a blank one, only indented lines start a paragraph, and the others go on with the one before. */
function joinLines(lines: string[]): string[] {
  const written = lines.filter((line) => line.trim() !== "");
  if (!lines.some((line) => line.startsWith(indent))) return written;
  const paragraphs: string[] = [];
  for (const line of written) {
    if (paragraphs.length === 0 || line.startsWith(indent)) paragraphs.push(line);
    else paragraphs.push(`${paragraphs.pop()}${line}`);
  }
  return paragraphs;
}

/** White space stays, as one blank, only between two ASCII characters of which one is a letter: `New York`, but `1+3+n`. */
function collapseWhiteSpace(paragraph: string): string {
  return paragraph
    .trim()
    .split(/\s+/u)
    .reduce((before, after) => (partsWords(before.at(-1), after.at(0)) ? `${before} ${after}` : before + after));
}

function partsWords(before = "", after = ""): boolean {
  return /^[\x21-\x7e]{2}$/.test(before + after) && /[A-Za-z]/.test(before + after);
}
