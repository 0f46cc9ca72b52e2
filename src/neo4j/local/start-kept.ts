// In: a command and a log file. Out: a handle on it. The command runs under a keeper (keeper.ts), so it never outlives this process.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync } from "node:fs";
import { createRequire } from "node:module";
import type { Socket } from "node:net";
import { extname } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { KeptCommand } from "./keeper.js";

export interface Kept {
  /** The exit code, once the command and its keeper have ended. */
  ended: Promise<number>;
  /** Ends the command; resolves when it and its keeper are gone. */
  stop(): Promise<void>;
  /** From now on the command no longer keeps this process alive: when everything else is done, it is stopped. */
  release(): void;
}

interface KeptOptions {
  environment: NodeJS.ProcessEnv;
  /** Everything the command prints; written anew. */
  logFile: string;
  /** Stops the command when it aborts. */
  signal?: AbortSignal | undefined;
}

/** The keeper gives the command ten seconds, if nothing else is said, before it kills it; when five more have passed it is the keeper that hangs. */
const patienceMilliseconds = ({ patienceSeconds = 10 }: KeptCommand): number => (patienceSeconds + 5) * 1000;

// Compiled it is keeper.js; under vitest and tsx it is keeper.ts, which Node 20 can't run without tsx.
const keeperFile = fileURLToPath(new URL(`./keeper${extname(import.meta.url)}`, import.meta.url));
const loaderArguments = (): string[] =>
  keeperFile.endsWith(".ts") ? ["--import", pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href] : [];

export function startKept(command: KeptCommand, options: KeptOptions): Kept {
  const log = openSync(options.logFile, "w", 0o600);
  const keeper = spawn(process.execPath, [...loaderArguments(), keeperFile, JSON.stringify(command)], {
    // Its own session: a terminal's Ctrl-C reaches this process only, which then decides.
    detached: true,
    cwd: command.folder,
    env: options.environment,
    stdio: ["pipe", log, log],
  });
  closeSync(log);
  keeper.stdin!.on("error", () => {});

  let running = true;
  const ended = new Promise<number>((resolve) => {
    keeper.once("error", () => resolve(127));
    keeper.once("exit", (code) => resolve(code ?? 137));
  }).then((code) => {
    running = false;
    options.signal?.removeEventListener("abort", stop);
    return code;
  });

  async function stop(): Promise<void> {
    if (!running) return;
    keeper.ref();
    const exited = once(keeper, "exit");
    keeper.stdin!.end();
    const timer = setTimeout(() => killGroup(keeper.pid!), patienceMilliseconds(command));
    await exited;
    clearTimeout(timer);
  }

  function release(): void {
    keeper.unref();
    (keeper.stdin as Socket).unref();
  }

  if (options.signal?.aborted) void stop();
  else options.signal?.addEventListener("abort", stop, { once: true });
  return { ended, stop, release };
}

function killGroup(leader: number): void {
  try {
    process.kill(-leader, "SIGKILL");
  } catch {
    // It ended in this very moment.
  }
}
