// Refused: a refusal → what it means and what to do, in the reader's language; the server's own sentence, which is English, folded away.
import type { Refusal } from "../state/ask.js";
import { words } from "../state/preferences.js";
import { Notice } from "./notice.js";

export function Refused({ refusal: { code = "", message } }: { refusal: Refusal }) {
  const { refusals, otherRefusal, saidSo } = words.value.states;
  const [title, toDo] = Object.entries(refusals).find(([known]) => known === code)?.[1] ?? otherRefusal;
  return (
    <Notice kind="problem" title={title}>
      <p>{toDo}</p>
      <details class="said-so">
        <summary>{saidSo}</summary>
        <p lang="en">
          {message} {code && <code>{code}</code>}
        </p>
      </details>
    </Notice>
  );
}
