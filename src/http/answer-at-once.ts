// answerAtOnce: a plugin of Apollo that sends what was read as the response, without GraphQL's execution of field after field.
// Whatever is unusual about an operation (introspection, an error, a null that must not be) is left to that execution.
import type { ApolloServerPlugin } from "@apollo/server";
import { type DocumentNode, getVariableValues, Kind, type FragmentDefinitionNode, type OperationDefinitionNode } from "graphql";
import type { GraphContext } from "../graphql/context.js";

type Fragments = Record<string, FragmentDefinitionNode>;

export function answerAtOnce(): ApolloServerPlugin<GraphContext> {
  const known = new WeakMap<DocumentNode, Fragments>();
  return {
    requestDidStart: async () => ({
      responseForOperation: async ({ schema, document, operation, request, contextValue, response }) => {
        // Undefined where the request does not say which of several is meant: the execution refuses it.
        if ((operation as OperationDefinitionNode | undefined)?.operation !== "query" || asksForSchema(operation)) return null;
        const { coerced: variableValues } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
        if (!variableValues) return null;
        let fragments = known.get(document);
        if (!fragments) known.set(document, (fragments = fragmentsOf(document)));
        try {
          // An error is kept with the reading: the execution meets it again, and says where it belongs.
          const { data, whole } = await contextValue.readOperation({ schema, fragments, operation, variableValues });
          return whole ? { http: response.http, body: { kind: "single", singleResult: { data } } } : null;
        } catch {
          return null;
        }
      },
    }),
  };
}

/** Not within fragments: those on Query are rare enough to look at what stands there. */
function asksForSchema({ selectionSet }: OperationDefinitionNode): boolean {
  return selectionSet.selections.some((selection) => selection.kind !== Kind.FIELD || selection.name.value === "__schema" || selection.name.value === "__type");
}

function fragmentsOf(document: DocumentNode): Fragments {
  const fragments = document.definitions.filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION);
  return Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment]));
}
