// connectDriver: the environment (NEO4J_URI, …) → a driver with the settings of the product's own.
import neo4j, { type Driver } from "neo4j-driver";

export const database = process.env["NEO4J_DATABASE"] ?? "neo4j";

export function connectDriver(): Driver {
  const { NEO4J_URI = "", NEO4J_USER = "neo4j", NEO4J_PASSWORD = "" } = process.env;
  return neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 50,
    notificationFilter: { minimumSeverityLevel: "OFF" },
  });
}
