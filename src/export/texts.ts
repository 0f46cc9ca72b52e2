// Small things that formats of text share: pieces of a good size, lists in one cell, characters that files can't hold.

/** In code units. */
const pieceSize = 65_536;

/** Many short texts → few long ones. */
export async function* inPieces(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let waiting: string[] = [];
  let length = 0;
  for await (const text of texts) {
    waiting.push(text);
    length += text.length;
    if (length < pieceSize) continue;
    yield waiting.join("");
    waiting = [];
    length = 0;
  }
  if (length > 0) yield waiting.join("");
}

/** For formats that have no lists. */
export function joinList(list: readonly string[]): string {
  return list.join(" | ");
}

/** Halves of surrogate pairs, which no encoding can hold, become U+FFFD. */
export function replaceHalves(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\uFFFD");
}

/** What neither XML nor a spreadsheet can hold becomes U+FFFD, which shows that something stood there: control characters, halves of surrogate pairs. */
export function replaceUnprintable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF\p{Surrogate}]/gu, "\uFFFD");
}
