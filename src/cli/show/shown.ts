// What an answer can be shown as.

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
export function sayMore(nodes: readonly unknown[], { hasNextPage }: { hasNextPage: boolean }): string | undefined {
  return hasNextPage ? `there are more than the ${nodes.length} listed; a larger --first, or none, lists more` : undefined;
}

/** A quotient with few enough digits to read; the sign says where some were left out. */
export function shorten(quotient: number): string {
  const short = Number(quotient.toPrecision(4));
  return `${short === quotient ? "×" : "≈"}${short}`;
}
