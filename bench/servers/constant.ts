// A rival that never asks the database: Apollo with an answer to each query that was read before (BENCH_ANSWERS, a file of JSON).
import { readFileSync } from "node:fs";
import type { GraphQLResolveInfo } from "graphql";
import { readTypes } from "./read-sources.js";
import { serveApollo } from "./serve-apollo.js";

const answers = JSON.parse(readFileSync(process.env["BENCH_ANSWERS"] ?? "", "utf8")) as Record<string, unknown>;

const answer = (_source: unknown, _values: unknown, _context: unknown, { operation }: GraphQLResolveInfo): unknown => answers[operation.name?.value.toLowerCase() ?? ""];

const resolvers = { Query: { target: answer, document: answer, strategy: answer, search: answer, targets: answer } };
await serveApollo({ typeDefs: readTypes("hand-written"), resolvers });
