// describePlaces: where a link stands in the paths that are cited → what comes before its words in a note, with the numbers that GB/T 7714 gives it: `2. `, or of several paths `路径1–3第1步、路径4第2步：`.
import type { Language } from "../model/language.js";
import type { Place } from "./work.js";
import { words } from "./words.js";

export function describePlaces(places: readonly Place[], lang: Language): string {
  const { place, comma, colon } = words[lang];
  const pathsByStep = new Map<number, number[]>();
  for (const { path, step } of places) {
    if (path === null) return `${step}. `;
    const paths = pathsByStep.get(step);
    if (paths) paths.push(path);
    else pathsByStep.set(step, [path]);
  }
  return `${[...pathsByStep].map(([step, paths]) => place(step, joinRanges(paths, comma), paths.length)).join(comma)}${colon}`;
}

/** 1, 2, 3, 5 → 1–3, 5 */
function joinRanges(numbers: readonly number[], comma: string): string {
  const ranges: [first: number, last: number][] = [];
  for (const number of numbers) {
    const range = ranges.at(-1);
    if (range?.[1] === number - 1) range[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([first, last]) => (first === last ? first : `${first}–${last}`)).join(comma);
}
