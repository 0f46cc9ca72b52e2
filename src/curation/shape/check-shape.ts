// checkShape: a file's tree + its shape → the part of the tree that has the shape, and complaints about the rest.
import type { Complaint } from "../complaint.js";
import { nearestWord } from "../edit-distance.js";
import type { Entry, List, Mapping, SeedNode } from "../seed-tree.js";
import { checkScalar, type Fault } from "./check-scalar.js";
import { type DictionaryShape, expectation, type ListShape, type MappingShape, type ScalarShape, type Shape } from "./shape.js";

interface CheckedTree {
  /** Without what was complained of, so that the checks that follow never meet a value of the wrong type. */
  tree?: SeedNode;
  complaints: Complaint[];
}

export function checkShape(file: string, tree: SeedNode, shape: Shape): CheckedTree {
  const checker = new ShapeChecker(file);
  return { tree: checker.check(tree, shape, "The file"), complaints: checker.complaints };
}

class ShapeChecker {
  readonly complaints: Complaint[] = [];

  constructor(private readonly file: string) {}

  /** `subject` names the value in messages. */
  check(node: SeedNode, shape: Shape, subject: string): SeedNode | undefined {
    if (node.form === "scalar" && node.value === null) {
      const remedy = `Give ${expectation(shape)}, or take the key out.`;
      return this.#complain(node.line, subject, { code: "EMPTY", says: "is empty", remedy });
    }
    if (shape.form === "either") {
      const option = shape.options.find((candidate) => yamlForm(candidate) === node.form);
      return option ? this.check(node, option, subject) : this.#wrongForm(node, shape, subject);
    }
    if (yamlForm(shape) !== node.form) return this.#wrongForm(node, shape, subject);
    switch (node.form) {
      case "mapping":
        return shape.form === "mapping" ? this.#checkMapping(node, shape) : this.#checkDictionary(node, shape as DictionaryShape);
      case "list":
        return this.#checkList(node, shape as ListShape, subject);
      case "scalar": {
        const fault = checkScalar(node.value, shape as ScalarShape);
        return fault ? this.#complain(node.line, subject, fault) : node;
      }
    }
  }

  #checkMapping(node: Mapping, shape: MappingShape): SeedNode {
    const entries: Entry[] = [];
    const lost: string[] = [];
    for (const { key, line, value } of node.entries) {
      const field = Object.hasOwn(shape.fields, key) ? shape.fields[key] : undefined;
      const checked = field ? this.check(value, field.shape, `\`${key}\` of ${shape.says}`) : this.#unknownKey(line, key, shape);
      if (checked) entries.push({ key, line, value: checked });
      else lost.push(key);
    }
    for (const [key, field] of Object.entries(shape.fields))
      if (field.required && !node.entries.some((entry) => entry.key === key))
        this.#complain(node.line, `\`${key}\``, {
          code: "MISSING_FIELD",
          says: `is missing from ${shape.says}`,
          remedy: `Add \`${key}:\` with ${expectation(field.shape)}.`,
        });
    return { ...node, entries, lost };
  }

  #checkDictionary(node: Mapping, { keys, values }: DictionaryShape): SeedNode {
    const entries: Entry[] = [];
    for (const { key, line, value } of node.entries) {
      const fault = checkScalar(key, keys);
      if (fault) this.#complain(line, "The key", fault);
      const checked = this.check(value, values, `What stands under ${key}`);
      if (!fault && checked) entries.push({ key, line, value: checked });
    }
    return { ...node, entries };
  }

  #checkList(node: List, { of }: ListShape, subject: string): SeedNode | undefined {
    if (node.items.length === 0)
      return this.#complain(node.line, subject, { code: "EMPTY", says: "is an empty list", remedy: "Fill it, or take the key out." });
    const items = node.items.flatMap((item) => this.check(item, of, `An item of ${subject}`) ?? []);
    return items.length > 0 ? { ...node, items } : undefined;
  }

  #unknownKey(line: number, key: string, { fields, says }: MappingShape): undefined {
    const known = Object.keys(fields);
    const meant = nearestWord(key, known);
    const remedy = `${meant ? `Did you mean \`${meant}\`?` : "Take it out."} Known: ${known.join(", ")}.`;
    return this.#complain(line, `\`${key}\``, { code: "UNKNOWN_KEY", says: `is no key of ${says}`, remedy });
  }

  #wrongForm(node: SeedNode, shape: Shape, subject: string): undefined {
    const found = node.form === "scalar" ? `“${String(node.value)}”` : `a ${node.form}`;
    const remedy = yamlForm(shape) === "list" ? "Put it in brackets, or on a line of its own after `- `." : `Write ${expectation(shape)}.`;
    return this.#complain(node.line, subject, { code: "WRONG_TYPE", says: `is ${found}; expected is ${expectation(shape)}`, remedy });
  }

  #complain(line: number, subject: string, { code, says, remedy }: Fault): undefined {
    this.complaints.push({ code, file: this.file, line, message: `${subject} ${says}.`, remedy });
  }
}

function yamlForm({ form }: Shape): SeedNode["form"] | "either" {
  if (form === "list" || form === "either") return form;
  return form === "mapping" || form === "dictionary" ? "mapping" : "scalar";
}
