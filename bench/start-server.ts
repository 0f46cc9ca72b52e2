// startServer: a program → a child process that answers at /graphql on a free port; it can be asked what it has used, and stopped.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Connection } from "../src/neo4j/connection.js";
import { benchFolder, projectFolder } from "./prepare-programs.js";
import type { Dialect } from "./queries/read-query.js";
import type { Usage } from "./servers/usage-probe.js";

export type ServerName = "ours" | "ours-cached" | "neo4j-graphql" | "hand-written" | "constant";

export interface Server {
  name: ServerName;
  dialect: Dialect;
  /** Its address without the path. */
  origin: string;
  readUsage(): Promise<Usage>;
  stop(): Promise<void>;
}

const built = (name: string): string => join(benchFolder, "build", `${name}.js`);
/** As package.json starts it. */
const heap = "--max-old-space-size=1900";
const ours = [join(projectFolder, "dist", "cli", "main.js"), "serve", "--no-import", "--host", "127.0.0.1", "--port", "0"];

const programs: Record<ServerName, { dialect: Dialect; words: string[] }> = {
  ours: { dialect: "ours", words: ours },
  "ours-cached": { dialect: "ours", words: ours },
  "neo4j-graphql": { dialect: "neo4j-graphql", words: [built("neo4j-graphql")] },
  "hand-written": { dialect: "hand-written", words: [built("hand-written")] },
  constant: { dialect: "hand-written", words: [built("constant")] },
};

/** What `serve` offers to switch the cache of answers off; nothing where it has none. */
export const withoutCache = "--no-answer-cache";

export async function hasAnswerCache(): Promise<boolean> {
  const child = spawn(process.execPath, [ours[0]!, "serve", "--help"], { stdio: ["ignore", "pipe", "ignore"] });
  let help = "";
  child.stdout.on("data", (text: Buffer) => (help += text.toString()));
  await once(child, "close");
  if (!help.includes("--no-import")) throw new Error("The product's `serve` has no --no-import: it would put the seeds in the place of the graph that is measured.");
  return help.includes(withoutCache);
}

export async function startServer(name: ServerName, { uri, user, password, database }: Connection, more: { words?: string[]; environment?: NodeJS.ProcessEnv } = {}): Promise<Server> {
  const { dialect, words } = programs[name];
  const flags = dialect === "ours" ? [heap] : [];
  const child = spawn(process.execPath, [...flags, "--import", pathToFileURL(built("usage-probe")).href, ...words, ...(more.words ?? [])], {
    cwd: projectFolder,
    env: { ...process.env, NODE_ENV: "production", NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database, ...more.environment },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    // Its own group: Ctrl-C reaches the run, which then stops it.
    detached: true,
  });
  let stopping = false;
  const origin = await readAddress(name, child, () => stopping);
  const stop = async (): Promise<void> => {
    stopping = true;
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    child.kill("SIGTERM");
    const timer = setTimeout(() => child.kill("SIGKILL"), 5_000);
    await ended;
    clearTimeout(timer);
  };
  const readUsage = async (): Promise<Usage> => {
    const answer = once(child, "message");
    child.send("usage");
    return ((await answer) as [Usage])[0];
  };
  return { name, dialect, origin, readUsage, stop };
}

/** Resolves when it is ready; should it end before it is stopped, what it said last is printed. */
async function readAddress(name: ServerName, child: ChildProcess, isStopping: () => boolean): Promise<string> {
  let said = "";
  return await new Promise((resolve, reject) => {
    const listen = (text: Buffer): void => {
      said = (said + text.toString()).slice(-4_000);
      const [, origin] = /GraphQL\s+(http:\/\/\S+)\/graphql/.exec(said) ?? [];
      if (origin !== undefined) resolve(origin);
    };
    child.stdout!.on("data", listen);
    child.stderr!.on("data", listen);
    child.once("exit", (code, signal) => {
      const words = `The server ${name} ended by itself (${code ?? signal}):\n${said}`;
      reject(new Error(words));
      if (!isStopping()) console.error(words);
    });
  });
}
