// Answered: an answer and how to show its data → that, or what happened instead.
import type { ComponentChildren } from "preact";
import { words } from "../state/preferences.js";
import type { Answer } from "../state/use-answer.js";
import { Notice } from "./notice.js";
import { Refused } from "./refused.js";

interface AnsweredProps<Data> {
  answer: Answer<Data>;
  children: (data: Data) => ComponentChildren;
}

export function Answered<Data>({ answer: { data, loading, refusal }, children }: AnsweredProps<Data>) {
  if (refusal && !refusal.mayPass) return <Refused refusal={refusal} />;
  // That the server is away is said once, above all views.
  if (data === undefined) return loading ? <Notice kind="loading" /> : null;
  return (
    <div class={loading ? "answered stale" : "answered"} aria-busy={loading}>
      {refusal && <p class="muted small">{words.value.states.outOfDate}</p>}
      {children(data)}
    </div>
  );
}
