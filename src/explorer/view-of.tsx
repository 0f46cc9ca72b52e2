// ViewOf: a row of the table of views → what draws it, loaded when it is first wanted; where the server is away, as soon as it is back.
import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { FindView } from "./find/find-view.js";
import { Notice } from "./parts/notice.js";
import { untilServerAnswers } from "./state/until-server-answers.js";
import type { View } from "./views.js";

/** The first view is there at once; the others come when they are wanted, and stay. */
const loaded = new Map<string, ComponentType>([["find", FindView]]);

export function ViewOf({ view }: { view: View }) {
  const [failed, setFailed] = useState<unknown>();
  const [, redraw] = useState(0);
  useEffect(() => {
    if (loaded.has(view.name)) return;
    const leaving = new AbortController();
    view.load?.().then(
      (component) => {
        loaded.set(view.name, component);
        if (hasLoadedAgain()) history.replaceState(null, "");
        redraw((count) => count + 1);
      },
      async (error: unknown) => {
        await untilServerAnswers(leaving.signal);
        // It answers, so that this is a fault of ours: another load would not help.
        if (leaving.signal.aborted) return;
        if (hasLoadedAgain()) setFailed(error);
        else loadAgain();
      },
    );
    return () => leaving.abort();
  }, [view]);
  if (failed) throw failed;
  const Drawn = loaded.get(view.name);
  return Drawn ? <Drawn /> : <Notice kind="loading" />;
}

/**
 * Browsers remember that a file could not be had, and a newer server has files of other names: only a new page gets them for sure.
 * That it was loaded again is noted in the history's entry, so that it happens once.
 */
function loadAgain(): void {
  history.replaceState({ loadedAgain: true }, "");
  location.reload();
}

function hasLoadedAgain(): boolean {
  return (history.state as { loadedAgain?: boolean } | null)?.loadedAgain === true;
}
