// Answered: an answer and how to show its data → that, or what happened instead.
import type { ComponentChildren } from "preact";
import { words } from "../state/preferences.js";
import type { Answer } from "../state/use-answer.js";
import { Notice } from "./notice.js";

interface AnsweredProps<Data> {
  answer: Answer<Data>;
  children: (data: Data) => ComponentChildren;
}

export function Answered<Data>({ answer: { data, loading, refusal }, children }: AnsweredProps<Data>) {
  const { states } = words.value;
  if (refusal && !refusal.mayPass) {
    const missing = refusal.kind === "notFound";
    return (
      <Notice kind="problem" title={missing ? states.notFound : states.refused}>
        {missing && <p>{states.notFoundHint}</p>}
        <p lang="en">
          {states.saidSo} {refusal.message}
        </p>
      </Notice>
    );
  }
  // That the server is away is said once, above all views.
  if (data === undefined) return loading ? <Notice kind="loading" /> : null;
  return (
    <div class={loading ? "answered stale" : "answered"} aria-busy={loading}>
      {refusal && <p class="muted small">{states.outOfDate}</p>}
      {children(data)}
    </div>
  );
}
