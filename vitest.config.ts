import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    // graphql loads twice otherwise, and instances of one copy are not instances of the other.
    alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }],
  },
  test: {
    include: ["test/**/*.test.ts"],
  },
});
