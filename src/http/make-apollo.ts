// makeApollo: schema → the server of operations, not yet started; faults of ours go to `report` with the operation's name.
import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import { ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";
import type { GraphContext } from "../graphql/context.js";
import { answerAtOnce } from "./answer-at-once.js";
import { formatError, isUnexpected } from "./format-error.js";

/** More than the limits on fields allow to say; keeps validation of absurd documents short. */
const maxTokens = 15_000;

export function makeApollo(schema: GraphQLSchema, report: (line: string) => void): ApolloServer<GraphContext> {
  return new ApolloServer<GraphContext>({
    schema,
    formatError,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    maxRecursiveSelections: true,
    parseOptions: { maxTokens },
    persistedQueries: false,
    stopOnTerminationSignals: false,
    logger: { debug: () => {}, info: () => {}, warn: report, error: report },
    plugins: [ApolloServerPluginLandingPageDisabled(), logUnexpected(report), answerAtOnce()],
  });
}

function logUnexpected(report: (line: string) => void): ApolloServerPlugin<GraphContext> {
  return {
    unexpectedErrorProcessingRequest: async ({ error }) => report(`A request failed: ${error.stack ?? error.message}`),
    requestDidStart: async () => ({
      didEncounterErrors: async ({ errors, operationName, request }) => {
        const name = operationName ?? request.operationName ?? "an unnamed operation";
        for (const error of errors.filter(isUnexpected)) {
          const cause = error.originalError ?? error;
          report(`Failed to answer ${name}: ${cause.stack ?? cause.message}`);
        }
      },
    }),
  };
}
