import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    // graphql loads twice otherwise, and instances of one copy are not instances of the other.
    alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }],
  },
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/setup/neo4j.ts"],
    // One database for all: files that write to it must not run beside each other.
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Pages answer after a while where the machine is busy.
    expect: { poll: { timeout: 10_000 } },
  },
});
