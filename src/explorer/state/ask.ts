// ask: a typed operation and its variables → its data, or a Refusal that says what happened and whether it may pass.
import { type AnyVariables, Client, type CombinedError, fetchExchange } from "@urql/core";
import type { TypedDocumentString } from "../generated/operations.js";

export type RefusalKind = "unreachable" | "unavailable" | "refused";

/** Why there is no answer. */
export class Refusal extends Error {
  constructor(
    readonly kind: RefusalKind,
    message: string,
    /** As the server names what is wrong. */
    readonly code?: string,
  ) {
    super(message);
  }

  /** Worth asking again without the reader's doing. */
  get mayPass(): boolean {
    return this.kind === "unreachable" || this.kind === "unavailable";
  }
}

const client = new Client({ url: new URL("graphql", document.baseURI).href, exchanges: [fetchExchange], preferGetMethod: false });

export async function ask<Data, Variables>(operation: TypedDocumentString<Data, Variables>, variables: Variables): Promise<Data> {
  const { data, error } = await client.query<Data, AnyVariables>(operation.toString(), variables as AnyVariables).toPromise();
  if (error) throw refusalOf(error);
  return data as Data;
}

function refusalOf({ graphQLErrors: [first], networkError }: CombinedError): Refusal {
  if (!first) return new Refusal("unreachable", networkError?.message ?? "");
  const code = String(first.extensions["code"] ?? "");
  return new Refusal(code === "DATABASE_UNAVAILABLE" || code === "TIMEOUT" ? "unavailable" : "refused", first.message, code);
}
