// ask: a question of analysis with its arguments → what it finds, as the parameter that the operation's statement expects.
import type { BoundQuestion } from "../query/bind.js";
import { compare } from "./compare.js";
import { coverage } from "./coverage.js";
import { gaps } from "./gaps.js";
import { paths } from "./paths.js";
import { progress } from "./progress.js";
import type { Asking, Finding, Question } from "./question.js";
import { trace } from "./trace.js";

/** By the name of the root field that asks it. */
const questions: Record<string, Question> = { trace, paths, coverage, gaps, progress, compare };

export async function ask({ question, parameter, locate, ...bound }: BoundQuestion, reads: Pick<Asking, "snapshot" | "model">): Promise<Record<string, Finding>> {
  const answer = questions[question];
  if (!answer) throw new TypeError(`Nothing answers the question ${question}`);
  try {
    return { [parameter]: await answer({ ...bound, ...reads }) };
  } catch (error) {
    throw locate(error);
  }
}
