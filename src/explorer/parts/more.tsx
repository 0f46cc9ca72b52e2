// More: how many are shown of how many → a button that shows more; on paper, and where no more can be asked for, what is missing in words.
import { words } from "../state/preferences.js";

interface MoreProps {
  shown: number;
  all: number;
  /** Left out where no more can be asked for at once. */
  onMore?: (() => void) | undefined;
}

export function More({ shown, all, onMore }: MoreProps) {
  const { common } = words.value;
  if (shown >= all) return null;
  return (
    <>
      {onMore && (
        <button type="button" class="button more no-print" onClick={onMore}>
          {common.more(all - shown)}
        </button>
      )}
      <p class={onMore ? "muted print-only" : "muted"}>{common.shownOf(shown, all)}</p>
    </>
  );
}
