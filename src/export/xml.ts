// escapeXml: any text → what may stand in an element or an attribute of XML 1.0.
import { replaceUnprintable } from "./texts.js";

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;" };

export function escapeXml(text: string): string {
  return replaceUnprintable(text).replace(/[&<>"\t\n\r]/g, (character) => entities[character]!);
}
