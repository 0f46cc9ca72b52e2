// What a request carries through the resolvers.
import type { GraphQLResolveInfo } from "graphql";

export interface GraphContext {
  /** The answer to the whole operation, by response key of its root fields; read once for all of them. */
  readOperation(info: GraphQLResolveInfo): Promise<Record<string, unknown>>;
}
