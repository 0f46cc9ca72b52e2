// quoted: a name → the same within our marks, as both languages write it: marks in it become single ones. A name that is one quotation has its own, and needs none of ours.

export function quoted(name: string): string {
  if (/^“[^“”]*”$/.test(name)) return name;
  return `“${name.replaceAll("“", "‘").replaceAll("”", "’")}”`;
}
