// The page in src/explorer → dist/explorer, which the server sends at `/`. `npx vite` serves it while it is worked on, and asks a server on port 4000.
import { defineConfig } from "vite";

export default defineConfig({
  root: "src/explorer",
  // Wherever the page lies, its files lie beside it.
  base: "./",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: "../../dist/explorer",
    emptyOutDir: true,
    target: "es2022",
    // Inlined files would need an exception from the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
  },
  server: { proxy: { "/graphql": "http://127.0.0.1:4000" } },
});
