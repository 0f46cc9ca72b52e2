// @NodeKind: makes a class a kind of the graph: its GraphQL object type, its label, its value of EntityKind, its place in ids.
import { Extensions, ObjectType, registerEnumType } from "type-graphql";

export interface NodeKindNames {
  /** GraphQL type and Neo4j label: `TaskArea`. */
  label: string;
  /** Value of EntityKind: `TASK_AREA`. */
  kind: string;
  /** First part of every id: `task-area`. */
  slug: string;
  /** Root field, and key in seed files: `taskAreas`. */
  plural: string;
  description: string;
  /** The same for Chinese readers. */
  chinese: Wording;
  /** Its row in pictures of the graph, from 0 at the top: what guides stands above what is done, and that above what is counted. */
  layer: number;
  elsewhere: Elsewhere;
}

/** What something is called, and what that means in a sentence. */
export interface Wording {
  title: string;
  description: string;
}

/** What a kind is in the vocabularies of others, for exports; where nothing is said, it has no word of its own there. */
export interface Elsewhere {
  /** In a series of figures. */
  series?: "indicator" | "target" | "result";
  /** In RDF: classes by their prefixed names. */
  classes?: string[];
  /** In a plan; where that hangs on a property: by its value. */
  plan?: PlanPart | { property: string; parts: Record<string, PlanPart> };
}

/** `vision`: what is to come about in the end; `value`: a principle; `goal`: what is to be reached; `objective`: what is to be done for it; `performer`: who does it. */
export type PlanPart = "vision" | "value" | "goal" | "objective" | "performer";

/** The GraphQL enum of all kinds; @NodeKind adds to it. */
export const EntityKind: Record<string, string> = {};
registerEnumType(EntityKind, { name: "EntityKind", description: "What an entity is." });

const namesOfClass = new Map<object, NodeKindNames>();

export function NodeKind({ elsewhere = {}, ...options }: Pick<NodeKindNames, "plural" | "chinese" | "layer"> & { elsewhere?: Elsewhere }, description: string): ClassDecorator {
  return (target) => {
    const label = target.name;
    const words = label.match(/[A-Z][a-z]+/g) ?? [label];
    const kind = words.join("_").toUpperCase();
    const slug = words.join("-").toLowerCase();
    EntityKind[kind] = kind;
    namesOfClass.set(target, { label, kind, slug, description, elsewhere, ...options });
    const entityInterface = Object.getPrototypeOf(target) as object;
    ObjectType({ description, implements: entityInterface as never })(target);
    Extensions({ graph: { label } })(target as never);
  };
}

/** The class of a kind, for those that can't import it because it builds on them. */
export function kindClassNamed(label: string): object {
  for (const [target, names] of namesOfClass) if (names.label === label) return target;
  throw new TypeError(`No kind is called ${label}`);
}

/** The kind that a class is, or the kinds that extend it. */
export function kindsOf(target: object): NodeKindNames[] {
  return [...namesOfClass].filter(([kind]) => kind === target || Object.prototype.isPrototypeOf.call(target, kind)).map(([, names]) => names);
}

export function namesOf(target: object): NodeKindNames {
  const names = namesOfClass.get(target);
  if (!names) throw new TypeError(`${(target as { name?: string }).name ?? "A class"} is no kind: decorate it with @NodeKind`);
  return names;
}
