// The state of the page ↔ its URL: one flat query string, the only place where either is read or written. Every view is a permalink by this.
import { signal } from "@preact/signals";

/** `view` names a row of the table of views; the rest is the view's own. Nothing is kept where there is no value. */
export type Address = Readonly<Record<string, string>>;

/** What goes along from view to view. */
const kept = ["lang", "theme", "embed"];

export const address = signal<Address>(readSearch(location.search));

function readSearch(search: string): Address {
  return Object.fromEntries([...new URLSearchParams(search)].filter(([, value]) => value !== ""));
}

/** Slashes and colons stay readable: ids have them. */
export function writeSearch(state: Address): string {
  const search = new URLSearchParams(Object.entries(state).filter(([, value]) => value !== "")).toString();
  return search === "" ? "./" : `?${search.replaceAll("%2F", "/").replaceAll("%3A", ":").replaceAll("%2C", ",")}`;
}

/** The address of a view, with what goes along. */
export function addressOf(view: string, own: Address = {}): Address {
  const along = Object.entries(address.value).filter(([key]) => kept.includes(key));
  return { ...(view === "find" ? {} : { view }), ...own, ...Object.fromEntries(along) };
}

export function hrefOf(view: string, own?: Address): string {
  return writeSearch(addressOf(view, own));
}

/** The present view with some of its state changed; an empty text takes a key away. */
export function changed(change: Address): Address {
  return readSearch(writeSearch({ ...address.value, ...change }));
}

/** Goes there; Back comes back unless the present place is replaced. */
export function go(to: Address, { replace = false } = {}): void {
  if (writeSearch(to) === writeSearch(address.value)) return;
  if (replace) history.replaceState(null, "", writeSearch(to));
  else history.pushState(null, "", writeSearch(to));
  address.value = to;
}

/** Links of the page change the view without loading it again; all else is left to the browser. */
export function followLinks(): void {
  addEventListener("popstate", () => {
    address.value = readSearch(location.search);
    comeBack();
  });
  document.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = (event.target as Element).closest?.("a");
    if (!link || link.target !== "" || link.origin !== location.origin || link.pathname !== location.pathname || link.hash !== "") return;
    event.preventDefault();
    const [before, to] = [address.value, readSearch(link.search)];
    // A change within a view (a filter, a page) leaves the reader where they are.
    const elsewhere = before["view"] !== to["view"] || before["id"] !== to["id"];
    if (elsewhere && link.closest("main")) history.replaceState({ followed: link.search }, "");
    go(to);
    if (elsewhere) arrive();
  });
}

/** As after a page load: at the top, with the heading at hand for the keyboard and for screen readers. */
function arrive(): void {
  scrollTo(0, 0);
  requestAnimationFrame(() => document.querySelector<HTMLElement>("main")?.focus({ preventScroll: true }));
}

let seeking = new AbortController();

/** Back leads to the link that was followed from there, as soon as it is drawn, unless the reader is elsewhere by then. */
function comeBack(): void {
  seeking.abort();
  const { followed } = (history.state ?? {}) as { followed?: string };
  if (followed === undefined) return;
  const { signal } = (seeking = new AbortController());
  const drawn = new MutationObserver(() => [...document.querySelectorAll<HTMLAnchorElement>("main a")].find(({ search }) => search === followed)?.focus());
  drawn.observe(document.body, { childList: true, subtree: true });
  signal.addEventListener("abort", () => drawn.disconnect());
  for (const move of ["focusin", "keydown", "pointerdown"]) addEventListener(move, () => seeking.abort(), { signal });
}
