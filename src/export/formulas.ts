// disarmFormula: a text → the same as a cell that no spreadsheet runs, from which the text can be told for certain.

/** What spreadsheets take for the start of a formula, full-width signs too; and the same behind apostrophes, so that whoever takes one off takes off ours. */
const formula = /^'*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/** How it is undone, for those who read the file. */
export const undoing = `A cell whose text begins with = + - @ (also full-width ＝ ＋ － ＠), a tab or a carriage return, or with apostrophes and then one of these, has one more apostrophe before it, so that no spreadsheet runs it.
To have the text as it was, take off one leading apostrophe wherever apostrophes and then one of these begin the cell; leave every other cell as it is. In Python:
  import re
  text = re.sub(r"^'(?='*[=+\\-@\\t\\r＝＋－＠])", "", cell)
`;

export function disarmFormula(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}
