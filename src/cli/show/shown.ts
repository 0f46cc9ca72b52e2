// What an answer can be shown as.
import type { Language } from "../generated/operations.js";

export type Cell = string | number | null;

export interface Shown {
  /** For people, at most `width` columns of a terminal wide. */
  draw(width: number): string;
  /** For machines: headings, then records. */
  records(): Cell[][];
  /** What is missing, and how to get it; undefined where nothing is. */
  cut?: string | undefined;
}

/** Of a list that --first has cut. */
export function sayMore(nodes: readonly unknown[], { hasNextPage }: { hasNextPage: boolean }, lang: Language): string | undefined {
  if (!hasNextPage) return undefined;
  return lang === "ZH" ? `不止所列的${nodes.length}条；加大 --first 或去掉它可列出更多` : `there are more than the ${nodes.length} listed; a larger --first, or none, lists more`;
}

/** A quotient as a factor, with few enough digits to read; the sign says where some were left out. */
export function shorten(of: string, quotient: number): string {
  const short = Number(quotient.toPrecision(4));
  return `(${short === quotient ? "=" : "≈"} ${of} × ${short})`;
}
