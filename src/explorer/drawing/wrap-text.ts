// wrapText: a text and a width in ems → its lines. Chinese breaks between any two signs but before closing marks, other writing between words and after hyphens.

export function wrapText(text: string, width: number, mostLines: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of piecesOf(text)) {
    if (line !== "" && widthOf(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += line === "" ? piece.trimStart() : piece;
    while (widthOf(line.trimEnd()) > width && [...line].length > 1) {
      const cut = cutAt(line, width);
      lines.push(cut);
      line = line.slice(cut.length);
    }
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  if (lines.length <= mostLines) return lines;
  const kept = lines.slice(0, mostLines);
  return [...kept.slice(0, -1), `${cutAt(kept.at(-1) ?? "", width - 1)}…`];
}

/** In ems: a Chinese sign is one wide, a Latin letter about half of that. */
export function widthOf(text: string): number {
  let width = 0;
  for (const point of text) width += isWide(point) ? 1 : /[A-Z0-9mwMW%–—]/.test(point) ? 0.7 : /[ijl.,:;'’!|]/.test(point) ? 0.34 : 0.6;
  return width;
}

function isWide(point: string): boolean {
  return /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f“”…]|[\u{20000}-\u{3ffff}]/u.test(point);
}

/** What may not be torn apart: words with the space after them; a wide sign with the closing marks after it. */
function piecesOf(text: string): string[] {
  return text.match(/[（“《〈【]*(?:[\u2e80-\u9fff\uf900-\ufaff]|[\u{20000}-\u{3ffff}])[）”》〉】、，。；：！？]*|[^\s\-–\u2e80-\u9fff\uf900-\ufaff]*[-–]|[^\s\-–\u2e80-\u9fff\uf900-\ufaff]+\s*|\s+/gu) ?? [];
}

function cutAt(text: string, width: number): string {
  let cut = "";
  for (const point of text) {
    if (cut !== "" && widthOf(cut + point) > width) break;
    cut += point;
  }
  return cut;
}
