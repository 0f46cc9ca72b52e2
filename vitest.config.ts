import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    // graphql loads twice otherwise, and instances of one copy are not instances of the other.
    alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }],
  },
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/setup/prepare.ts"],
    // Each has a database to itself.
    maxWorkers: 2,
    // The product's modules hold nothing that one file of tests could leave to the next; loading them for each took a minute.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Pages answer after a while where the machine is busy.
    expect: { poll: { timeout: 10_000 } },
  },
});
