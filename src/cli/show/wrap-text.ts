// wrapText: a text and a width → the same text with line breaks between words, which Chinese does not set apart by spaces.

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });
/** Never first in a line: closing marks, commas, hyphens, and spaces. */
const clinging = /^[\p{Pe}\p{Pf}\p{Po}\p{Pd}\p{Pc}\s]+$/u;
/** Never last in a line: opening marks, and what makes a number an ordinal. */
const opening = /^(?:[\p{Ps}\p{Pi}]+|第)$/u;
/** A figure keeps its unit. */
const figure = /\p{Nd}$/u;

export function wrapText(text: string, width: number, widthOf: (text: string) => number): string {
  return text.split("\n").flatMap((line) => (widthOf(line) <= width ? [line] : fillLines(listPieces(line), width, widthOf))).join("\n");
}

/** What must stay in one line: words, figures, with the marks that cling to them. */
function listPieces(line: string): string[] {
  const pieces: string[] = [];
  let opened = "";
  for (const { segment } of segmenter.segment(line)) {
    if (opening.test(segment)) opened += segment;
    else if (opened === "" && (clinging.test(segment) || figure.test(pieces.at(-1) ?? "")) && pieces.length > 0) pieces.push(`${pieces.pop()}${segment}`);
    else {
      pieces.push(`${opened}${segment}`);
      opened = "";
    }
  }
  return opened === "" ? pieces : [...pieces, opened];
}

function fillLines(pieces: string[], width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces) {
    if (line !== "" && widthOf(`${line}${piece}`.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}
