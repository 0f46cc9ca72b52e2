// The operations under test/queries → typed documents, against the committed schema.
import type { CodegenConfig } from "@graphql-codegen/cli";

const config: CodegenConfig = {
  schema: "schema/schema.graphql",
  documents: "test/queries/*.graphql",
  generates: {
    "test/generated/operations.ts": {
      plugins: ["typescript-operations", "typed-document-node"],
      config: { useTypeImports: true, enumsAsTypes: true, scalars: { Date: "string" } },
    },
  },
};

export default config;
