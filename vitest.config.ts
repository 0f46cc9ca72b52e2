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
    // Loading the product's modules for each file took a minute. What they hold is caches; what a test puts in a module's or a global's place, it takes away again.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Pages answer after a while where the machine is busy.
    expect: { poll: { timeout: 10_000 } },
  },
});
