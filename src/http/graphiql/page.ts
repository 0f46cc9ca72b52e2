// makePage, startScript: the page that GraphiQL opens in and what starts it there, with the examples as its tabs.
import { examples } from "./examples.js";

const mark = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" fill="none" stroke="#b0302a" stroke-width="2.5"><path d="M8 9l16 4M8 9l5 15M24 13L13 24"/><g fill="#fff"><circle cx="8" cy="9" r="4"/><circle cx="24" cy="13" r="4"/><circle cx="13" cy="24" r="4"/></g></svg>`;

/** GraphiQL leaves an offset on tabs that it opens with; without the second rule they jump away from the first click (graphiql 5); the last one
 * takes the boxes off Chinese punctuation, which the editor holds to be mistaken for Latin. */
const style = "html, body, #root { height: 100%; margin: 0 } .graphiql-tab { transform: none !important } .monaco-editor .unicode-highlight { border: none !important; background: none !important }";

export function makePage(): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Policy Graph · GraphiQL</title>
    <link rel="icon" href="data:image/svg+xml,${encodeURIComponent(mark)}">
    <link rel="stylesheet" href="/graphiql/graphiql.css">
    <style>${style}</style>
  </head>
  <body>
    <noscript>GraphiQL needs JavaScript. Programs can send their operations to this address as POST requests.</noscript>
    <div id="root"></div>
    <script src="/graphiql/graphiql.js"></script>
    <script src="/graphiql/start.js"></script>
  </body>
</html>
`;
}

const workers = { editorWorkerService: "/graphiql/editor-worker.js", json: "/graphiql/json-worker.js", graphql: "/graphiql/graphql-worker.js" };

/** A query in the address, as GraphiQL puts it there, comes before the examples. */
export const startScript = `
const workers = ${JSON.stringify(workers)};
self.MonacoEnvironment = { globalAPI: false, getWorkerUrl: (_module, label) => workers[label] ?? workers.editorWorkerService };
const tabs = ${JSON.stringify(examples.map((query) => ({ query })))};
// Right after a change of tabs GraphiQL still names the operation of the last one; a document's only operation needs no name.
const ask = async ({ query, operationName, variables }, { headers } = {}) => {
  const names = [...query.matchAll(/^(?:query|mutation|subscription)\\s+(\\w+)/gm)].map(([, name]) => name);
  const body = JSON.stringify({ query, variables, ...(names.length > 1 && { operationName }) });
  const response = await fetch("/graphql", { method: "POST", headers: { "content-type": "application/json", ...headers }, body });
  return await response.json();
};
const shared = new URL(location.href).searchParams.has("query");
YogaGraphiQL.renderYogaGraphiQL(document.querySelector("#root"), {
  fetcher: ask,
  title: "Policy Graph",
  logo: ${JSON.stringify(mark)},
  defaultEditorToolsVisibility: false,
  ...(shared ? {} : { defaultTabs: tabs }),
});
`;
