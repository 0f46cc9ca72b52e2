// runnable: an operation and its variables → the operation with their values as defaults, indented by its braces: what runs where it is pasted.

export interface Runnable {
  /** Its name, and the values that tell it from others of the name. */
  title: string;
  text: string;
}

const scalars = new Set(["ID", "String", "Int", "Float", "Boolean"]);

export function runnable(operation: string, variables: Record<string, unknown>): Runnable {
  const valueOf = (name: string, type: string): string | null => {
    const value = variables[name];
    return value === null || value === undefined ? null : literal(value, !scalars.has(type.replace(/[[\]!]/g, "")));
  };
  const declared = [...operation.matchAll(/\$(\w+): ([\w[\]!]+)(?=[,)])/g)].map(([, name = "", type = ""]) => ({ name, value: valueOf(name, type) }));
  const filled = operation.replace(/\$(\w+): ([\w[\]!]+)(?=[,)])/g, (declaration: string, name: string, type: string) => {
    const value = valueOf(name, type);
    return value === null ? declaration : `${declaration} = ${value}`;
  });
  const name = /query (\w+)/.exec(operation)?.[1] ?? "";
  const told = declared.flatMap(({ name: of, value }) => (value === null || ["lang", "citing"].includes(of) ? [] : [`${of}: ${value}`]));
  return { title: `${name} (${told.join(", ")})`, text: indent(filled) };
}

/** What is no scalar of GraphQL and is a text as JSON is an enum's name. */
function literal(value: unknown, isEnum: boolean): string {
  if (Array.isArray(value)) return `[${value.map((one) => literal(one, isEnum)).join(", ")}]`;
  if (typeof value === "object" && value !== null) return `{${Object.entries(value).map(([key, one]) => `${key}: ${literal(one, false)}`).join(", ")}}`;
  return typeof value === "string" && isEnum ? value : JSON.stringify(value);
}

function indent(text: string): string {
  let depth = 0;
  const lines = text.split("\n").map((line) => line.trim()).filter((line) => line !== "");
  return lines
    .flatMap((line, index) => {
      if (line.startsWith("}")) depth -= 1;
      const written = `${"  ".repeat(depth)}${line}`;
      if (line.endsWith("{")) depth += 1;
      return index > 0 && line.startsWith("fragment ") ? ["", written] : [written];
    })
    .join("\n");
}
