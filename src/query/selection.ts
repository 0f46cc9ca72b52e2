// readSelection: a GraphQL operation and its variables → a tree of what it selects, fragments and conditions resolved, like fields merged.
import type { GraphQLInterfaceType, GraphQLObjectType} from "graphql";
import {
  type FieldNode, getDirectiveValues, getNamedType, GraphQLIncludeDirective, type GraphQLField,
  type GraphQLNamedType, type GraphQLResolveInfo, GraphQLSkipDirective, isAbstractType, isCompositeType, print, type SelectionSetNode, TypeNameMetaFieldDef,
} from "graphql";
import { type FieldMapping, mappingOf } from "../model/field-mapping.js";
import { limitError } from "./input-error.js";
import { limits } from "./limits.js";

export interface Selection {
  /** Response key. */
  key: string;
  field: GraphQLField<unknown, unknown>;
  /** Where its arguments stand. */
  node: FieldNode;
  /** The object types it is selected on; null where it is all that are possible. */
  types: string[] | null;
  /** What it returns is an interface: which type a row has is known only from the row. */
  abstract: boolean;
  /** The name of the type it returns, without lists and nulls. */
  typeOf: string;
  /** Of `__typename` there is nothing to be read; planning leaves it out. */
  children: Selection[];
}

/** Fields that are made from what their parents are answered; statements have no values for them. */
const madeByParent = new Set<string | undefined>(["cursor", "totalCount", "pageInfo"]);

/** The response keys that a statement answers, in its order: its answers are lists, so that no key is repeated in each row. */
export function keysOf(children: Selection[]): string[] {
  return [...new Set(children.filter(({ field }) => field !== TypeNameMetaFieldDef && !madeByParent.has(mappingOf(field)?.read)).map(({ key }) => key))];
}

/** Whether a field answers a connection. */
export function isPage(mapping: FieldMapping): boolean {
  switch (mapping.read) {
    case "relation":
      return mapping.many;
    case "question":
      return mapping.page;
    case "found":
      return mapping.as === "page";
    default:
      return ["list", "links", "citing", "search"].includes(mapping.read);
  }
}

export type Operation = Pick<GraphQLResolveInfo, "schema" | "fragments" | "operation" | "variableValues">;

/** The same response key with other arguments or another field, on another type, stands as a selection of its own. */
export function readSelection(operation: Operation): Selection[] {
  const root = operation.schema.getQueryType();
  if (!root) throw new TypeError("The schema has no Query");
  const collector = new Collector(operation);
  return collector.collect(root, [operation.operation.selectionSet], 0);
}

interface Draft {
  selection: Selection;
  types: Set<string>;
  sets: SelectionSetNode[];
}

class Collector {
  private count = 0;

  constructor(private readonly operation: Operation) {}

  collect(parent: GraphQLNamedType, sets: SelectionSetNode[], depth: number): Selection[] {
    if (depth > limits.depth * 2)
      throw limitError("The depth of a query", limits.depth, Math.ceil(depth / 2), "Ask in two steps.", "more");
    const possible = this.possibleTypes(parent);
    const drafts: Draft[] = [];
    for (const set of sets) this.collectSet(set, parent, possible, drafts);
    return drafts.map(({ selection, types, sets: inner }) => {
      const type = getNamedType(selection.field.type);
      return {
        ...selection,
        types: types.size === possible.length ? null : possible.filter((name) => types.has(name)),
        abstract: isAbstractType(type),
        typeOf: type.name,
        children: isCompositeType(type) ? this.collect(type, inner, depth + 1) : [],
      };
    });
  }

  private collectSet(set: SelectionSetNode, parent: GraphQLNamedType, types: string[], drafts: Draft[]): void {
    for (const node of set.selections) {
      if (!this.included(node)) continue;
      if (node.kind === "Field") this.collectField(node, parent, types, drafts);
      else {
        const fragment = node.kind === "FragmentSpread" ? this.operation.fragments[node.name.value] : node;
        if (!fragment) continue;
        const condition = fragment.typeCondition && this.operation.schema.getType(fragment.typeCondition.name.value);
        const narrowed = condition ? new Set(this.possibleTypes(condition)) : null;
        const left = narrowed ? types.filter((name) => narrowed.has(name)) : types;
        if (left.length > 0) this.collectSet(fragment.selectionSet, condition ?? parent, left, drafts);
      }
    }
  }

  private collectField(node: FieldNode, parent: GraphQLNamedType, types: string[], drafts: Draft[]): void {
    const name = node.name.value;
    if (name === "__schema" || name === "__type") return; // GraphQL itself answers these
    this.count += 1;
    if (this.count > limits.fields) throw limitError("The number of fields in a query", limits.fields, this.count, "Ask in several queries.", "more");
    const field = name === TypeNameMetaFieldDef.name ? TypeNameMetaFieldDef : (parent as GraphQLObjectType | GraphQLInterfaceType).getFields()[name];
    if (!field) throw new TypeError(`${parent.name} has no field ${name}`);
    const key = node.alias?.value ?? name;
    const same = drafts.find(({ selection }) => selection.key === key && selection.field.name === name && sameArguments(selection.node, node));
    if (same) for (const type of types) same.types.add(type);
    const draft: Draft = same ?? {
      selection: { key, field, node, types: null, abstract: false, typeOf: "", children: [] },
      types: new Set(types),
      sets: [],
    };
    if (!same) drafts.push(draft);
    if (node.selectionSet) draft.sets.push(node.selectionSet);
  }

  private possibleTypes(type: GraphQLNamedType): string[] {
    return isAbstractType(type) ? this.operation.schema.getPossibleTypes(type).map(({ name }) => name) : [type.name];
  }

  private included(node: Parameters<typeof getDirectiveValues>[1]): boolean {
    const { variableValues } = this.operation;
    return (
      getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.["if"] !== true &&
      getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.["if"] !== false
    );
  }
}

function sameArguments(one: FieldNode, other: FieldNode): boolean {
  const written = (node: FieldNode) => (node.arguments ?? []).map((argument) => print(argument)).sort().join();
  return one === other || written(one) === written(other);
}
