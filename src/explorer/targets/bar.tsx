// Bar: a figure on a scale → its bar: closed where the number is the number, open where it is only a bound.
import type { Figure } from "./progress.js";

export const barHeight = 18;
/** What stands after the end of a bar that goes on. */
export const roomForBounds = 22;
/** Of a bar at the least; of what has no length, all of it. */
const markWidth = 2;

export type Bound = "atLeast" | "atMost" | "about" | "range";

/** Null where the number itself counts. A place is marked, not measured: nothing of it is open. */
export function boundOf({ comparator, quantity, max }: Figure): Bound | null {
  if (quantity === "RANK") return null;
  if (comparator === "GTE" || comparator === "GT") return "atLeast";
  if (comparator === "LTE" || comparator === "LT") return "atMost";
  if (comparator === "APPROX") return "about";
  return max === null ? null : "range";
}

interface BarProps {
  figure: Figure;
  y: number;
  at: (value: number) => number;
  hue: string;
}

export function Bar({ figure, y, at, hue }: BarProps) {
  const { value, max, quantity } = figure;
  const bound = boundOf(figure);
  const [from, to] = quantity === "RANK" ? [at(0), at(0)] : [Math.min(at(0), at(value ?? 0)), Math.max(at(0), at(value ?? 0))];
  const middle = y + barHeight / 2;
  const end = Math.max(to, from + markWidth);
  return (
    <>
      {bound === "atMost" ? (
        <rect x={from + 0.75} y={y + 0.75} width={Math.max(markWidth, to - from - 1.5)} height={barHeight - 1.5} fill="none" stroke={hue} stroke-width={1.5} stroke-dasharray="5 4" />
      ) : (
        <rect x={from} y={y} width={Math.max(markWidth, to - from)} height={barHeight} rx={quantity === "RANK" ? 0 : 2} fill={hue} />
      )}
      {max !== null && quantity !== "RANK" && <rect x={at(value ?? 0)} y={middle - 2} width={at(max) - at(value ?? 0)} height={4} fill={hue} />}
      {bound === "atLeast" && <path d={`M${end + 3} ${middle - 6}l6 6l-6 6M${end + 10} ${middle - 6}l6 6l-6 6`} fill="none" stroke={hue} stroke-width={2} />}
      {bound === "about" && <path d={`M${end + 3} ${middle}q4 -7 8 0t8 0`} fill="none" stroke={hue} stroke-width={2} />}
    </>
  );
}
