// What a driver needs to reach the database; whether the server is ours or another's makes no difference.

export interface Connection {
  /** bolt:// or neo4j:// address. */
  uri: string;
  user: string;
  password: string;
  database: string;
}
