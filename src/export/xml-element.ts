// element, textElement: a name, attributes and what is within → an element of XML; without content an empty text.
import { escapeXml } from "./xml.js";

type Attributes = Record<string, string | undefined>;

/** `content` is XML already. */
export function element(name: string, content: string, attributes: Attributes = {}): string {
  const filled = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escapeXml(value)}"`]));
  return `<${name}${filled.join("")}${content === "" ? "/>" : `>${content}</${name}>`}`;
}

export function textElement(name: string, text: string | undefined, attributes: Attributes = {}): string {
  return text === undefined ? "" : element(name, escapeXml(text), attributes);
}
