// ViewFrame: a view's title and content → the same with what every view offers: a link to copy, printing, embedding, and the queries behind it.
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { usePrinting } from "../drawing/use-printing.js";
import { changed, writeSearch } from "../state/address.js";
import { language, words } from "../state/preferences.js";
import { CopyButton } from "./copy-button.js";
import { Phrased } from "./phrased.js";
import { QueriesBehind } from "./queries-behind.js";

interface ViewFrameProps {
  title: string;
  /** Above the title: what sort of thing this is. */
  above?: ComponentChildren;
  lead?: ComponentChildren;
  /** Beside the buttons that all views have. */
  actions?: ComponentChildren;
  children: ComponentChildren;
}

export function ViewFrame({ title, above, lead, actions, children }: ViewFrameProps) {
  const { common, product } = words.value;
  useEffect(() => {
    document.title = `${title} · ${product}`;
    return () => void (document.title = product);
  }, [title, product]);
  return (
    <article class="view">
      <header class="view-header">
        {above && <p class="above">{above}</p>}
        <h1>
          <Phrased text={title} />
        </h1>
        {lead && <p class="lead">{lead}</p>}
      </header>
      <div class="toolbar">
        {actions}
        <CopyButton label={common.copyLink} text={permalink} />
        <button type="button" class="button" onClick={() => print()}>
          {common.print}
        </button>
        <Embedding />
      </div>
      {children}
      <Source />
      <QueriesBehind />
    </article>
  );
}

/** Paper goes from hand to hand: where the page is from, and of which day. */
function Source() {
  return usePrinting() ? <p class="print-only muted small">{source()}</p> : null;
}

/** Of what is taken from the page just now. */
export function source(): string {
  return words.value.common.source(permalink(), new Date().toLocaleDateString(language.value, { dateStyle: "long" }));
}

/** Closes by itself: it covers what lies below it. */
function Embedding() {
  const { common } = words.value;
  const popover = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: Event): void => {
      const { current } = popover;
      if (!current?.open) return;
      if (event instanceof KeyboardEvent ? event.key !== "Escape" : current.contains(event.target as Node)) return;
      if (event instanceof KeyboardEvent) current.querySelector("summary")?.focus();
      current.open = false;
    };
    const occasions = ["keydown", "pointerdown", "focusin"];
    for (const occasion of occasions) document.addEventListener(occasion, close);
    return () => {
      for (const occasion of occasions) document.removeEventListener(occasion, close);
    };
  }, []);
  return (
    <details class="popover" ref={popover}>
      <summary class="button">{common.embed}</summary>
      <div class="popover-content">
        <p>{common.embedText}</p>
        <pre tabIndex={0}>{snippet()}</pre>
        <CopyButton text={snippet} />
      </div>
    </details>
  );
}

/** Of the whole page, even from within another; with the language, so that it reads the same to whoever opens it. */
function permalink(): string {
  return new URL(writeSearch(changed({ lang: language.value, embed: "" })), location.href).href;
}

function snippet(): string {
  const source = new URL(writeSearch(changed({ lang: language.value, embed: "1" })), location.href).href;
  return `<iframe src="${source.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}" width="100%" height="640" style="border:0" title="${words.value.product}"></iframe>`;
}
