// printLinks: all links of an entity, whatever their types → how a page of them is found, also where there are very many.
import type { Source } from "./query-plan.js";
import type { Rows } from "./rows.js";
import type { Scope } from "./scope.js";

export function printLinks(source: Source & { from: "links" }, { printing, subject }: Scope, first: string): Rows {
  const { direction, types, kinds, basis } = source;
  const link = printing.name("link");
  const other = printing.name("node");
  const either = (out: string, inward: string) =>
    direction === "OUT" ? out : direction === "IN" ? inward : `CASE WHEN ${link}.fromId = ${subject}.id THEN ${out} ELSE ${inward} END`;
  const arrow = (inside: string, far: string) => `(${subject})${direction === "IN" ? "<-" : "-"}[${inside}]${direction === "OUT" ? "->" : "-"}(${far})`;
  const conditions: string[] = [];
  if (kinds) conditions.push(`${either(`${link}.toKind`, `${link}.fromKind`)} IN $${kinds}`);
  if (basis) conditions.push(`${link}.basis = $${basis}`);
  const anyOf = types.length > 0 ? types.join("|") : "NONE";
  return {
    match: [`MATCH ${arrow(`${link}:${anyOf}`, other)}`],
    ...(types.length > 0 && (printing.hubs ? { indexed: { match: printHub(source, first, { subject, link, other }), conditions: [], hint: "", prefix: [] } } : { only: `COUNT { ${arrow(`:${anyOf}`, "")} } <= ${hub}` })),
    conditions,
    terms: { position: `${either(`${link}.toPosition`, `${link}.fromPosition`)} + " " + ${link}.id` },
    keep: [link, other],
    row: { link, other },
    total: conditions.length === 0 && types.length > 0 ? arrow(`:${anyOf}`, "") : null,
  };
}

/** An entity is a hub if more links than this lead to what is listed: sorting them would take longer than reading them from the indexes. */
export const hub = 1_000;

/**
 * Of a hub, as many links of each type and direction as the page could need, in the order of an index. The database takes long to
 * plan so many ways, so this is printed only once a hub was met: until then `only` leaves a hub's rows out, as null.
 */
function printHub({ direction, types, kinds, basis, start }: Source & { from: "links" }, first: string, { subject, link, other }: { subject: string; link: string; other: string }): string {
  const ways = (["OUT", "IN"] as const).filter((way) => direction === "BOTH" || direction === way);
  const branches = types.flatMap((type) =>
    ways.map((way) => {
      const [near, farKind, farPosition, pattern] =
        way === "OUT" ? ["fromId", "toKind", "toPosition", `()-[${link}:${type}]->(${other})`] : ["toId", "fromKind", "fromPosition", `(${other})-[${link}:${type}]->()`];
      const conditions = [`${link}.${near} = ${subject}.id`, `${link}.${farPosition} >= $${start}`, ...(kinds ? [`${link}.${farKind} IN $${kinds}`] : []), ...(basis ? [`${link}.basis = $${basis}`] : [])];
      return [
        `MATCH ${pattern}`,
        `USING INDEX ${link}:${type}(${near}, ${farPosition})`,
        `WHERE ${conditions.join(" AND ")}`,
        // One for the next page, one for the link that the cursor stands at.
        `WITH ${link}, ${other} ORDER BY ${link}.${near}, ${link}.${farPosition} LIMIT $${first} + 2`,
        `RETURN ${link}, ${other}`,
      ].join("\n  ");
    }),
  );
  return `CALL (${subject}) {\n  ${branches.join("\nUNION ALL\n  ")}\n}`;
}
