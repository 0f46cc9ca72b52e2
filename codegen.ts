// The operations of the tests, of the command line and of the explorer → typed documents, against the committed schema.
import type { CodegenConfig } from "@graphql-codegen/cli";

const operations = {
  plugins: ["typescript-operations", "typed-document-node"],
  config: { useTypeImports: true, scalars: { Date: "string" } },
};

const config: CodegenConfig = {
  schema: "schema/schema.graphql",
  generates: {
    "test/generated/operations.ts": { documents: "test/queries/*.graphql", ...operations },
    // Enums are there as values too: options take them. Entities differ in their fields, but what is asked of them here is the same for all.
    "src/cli/generated/operations.ts": {
      documents: "src/cli/operations/*.graphql",
      ...operations,
      config: { ...operations.config, enumType: "const", mergeFragmentTypes: true },
    },
    // As text, so that no parser and no trees go to the browser.
    "src/explorer/generated/operations.ts": {
      documents: "src/explorer/operations/*.graphql",
      ...operations,
      config: { ...operations.config, documentMode: "string", enumType: "const", mergeFragmentTypes: true },
    },
  },
};

export default config;
