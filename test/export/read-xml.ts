// readXml: XML as bytes → its elements, by a parser that is none of ours; validateXml: a schema and XML → the complaints of Java's validator.
import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { DOMParser } from "@xmldom/xmldom";
import { findJava } from "../../src/neo4j/local/find-java.js";
import { makeFolder } from "../neo4j/local/make-folder.js";

export interface Element {
  name: string;
  attributes: Record<string, string>;
  /** All that is written in it. */
  text: string;
  children: Element[];
}

export function readXml(bytes: Buffer): Element {
  const fail = (message: string): never => {
    throw new Error(message);
  };
  const document = new DOMParser({ errorHandler: { warning: fail, error: fail, fatalError: fail } }).parseFromString(bytes.toString("utf8"), "application/xml");
  return toElement(document.documentElement);
}

function toElement(node: globalThis.Element): Element {
  const children = Array.from(node.childNodes).filter(({ nodeType }) => nodeType === 1) as globalThis.Element[];
  return {
    name: node.nodeName,
    attributes: Object.fromEntries(Array.from(node.attributes).map(({ name, value }) => [name, value])),
    text: node.textContent ?? "",
    children: children.map(toElement),
  };
}

/** All below it of that name. */
export function findAll(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...findAll(child, name)]);
}

/** The text of its own children of that name; the first one. */
export function textOf(element: Element, name: string): string | undefined {
  return element.children.find((child) => child.name === name)?.text;
}

export async function validateXml(schema: string, bytes: Buffer): Promise<string> {
  const file = join(makeFolder(), "export.xml");
  writeFileSync(file, bytes);
  const java = await findJava(process.env, () => undefined);
  const { stdout } = await promisify(execFile)(java.program, ["-XX:+UseSerialGC", "test/export/ValidateXml.java", schema, file]);
  return stdout;
}
