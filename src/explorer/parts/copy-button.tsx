// CopyButton: a text → a button that copies it, and says that it did.
import { useEffect, useState } from "preact/hooks";
import { words } from "../state/preferences.js";

interface CopyButtonProps {
  /** Made only when it is copied. */
  text: () => string;
  label?: string;
  /** Without a frame, where there are many. */
  quiet?: boolean;
}

export function CopyButton({ text, label, quiet = false }: CopyButtonProps) {
  const { copy, copied, copyFailed } = words.value.common;
  const [outcome, setOutcome] = useState<"copied" | "failed">();
  useEffect(() => {
    if (!outcome) return;
    const timer = setTimeout(() => setOutcome(undefined), 2_500);
    return () => clearTimeout(timer);
  }, [outcome]);
  const onClick = (): void => {
    const wanted = text();
    void writeText(wanted).then((done) => setOutcome(done ? "copied" : "failed"));
  };
  return (
    <span class="copying">
      <button type="button" class={quiet ? "quiet-button" : "button"} onClick={onClick}>
        {label ?? copy}
      </button>
      <span role="status" class="copy-outcome">
        {outcome && (outcome === "copied" ? copied : copyFailed)}
      </span>
    </span>
  );
}

/** Pages that aren't served securely, or are embedded, have no clipboard to write to: then by way of a selection. */
async function writeText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = document.createElement("textarea");
    area.value = text;
    area.className = "unseen";
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    return done;
  }
}
