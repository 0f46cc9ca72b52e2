// layOutReference: a CSL item → its reference by GB/T 7714, as citeproc-js lays it out. It is handed marks in place of texts: it would take `<i>` for markup, change quotation marks, and merge punctuation.
import { LRUCache } from "lru-cache";
import { type CslItem, mapTexts } from "./describe-item.js";
import { openLibrary } from "./open-library.js";

/** References that differ in their texts alone have one layout, so there are few. */
const layouts = new LRUCache<string, string>({ max: 1_000 });

export function layOutReference(item: CslItem): string {
  const texts: string[] = [];
  const marked = { ...mapTexts(item, (text) => `\uE000${texts.push(text) - 1}\uE001`), id: "reference" };
  const lang = /\p{Script=Han}/u.test(item.title) ? "zh-CN" : "en-US";
  const key = JSON.stringify([lang, marked]);
  let layout = layouts.get(key);
  if (layout === undefined) {
    layout = openLibrary().format("bibliography", [marked], { format: "text", style: "gb-t-7714", lang }).trimEnd();
    layouts.set(key, layout);
  }
  return layout.replace(/\uE000(\d+)\uE001/g, (_mark, index: string) => texts[Number(index)]!);
}
