// Notice: what happened where there is nothing to show: loading, empty, or a problem.
import type { ComponentChildren } from "preact";
import { words } from "../state/preferences.js";

interface NoticeProps {
  kind: "loading" | "empty" | "problem";
  title?: string;
  /** Where it stands for a part of a view only. */
  within?: boolean;
  children?: ComponentChildren;
}

export function Notice({ kind, title = words.value.states.loading, within = false, children }: NoticeProps) {
  const Title = kind === "problem" && !within ? "h1" : "p";
  return (
    <div class={`notice ${kind}`} role={kind === "problem" ? "alert" : "status"}>
      <Title class="notice-title">{title}</Title>
      {children && <div>{children}</div>}
    </div>
  );
}
