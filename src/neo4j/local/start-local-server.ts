// In: a home folder. Out: a Neo4j that answers: the one that runs there already, or one fetched and started for us.

import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { Problem } from "../../problem.js";
import { attachServer } from "./attach-server.js";
import { explainEnd } from "./explain-end.js";
import { explainFolder } from "./explain-folder.js";
import { findPort } from "./find-port.js";
import { holdLock } from "./hold-lock.js";
import type { LocalServer } from "./local-server.js";
import { memoryOfStore } from "./memory-of-store.js";
import { prepareServer } from "./prepare-server.js";
import { replaceStore } from "./replace-store.js";
import { runServer, type RunningServer } from "./run-server.js";
import { serverFolder } from "./server-folder.js";
import { isServerKept, readState, removeRemains } from "./server-state.js";
import { hasPrevious, mendFolders, putBack, removePrevious } from "./store-folders.js";

export interface LocalServerOptions {
  /** Holds everything: jars, database, password, logs. See findHome. */
  home: string;
  /** Another home whose jars are used, so that several databases share one download. */
  libraryHome?: string;
  /** One line per step or progress. */
  report: (line: string) => void;
  /** Stops whatever is under way, and a running server too. */
  signal?: AbortSignal;
  /** A free one by default. */
  port?: number;
  /** As the size of the store asks for, by default. */
  heapMegabytes?: number;
  pageCacheMegabytes?: number;
  /** PATH and JAVA_HOME are read from it; process.env by default. */
  environment?: NodeJS.ProcessEnv;
  /** Says which Neo4j; the one of this package by default. */
  pomFile?: string;
}

export async function startLocalServer(options: LocalServerOptions): Promise<LocalServer> {
  const { signal, report } = options;
  const place = locate(options);
  try {
    mkdirSync(place.folder, { recursive: true });
    const onWait = (): void => report("Another process is starting the database; waiting for it …");
    return await holdLock(place.lockFile, { onWait, signal }, async () => {
      const state = readState(place.stateFile);
      if (state !== undefined && isServerKept(state, place.root)) {
        const attached = await attachServer(state, place);
        if (attached !== undefined) return attached;
      }
      await removeRemains(place.stateFile, place.root, report);
      await mendFolders(place.root, report);
      return await startProven(options, place);
    });
  } catch (error) {
    signal?.throwIfAborted();
    throw explainFolder(error, place.folder);
  }
}

/** A store that was changed for a new one stays until that one has answered. */
async function startProven(options: LocalServerOptions, place: Place): Promise<LocalServer> {
  try {
    const server = await startOwn(options, place);
    removePrevious(place.root);
    return server;
  } catch (error) {
    if (!hasPrevious(place.root) || options.signal?.aborted) throw error;
    options.report(`The new graph's database does not start (${(error as Error).message}); going back to the one before.`);
    putBack(place.root);
    return await startOwn(options, place);
  }
}

async function startOwn(options: LocalServerOptions, place: Place): Promise<LocalServer> {
  const { report, signal, environment = process.env } = options;
  const prepared = await prepareServer({ ...options, environment, folder: place.libraryFolder });
  const fitting = memoryOfStore(serverFolder(place.root));
  const memory = { heapMegabytes: options.heapMegabytes ?? fitting.heapMegabytes, pageCacheMegabytes: options.pageCacheMegabytes ?? fitting.pageCacheMegabytes };
  const run = async (): Promise<RunningServer> =>
    await runServer({ ...prepared, ...place, port: await findPort(options.port), memory, environment, report, signal });
  const start = Date.now();
  // A free port may be taken by another program before Neo4j has it.
  const running = await run().catch((error: unknown) => {
    if (options.port !== undefined || !(error instanceof Problem && error.code === "PORT_TAKEN")) throw error;
    return run();
  });
  report(`The database answers at ${running.connection.uri} after ${((Date.now() - start) / 1000).toFixed(1)} s.`);
  return own(running, place, options);
}

function own({ connection, kept, folder }: RunningServer, place: Place, options: LocalServerOptions): LocalServer {
  const { signal } = options;
  let stopped = false;
  const ended = new Promise<Problem>((resolve) => {
    void kept.ended.then(async (code) => {
      if (stopped || signal?.aborted) return;
      // If it was the keeper that ended, the server is still there.
      await removeRemains(place.stateFile, place.root, () => {});
      resolve(explainEnd(folder, code));
    });
  });
  async function stop(): Promise<void> {
    stopped = true;
    await kept.stop();
  }
  kept.release();
  const { report, environment = process.env } = options;
  const server: LocalServer = {
    connection,
    owned: true,
    stop,
    ended,
    async replaceStore(content) {
      const prepared = await prepareServer({ ...options, environment, folder: place.libraryFolder });
      const next = await replaceStore(content, { ...prepared, ...place, environment, report, signal, stop, start: () => startOwn(options, place) });
      return next ?? server;
    },
  };
  return server;
}

interface Place {
  folder: string;
  libraryFolder: string;
  root: string;
  passwordFile: string;
  stateFile: string;
  lockFile: string;
}

function locate({ home, libraryHome = home }: LocalServerOptions): Place {
  const folder = join(resolve(home), "neo4j");
  return {
    folder,
    libraryFolder: join(resolve(libraryHome), "neo4j"),
    root: join(folder, "server"),
    passwordFile: join(folder, "password"),
    stateFile: join(folder, "server.json"),
    lockFile: join(folder, "start.lock"),
  };
}
