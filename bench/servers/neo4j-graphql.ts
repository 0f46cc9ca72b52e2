// A rival: @neo4j/graphql with type definitions for the same database. The library takes no part in how HTTP is spoken.
import { Neo4jGraphQL } from "@neo4j/graphql";
import { connectDriver, database } from "./connect-driver.js";
import { readTypes } from "./read-sources.js";
import { serveApollo } from "./serve-apollo.js";

const driver = connectDriver();
const schema = await new Neo4jGraphQL({ typeDefs: readTypes("neo4j-graphql"), driver }).getSchema();
await serveApollo({ schema }, () => ({ sessionConfig: { database, defaultAccessMode: "READ" } }));
