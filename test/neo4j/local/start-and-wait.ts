// A program for lifecycle.test.ts. In: a home and a jar home in argv. Out: "ready" on stdout once the database answers; then it waits to be killed.

import { startLocalServer } from "../../../src/neo4j/local/start-local-server.js";

const [home = "", libraryHome = ""] = process.argv.slice(2);
await startLocalServer({ home, libraryHome, report: () => {} });
console.log("ready");
setInterval(() => {}, 60_000);
