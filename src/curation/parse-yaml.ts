// parseYaml: the text of a YAML (or JSON) file → its tree with lines, or complaints about its syntax.
import { type Alias, type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from "yaml";
import type { Complaint } from "./complaint.js";
import type { Entry, Scalar, SeedNode } from "./seed-tree.js";

interface ParsedFile {
  /** Absent where there are complaints about the whole file. */
  tree?: SeedNode;
  complaints: Complaint[];
}

export function parseYaml(file: string, text: string): ParsedFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false, prettyErrors: false, schema: "core" });
  const fault = document.errors[0] ?? document.warnings[0];
  // Later ones mostly follow from the first.
  if (fault) return { complaints: [syntaxComplaint(file, lines.linePos(fault.pos[0]).line, fault.message)] };
  if (document.contents === null)
    return { complaints: [{ code: "EMPTY", file, line: 1, message: "The file is empty.", remedy: "Fill it, or delete it." }] };
  const builder = new TreeBuilder(file, document, lines);
  const tree = builder.build(document.contents, 1);
  const endless = builder.complaints.some(({ code }) => code === "YAML_SYNTAX");
  return { ...(!endless && { tree }), complaints: builder.complaints };
}

function syntaxComplaint(file: string, line: number, says: string): Complaint {
  return {
    code: "YAML_SYNTAX",
    file,
    line,
    message: `The file can't be read as YAML: ${says.replace(/\.?$/, ".")}`,
    remedy: "Mend the syntax: two blanks per level, quotes around a text that holds `: ` or ` #`.",
  };
}

class TreeBuilder {
  readonly complaints: Complaint[] = [];
  readonly #open = new Set<Node>();

  constructor(
    private readonly file: string,
    private readonly document: Document.Parsed,
    private readonly lines: LineCounter,
  ) {}

  /** `line` is where the node would stand if it has no range of its own. */
  build(node: Node | null, line: number): SeedNode {
    const at = node?.range ? this.lines.linePos(node.range[0]).line : line;
    if (isAlias(node)) return this.#follow(node, at);
    if (isSeq(node)) return { form: "list", line: at, items: node.items.map((item) => this.build(item as Node | null, at)) };
    if (isMap(node)) return { form: "mapping", line: at, entries: this.#entries(node.items as Pair<Node, Node | null>[], at) };
    return { form: "scalar", line: at, value: isScalar(node) ? (node.value as Scalar["value"]) : null };
  }

  /** What an anchor stands for keeps the lines of the anchor: that is where to mend it. */
  #follow(alias: Alias, line: number): SeedNode {
    const target = alias.resolve(this.document);
    if (!target || this.#open.has(target)) {
      this.complaints.push(syntaxComplaint(this.file, line, `the alias *${alias.source} stands inside what it names`));
      return { form: "scalar", line, value: null };
    }
    this.#open.add(target);
    const built = this.build(target, line);
    this.#open.delete(target);
    return built;
  }

  #entries(pairs: Pair<Node, Node | null>[], line: number): Entry[] {
    const entries: Entry[] = [];
    for (const pair of pairs) {
      const key = this.build(pair.key, line);
      const entry = { key: key.form === "scalar" ? String(key.value) : "", line: key.line, value: this.build(pair.value, key.line) };
      const first = entries.find((earlier) => earlier.key === entry.key);
      if (first)
        this.complaints.push({
          code: "DUPLICATE_KEY",
          file: this.file,
          line: entry.line,
          message: `\`${entry.key}\` was given before, on line ${first.line}.`,
          remedy: "Keep one of the two, or join what they hold.",
        });
      else entries.push(entry);
    }
    return entries;
  }
}
