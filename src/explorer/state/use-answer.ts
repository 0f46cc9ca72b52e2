// useAnswer, useAnswers: operations and variables → what is known of their answers now, asked again while the server is away.
import { signal, useSignal } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";
import type { TypedDocumentString } from "../generated/operations.js";
import { ask, Refusal, type RefusalKind } from "./ask.js";

export interface Answer<Data> {
  /** The last answer; while the next one is loading, still that of before. */
  data?: Data;
  /** The question that `data` answers is no longer the one that is asked. */
  loading: boolean;
  refusal?: Refusal;
}

/** Answers of a short while ago, so that Back shows its page at once. The newest are the last. */
const recent = new Map<string, unknown>();
const recentLimit = 60;

const firstWait = 1_000;
const longestWait = 8_000;

/** Why a question waits for the server to come back; null while none does. */
export const serverAway = signal<RefusalKind | null>(null);

interface Question {
  operation: { toString(): string };
  variables: unknown;
}

/** What the views that are open ask, in the order in which they began to. */
export const questions = signal<readonly (Question & { key: string; place: number })[]>([]);
let places = 0;

/** Asks nothing where there are no variables. */
export function useAnswer<Data, Variables>(operation: TypedDocumentString<Data, Variables>, variables: Variables | null): Answer<Data> {
  useQuestions(operation, variables === null ? [] : [variables]);
  return useAsked(variables === null ? null : keyOf(operation, variables), () => askAndKeep(operation, variables as Variables));
}

/** One question for each of the variables, answered together. */
export function useAnswers<Data, Variables>(operation: TypedDocumentString<Data, Variables>, list: Variables[]): Answer<Data[]> {
  useQuestions(operation, list);
  return useAsked(keyOf(operation, list), () => askEach(operation, list));
}

/** What one may ask for by mistake. */
const mistakes = ["NOT_FOUND", "BAD_USER_INPUT"];

/** One of several that asks for what isn't there leaves the others answered; of the first it is said. */
async function askEach<Data, Variables>(operation: TypedDocumentString<Data, Variables>, list: Variables[]): Promise<Data[]> {
  const settled = await Promise.allSettled(list.map((variables) => askAndKeep(operation, variables)));
  return settled.flatMap((one, index) => {
    if (one.status === "fulfilled") return [one.value];
    if (index === 0 || !(one.reason instanceof Refusal && mistakes.includes(one.reason.code ?? ""))) throw one.reason;
    return [];
  });
}

function useQuestions(operation: Question["operation"], list: unknown[]): void {
  const [place] = useState(() => places++);
  useEffect(() => {
    const mine = list.map((variables) => ({ operation, variables, key: keyOf(operation, variables), place }));
    questions.value = [...questions.peek(), ...mine].sort((one, other) => one.place - other.place);
    return () => (questions.value = questions.peek().filter((one) => !mine.includes(one)));
  }, [keyOf(operation, list)]);
}

function useAsked<Data>(key: string | null, askNow: () => Promise<Data>): Answer<Data> {
  const answer = useSignal<{ key: string | null } & Answer<Data>>({ key: null, loading: key !== null });
  useEffect(() => {
    if (key === null) return;
    let wait = firstWait;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let wanted = true;
    const known = recent.get(key) as Data | undefined;
    answer.value = known === undefined ? { ...answer.peek(), key, loading: true, refusal: undefined } : { key, data: known, loading: false };
    const attempt = async (): Promise<void> => {
      timer = undefined;
      try {
        const data = await askNow();
        keep(key, data);
        if (wanted) answer.value = { key, data, loading: false };
      } catch (error) {
        if (!wanted) return;
        const refusal = error instanceof Refusal ? error : new Refusal("refused", String(error));
        answer.value = { key, ...(refusal.mayPass && { data: answer.peek().data }), loading: refusal.mayPass, refusal };
        if (refusal.mayPass) timer = setTimeout(() => void attempt(), wait);
        wait = Math.min(wait * 2, longestWait);
      }
    };
    void attempt();
    const hurry = (): void => {
      if (timer === undefined) return;
      clearTimeout(timer);
      void attempt();
    };
    addEventListener("online", hurry);
    return () => {
      wanted = false;
      clearTimeout(timer);
      removeEventListener("online", hurry);
    };
  }, [key]);
  const { data, loading, refusal, key: answered } = answer.value;
  if (answered === key) return { data, loading, refusal };
  const known = key === null ? undefined : (recent.get(key) as Data | undefined);
  return known === undefined ? { data: key === null ? undefined : data, loading: key !== null } : { data: known, loading: false };
}

async function askAndKeep<Data, Variables>(operation: TypedDocumentString<Data, Variables>, variables: Variables): Promise<Data> {
  const key = keyOf(operation, variables);
  try {
    const data = await ask(operation, variables);
    serverAway.value = null;
    keep(key, data);
    return data;
  } catch (error) {
    serverAway.value = error instanceof Refusal && error.mayPass ? error.kind : null;
    throw error;
  }
}

function keep(key: string, data: unknown): void {
  recent.delete(key);
  recent.set(key, data);
  for (const oldest of recent.keys()) if (recent.size > recentLimit) recent.delete(oldest);
}

function keyOf(operation: { toString(): string }, variables: unknown): string {
  return `${operation.toString()}\n${JSON.stringify(variables)}`;
}
