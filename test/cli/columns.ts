// expectColumns: a table as printed → whether all of its columns start where their headings do, counted as a terminal shows them.
import { expect } from "vitest";

/** CJK and full-width characters take two columns. Written apart from the library that the tables come from. */
const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

export function widthOf(text: string): number {
  return spread(text).length;
}

export function expectColumns(table: string, width: number): void {
  const [heading = "", ...lines] = table.split("\n");
  expect(lines.some((line) => /^-+$/.test(line)), "a rule below the headings").toBe(true);
  const titles = spread(heading);
  const starts = titles.flatMap((character, column) => (column > 1 && character !== " " && titles[column - 1] === " " && titles[column - 2] === " " ? [column] : []));
  for (const line of [heading, ...lines]) {
    const cells = spread(line);
    expect(cells.length, line).toBeLessThanOrEqual(width);
    if (/^-+$/.test(line)) continue;
    // Between columns there is nothing but space, and no character reaches over.
    for (const start of starts) expect([cells[start - 1] ?? " ", cells[start - 2] ?? " "], `${line} at ${start}`).toEqual([" ", " "]);
  }
  for (const start of starts) expect(lines.some((line) => (spread(line)[start] ?? " ") !== " "), `something starts at ${start}`).toBe(true);
}

/** One place for each column of the terminal; the second one of a wide character is empty. */
function spread(text: string): string[] {
  return [...text].flatMap((character) => (wide.test(character) ? [character, ""] : [character]));
}
