// SearchBox: what is typed → the address of its results, as it is typed. Where several letters make one sign, it waits until they have.
import { signal } from "@preact/signals";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { address, addressOf, changed, go } from "../state/address.js";
import { words } from "../state/preferences.js";

const pause = 160;
/** The server's limit, in code points. */
const longest = 200;

/** The searched text to whose first result the reader wants to go: results that come later see to it. */
export const goingDown = signal<string | undefined>(undefined);

/** Where there is none, the box keeps the focus. */
export function focusFirstResult(): void {
  goingDown.value = undefined;
  document.querySelector<HTMLElement>("main [data-result]")?.focus();
}

export function SearchBox() {
  const { label, placeholder, hint } = words.value.search;
  const finding = (address.value["view"] ?? "find") === "find";
  const text = finding ? (address.value["q"] ?? "") : "";
  const [typed, setTyped] = useState(text);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const box = useRef<HTMLInputElement>(null);
  // What this box asked for itself is what stands in it, or its start: taking it back would undo what was typed since.
  const asked = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (text !== asked.current) setTyped(text);
    asked.current = undefined;
  }, [text, finding]);
  useLayoutEffect(() => {
    const focusBox = (event: KeyboardEvent): void => {
      const writing = (event.target as Element).closest?.("input, textarea, select, [contenteditable]");
      if (event.key !== "/" || writing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      box.current?.focus();
      box.current?.select();
    };
    document.addEventListener("keydown", focusBox);
    return () => document.removeEventListener("keydown", focusBox);
  }, []);

  const find = (wanted: string): void => {
    clearTimeout(timer.current);
    const q = searchedFor(wanted);
    asked.current = q;
    if (!finding) {
      if (q !== "") go(addressOf("find", { q }));
    } else if (q !== (address.peek()["q"] ?? "")) go(changed({ q }), { replace: (address.peek()["q"] ?? "") !== "" && q !== "" });
  };
  const onInput = (event: InputEvent): void => {
    const { value } = event.currentTarget as HTMLInputElement;
    setTyped(value);
    goingDown.value = undefined;
    clearTimeout(timer.current);
    if (!event.isComposing) timer.current = setTimeout(() => find(value), pause);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && typed !== "") {
      setTyped("");
      find("");
    }
    if (event.key === "ArrowDown" && !event.isComposing && typed.trim() !== "") {
      event.preventDefault();
      const there = finding && searchedFor(typed) === text && document.querySelector("main [data-result]");
      if (there) return focusFirstResult();
      find(typed);
      goingDown.value = searchedFor(typed);
    }
  };
  return (
    <form
      role="search"
      class="search"
      onSubmit={(event) => {
        event.preventDefault();
        find(typed);
      }}
    >
      <div class="search-box">
        <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
          <circle cx="11" cy="11" r="6.5" />
          <path d="M16 16l5 5" />
        </svg>
        <input
          ref={box}
          type="search"
          name="q"
          value={typed}
          aria-label={label}
          aria-describedby="search-hint"
          placeholder={placeholder}
          autocomplete="off"
          spellcheck={false}
          enterkeyhint="search"
          onInput={onInput}
          onCompositionEnd={(event) => find((event.currentTarget as HTMLInputElement).value)}
          onKeyDown={onKeyDown}
          onBlur={() => (goingDown.value = undefined)}
        />
        <kbd aria-hidden="true">/</kbd>
      </div>
      <p id="search-hint" class="search-hint">
        {hint}
      </p>
    </form>
  );
}

function searchedFor(typed: string): string {
  return [...typed.trim()].slice(0, longest).join("");
}
