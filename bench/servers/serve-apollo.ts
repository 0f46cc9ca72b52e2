// serveApollo: a schema → an Apollo Server on Fastify, set up as the product's own is, on a free port; its address is printed.
import { ApolloServer, type ApolloServerOptions } from "@apollo/server";
import { ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import fastifyApollo from "@as-integrations/fastify";
import Fastify from "fastify";

/** What a request carries, for @neo4j/graphql alone. */
interface Context {
  sessionConfig?: { database: string; defaultAccessMode: "READ" };
}

type Served = Pick<ApolloServerOptions<Context>, "schema" | "typeDefs" | "resolvers">;

export async function serveApollo(served: Served, makeContext: () => Context = () => ({})): Promise<void> {
  const apollo = new ApolloServer<Context>({
    ...(served as { typeDefs: string }),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginLandingPageDisabled()],
  });
  await apollo.start();
  const server = Fastify();
  await server.register(fastifyApollo(apollo), { path: "/graphql", method: ["GET", "POST"], context: async () => makeContext() });
  console.log(`GraphQL  ${await server.listen({ host: "127.0.0.1", port: 0 })}/graphql`);
}
