// layOutSeries: figures of one measure and a width → where their dots and labels stand, what is joined, and the axis. Dots of one year stand side by side, and no label lies on another.
import { EntityKind } from "../generated/operations.js";
import { widthOf } from "../drawing/wrap-text.js";
import type { Point } from "./find-series.js";

export interface Dot {
  point: Point;
  text: string;
  x: number;
  y: number;
  /** The label's box: its left end, its middle, and its width. */
  label: { x: number; y: number; width: number };
}

export interface SeriesPlan {
  height: number;
  left: number;
  dots: Dot[];
  joins: [Dot, Dot][];
  years: { year: number; x: number }[];
  ticks: { text: string; y: number }[];
  bottom: number;
  /** Every label has found room. */
  whole: boolean;
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export const fontSize = 12;
const lineHeight = 15;
const radius = 6;
const edge = { top: 40, bottom: 28 };
/** It grows until all labels find room, or to the highest. */
const lowest = 220;
const highest = 600;
const wantedTicks = 4;

export function layOutSeries(points: Point[], width: number, writeNumber: (value: number) => string): SeriesPlan {
  let plan = place(points, width, lowest, writeNumber);
  while (!plan.whole && plan.height < highest) plan = place(points, width, plan.height * 1.4, writeNumber);
  return plan;
}

function place(points: Point[], width: number, height: number, writeNumber: (value: number) => string): SeriesPlan {
  const values = points.map(({ value }) => value ?? 0);
  const ticks = ticksOf(Math.min(0, ...values), Math.max(0, ...values));
  const [least, most] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const bottom = height - edge.bottom;
  const yOf = (value: number): number => edge.top + (1 - (value - least) / (most - least)) * (bottom - edge.top);
  const left = 12 + Math.max(...ticks.map((tick) => widthOf(writeNumber(tick)) * fontSize));
  const known = points.map(({ year }) => year ?? 0);
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const slot = (width - left) / (last - first + 1);
  const middleOf = (year: number): number => left + (year - first + 0.5) * slot;
  const dots = [...new Set(known)].flatMap((year) => {
    const ofYear = points.filter((point) => point.year === year);
    const step = Math.min(3 * radius, (0.8 * slot) / Math.max(1, ofYear.length - 1));
    return ofYear.map((point, index): Dot => ({ point, text: point.asWritten ?? String(point.value), x: middleOf(year) + (index - (ofYear.length - 1) / 2) * step, y: yOf(point.value ?? 0), label: { x: 0, y: 0, width: 0 } }));
  });
  const taken: Box[] = dots.map(({ x, y }) => ({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }));
  let whole = true;
  for (const dot of dots) {
    const size = { width: widthOf(dot.text) * fontSize * 1.08, height: lineHeight };
    const fits = (box: Box): boolean => box.x >= left && box.x + box.width <= width && box.y >= edge.top - lineHeight - radius && box.y + box.height <= bottom + 2 && !taken.some((other) => overlap(box, other));
    const tried = candidatesOf(dot, size);
    const box = tried.find(fits) ?? tried[0];
    if (!box) continue;
    whole &&= fits(box);
    taken.push(box);
    dot.label = { x: box.x, y: box.y + lineHeight / 2, width: box.width };
  }
  const years = [...new Set(known)].map((year) => ({ year, x: middleOf(year) }));
  return { height, left, dots, joins: joinsOf(dots), years, ticks: ticks.map((tick) => ({ text: writeNumber(tick), y: yOf(tick) })), bottom, whole };
}

/** Above, beside and below the dot, then farther away. */
function candidatesOf({ x, y }: Dot, { width, height }: { width: number; height: number }): Box[] {
  const box = (left: number, middle: number): Box => ({ x: left, y: middle - height / 2, width, height });
  const gap = radius + 3;
  const near = [box(x - width / 2, y - gap - height / 2), box(x + gap, y), box(x - gap - width, y), box(x - width / 2, y + gap + height / 2)];
  const far = Array.from({ length: 24 }, (_, index) => (index + 1) * height).flatMap((away) => [box(x + gap, y - away), box(x - gap - width, y - away), box(x - width / 2, y - gap - height / 2 - away), box(x + gap, y + away), box(x - gap - width, y + away)]);
  return [...near, ...far];
}

function overlap(one: Box, other: Box): boolean {
  return one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height;
}

/** Which of several results of one year the line would go through is not known: there it breaks off. */
function joinsOf(dots: Dot[]): [Dot, Dot][] {
  const reached = dots.filter(({ point }) => point.kind === EntityKind.Achievement);
  const years = [...new Set(reached.map(({ point }) => point.year))];
  const only = years.map((year) => reached.filter(({ point }) => point.year === year)).map((ofYear) => (ofYear.length === 1 ? ofYear[0] : undefined));
  return only.flatMap((dot, index): [Dot, Dot][] => {
    const next = only[index + 1];
    return dot && next ? [[dot, next]] : [];
  });
}

/** Round numbers from 0, or below it, to the largest and a little more. */
function ticksOf(least: number, most: number): number[] {
  const rough = (most - least || 1) / wantedTicks;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((times) => times * power >= rough) ?? 10);
  const [from, to] = [Math.floor(least / step), Math.max(1, Math.ceil(most / step))];
  return Array.from({ length: to - from + 1 }, (_, index) => Number(((from + index) * step).toPrecision(12)));
}
