// ViewFrame: a view's title and content → the same with what every view offers: a link to copy, printing, embedding, and the query behind it.
import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import type { TypedDocumentString } from "../generated/operations.js";
import { changed, writeSearch } from "../state/address.js";
import { language, words } from "../state/preferences.js";
import { CopyButton } from "./copy-button.js";

interface Asked<Variables> {
  operation: TypedDocumentString<unknown, Variables>;
  variables: Variables;
}

interface ViewFrameProps<Variables> {
  title: string;
  /** Above the title: what sort of thing this is. */
  above?: ComponentChildren;
  lead?: ComponentChildren;
  /** Beside the buttons that all views have. */
  actions?: ComponentChildren;
  asked?: Asked<Variables>;
  children: ComponentChildren;
}

export function ViewFrame<Variables>({ title, above, lead, actions, asked, children }: ViewFrameProps<Variables>) {
  const { common, product } = words.value;
  useEffect(() => {
    document.title = `${title} · ${product}`;
    return () => void (document.title = product);
  }, [title, product]);
  return (
    <article class="view">
      <header class="view-header">
        {above && <p class="above">{above}</p>}
        <h1>{title}</h1>
        {lead && <p class="lead">{lead}</p>}
      </header>
      <div class="toolbar">
        {actions}
        <CopyButton label={common.copyLink} text={permalink} />
        <button type="button" class="button" onClick={() => print()}>
          {common.print}
        </button>
        <details class="popover">
          <summary class="button">{common.embed}</summary>
          <div class="popover-content">
            <p>{common.embedText}</p>
            <pre tabIndex={0}>{snippet()}</pre>
            <CopyButton text={snippet} />
          </div>
        </details>
      </div>
      {children}
      {asked && <QueryBehind {...asked} />}
    </article>
  );
}

/** With the language, so that it reads the same to whoever opens it. */
export function permalink(): string {
  return new URL(writeSearch(changed({ lang: language.value })), location.href).href;
}

function snippet(): string {
  const source = new URL(writeSearch(changed({ lang: language.value, embed: "1" })), location.href).href;
  return `<iframe src="${source.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}" width="100%" height="640" style="border:0" title="${words.value.product}"></iframe>`;
}

function QueryBehind<Variables>({ operation, variables }: Asked<Variables>) {
  const { common } = words.value;
  const query = trim(operation.toString());
  const values = JSON.stringify(variables, null, 2);
  const opened = `graphql?${new URLSearchParams({ query, variables: values }).toString()}`;
  return (
    <details class="query-behind">
      <summary>{common.query}</summary>
      <p class="muted">{common.queryHint}</p>
      <pre tabIndex={0}>{query}</pre>
      <h2 class="label">{common.variables}</h2>
      <pre tabIndex={0}>{values}</pre>
      <div class="toolbar">
        <CopyButton label={common.copyQuery} text={() => `${query}\n\n# ${common.variables}\n# ${JSON.stringify(variables)}\n`} />
        <a class="button" href={opened} target="_blank" rel="noopener">
          {common.openQuery}
        </a>
      </div>
    </details>
  );
}

/** As it is written in its file: the indentation of the generated text taken away. */
function trim(text: string): string {
  return text.replace(/^ {4}/gm, "").trim();
}
