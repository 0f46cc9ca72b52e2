// The tree of a seed file: plain data that remembers its lines; and how to read values out of a tree whose shape was checked.

export interface Scalar {
  form: "scalar";
  line: number;
  value: string | number | boolean | null;
}

export interface List {
  form: "list";
  line: number;
  items: SeedNode[];
}

export interface Entry {
  key: string;
  line: number;
  value: SeedNode;
}

export interface Mapping {
  form: "mapping";
  line: number;
  entries: Entry[];
  /** Keys whose values were taken out because their shape was wrong; no other check should miss them. */
  lost?: string[];
}

export type SeedNode = Scalar | List | Mapping;

export function entriesOf(node: SeedNode | undefined): Entry[] {
  return node?.form === "mapping" ? node.entries : [];
}

export function itemsOf(node: SeedNode | undefined): SeedNode[] {
  return node?.form === "list" ? node.items : [];
}

export function lostOf(node: SeedNode | undefined): string[] {
  return (node?.form === "mapping" && node.lost) || [];
}

export function entryOf(node: SeedNode | undefined, key: string): Entry | undefined {
  return entriesOf(node).find((entry) => entry.key === key);
}

export function textOf(node: SeedNode | undefined): string | undefined {
  return node?.form === "scalar" && typeof node.value === "string" ? node.value : undefined;
}

export function numberOf(node: SeedNode | undefined): number | undefined {
  return node?.form === "scalar" && typeof node.value === "number" ? node.value : undefined;
}

export function textAt(node: SeedNode | undefined, key: string): string | undefined {
  return textOf(entryOf(node, key)?.value);
}

export function numberAt(node: SeedNode | undefined, key: string): number | undefined {
  return numberOf(entryOf(node, key)?.value);
}
