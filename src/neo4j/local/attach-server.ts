// In: the state of a server that another process of ours started here. Out: a connection to it; undefined when it went away meanwhile.

import { Problem } from "../../problem.js";
import { askOnce } from "./ask-once.js";
import { readPassword } from "./keep-password.js";
import type { LocalServer } from "./local-server.js";
import { isServerAlive, isServerKept, type ServerState } from "./server-state.js";

const pollMilliseconds = 1000;

export async function attachServer(state: ServerState, { passwordFile, root }: { passwordFile: string; root: string }): Promise<LocalServer | undefined> {
  const password = readPassword(passwordFile);
  if (password === undefined) {
    const message = `The database runs (started by process ${state.owner}), but ${passwordFile}, which has its password, is missing.`;
    throw new Problem("PASSWORD_MISSING", message, `End process ${state.owner}, then start again: a new password is set, and the graph is kept.`);
  }
  const connection = { uri: `bolt://127.0.0.1:${state.port}`, user: "neo4j", password, database: "neo4j" };
  try {
    await askOnce(connection, passwordFile);
  } catch (error) {
    if (error instanceof Problem) throw error;
    if (!isServerKept(state, root)) return undefined;
    const message = `The database that process ${state.owner} started does not answer: ${(error as Error).message}`;
    throw new Problem("NO_ANSWER", message, `End process ${state.owner}, then start again.`, { cause: error });
  }

  let timer: NodeJS.Timeout | undefined;
  const ended = new Promise<Problem>((resolve) => {
    timer = setInterval(() => {
      if (isServerAlive(state, root)) return;
      clearInterval(timer);
      resolve(new Problem("SERVER_STOPPED", `Process ${state.owner}, which had started the database, has stopped it.`, "Start again."));
    }, pollMilliseconds).unref();
  });
  return { connection, owned: false, stop: async () => clearInterval(timer), ended };
}
