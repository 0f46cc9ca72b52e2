// explainError: whatever ended a command → the text for the user and the exit code.
import { Problem } from "../problem.js";
import { Interrupted } from "./interruption.js";

export function explainError(error: unknown, debug: boolean): { text: string; exitCode: number } {
  if (error instanceof Interrupted) return { text: "", exitCode: error.exitCode };
  if (error instanceof Problem) return { text: `error: ${error.message}\n  → ${error.remedy}${debug ? `\n${error.stack}` : ""}`, exitCode: 1 };
  if (!(error instanceof Error)) return { text: `unexpected error: ${String(error)}`, exitCode: 70 };
  const [line] = error.message.split("\n");
  const more = debug ? `\n${error.stack}` : " (POLICY_GRAPH_DEBUG=1 shows where)";
  return { text: `unexpected error: ${line}${more}`, exitCode: 70 };
}
