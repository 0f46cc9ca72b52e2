// checkOccurrences: a citation + the places where its quote stands → complaints if it does not say clearly which it means.
import type { Complaint } from "../complaint.js";
import type { Place } from "./positions.js";
import type { Quotation } from "../seeds.js";

export function checkOccurrences({ quote, occurrences, origin }: Quotation, places: Place[]): Complaint[] {
  if (!occurrences) {
    if (places.length === 1) return [];
    const list = places.map(({ paragraph, prefix, suffix }, index) => `${index + 1}: paragraph ${paragraph}, ${prefix}【…】${suffix}`);
    const message = `“${quote}” stands ${places.length} times in the text (${list.join("; ")}).`;
    return [{ code: "QUOTE_AMBIGUOUS", ...origin, message, remedy: "Say which one with `{ quote: …, occurrence: 1 }`, or quote more words." }];
  }
  return occurrences
    .filter((occurrence) => occurrence > places.length)
    .map((occurrence) => ({
      code: "OCCURRENCE_TOO_HIGH",
      ...origin,
      message: `“${quote}” has no occurrence ${occurrence}: it stands ${places.length === 1 ? "once" : `${places.length} times`} in the text.`,
      remedy: places.length === 1 ? "Take `occurrence` out." : `Give a number from 1 to ${places.length}.`,
    }));
}

