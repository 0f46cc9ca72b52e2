// writeCslJson: CSL items → the text of a JSON array of them.
import { openLibrary } from "./open-library.js";
import type { CslItem } from "./describe-item.js";

export function writeCslJson(items: readonly CslItem[]): string {
  return openLibrary().format("data", items, { format: "text" });
}
