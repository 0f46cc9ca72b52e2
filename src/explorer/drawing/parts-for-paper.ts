// partsForPaper: a drawing → the parts of it that go on a page each, cut where neither a box is nor a name of a link; and how large they are drawn.
import type { Drawing } from "./drawing.js";

export interface Part {
  top: number;
  bottom: number;
}

/** What A4 has within its margins, in pixels; the first part stands below a title. */
const page = { width: 680, height: 930, belowTitle: 680 };

/** Of a link's name. */
const nameHeight = 18;

/** What would be this much smaller on one page stays on one. */
const littleSmaller = 0.75;

export function partsForPaper({ width, height, boxes, lines, namesOfChosen }: Pick<Drawing, "width" | "height" | "boxes" | "lines" | "namesOfChosen">, margin: number): { scale: number; parts: Part[] } {
  const scale = Math.min(1, page.width / (width + 2 * margin));
  const whole = Math.min(scale, page.belowTitle / (height + 2 * margin));
  const one = { scale: whole, parts: [{ top: -margin, bottom: height + margin }] };
  if (whole >= scale * littleSmaller) return one;
  const names = namesOfChosen ? [] : lines.flatMap(({ label }) => (label ? { y: label.y - nameHeight / 4, height: nameHeight } : []));
  const cuts = cutsBetween([...boxes, ...names]);
  const parts: Part[] = [];
  const [end, least] = [height + margin, page.belowTitle / 2 / scale];
  for (let top = -margin; top < end; ) {
    const room = (parts.length === 0 ? page.belowTitle : page.height) / scale;
    const cut = top + room >= end ? end : cuts.findLast((y) => y <= top + room && y > top + least);
    // Where boxes leave no gap to cut at, all of it is scaled to one page.
    if (cut === undefined) return one;
    parts.push({ top, bottom: cut });
    top = cut;
  }
  return { scale, parts };
}

/** The middles of what is free from the left edge to the right one. */
function cutsBetween(boxes: { y: number; height: number }[]): number[] {
  const cuts: number[] = [];
  let below = -Infinity;
  for (const { y, height } of boxes.toSorted((one, other) => one.y - one.height / 2 - (other.y - other.height / 2))) {
    if (y - height / 2 > below && below > -Infinity) cuts.push((y - height / 2 + below) / 2);
    below = Math.max(below, y + height / 2);
  }
  return cuts;
}
