// untilServerAnswers: waits until the server says that it can answer, and has the page say so meanwhile.
import { serverAway } from "./use-answer.js";

const firstWait = 500;
const longestWait = 8_000;

/** Ends early where nobody waits any longer. */
export async function untilServerAnswers(leaving: AbortSignal): Promise<void> {
  for (let wait = firstWait; !leaving.aborted; wait = Math.min(wait * 2, longestWait)) {
    if (await answers()) {
      serverAway.value = null;
      return;
    }
    if (!leaving.aborted) serverAway.value = "unreachable";
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

async function answers(): Promise<boolean> {
  try {
    return (await fetch(new URL("health", document.baseURI), { cache: "no-store" })).ok;
  } catch {
    return false;
  }
}
