// In: what a store is to hold. Out: a server's folder with that store, made aside and tried; or nothing, where the store of before will do.

import { mkdirSync, rmSync } from "node:fs";
import { Database } from "../database.js";
import { checkSpace } from "./check-space.js";
import { findPort } from "./find-port.js";
import { workFlags } from "./java-arguments.js";
import { loadStore } from "./load-store.js";
import { memoryOfStore } from "./memory-of-store.js";
import type { PreparedServer } from "./prepare-server.js";
import { runServer } from "./run-server.js";
import { serverFolder } from "./server-folder.js";
import { placesIn } from "./store-folders.js";

export interface StoreContent {
  /** Writes CSV files into the folder; out come how the bulk loader reads them, and their size. Nothing, where the store of before will do. */
  write(folder: string): Promise<{ arguments: string[]; bytes: number } | undefined>;
  /** Adds what the loader can't make, such as indexes. */
  prepare(database: Database): Promise<void>;
}

/** While it ends, the server writes out what it has in memory: indexes of a gigabyte. */
const endingSeconds = 120;

interface BuildRequest extends PreparedServer {
  /** Empty; what is made here stays until it is moved or removed. */
  folder: string;
  passwordFile: string;
  environment: NodeJS.ProcessEnv;
  report: (line: string) => void;
  signal?: AbortSignal | undefined;
}

export async function buildStore(content: StoreContent, request: BuildRequest): Promise<string | undefined> {
  const { files, root, stateFile } = placesIn(request.folder);
  mkdirSync(files, { recursive: true, mode: 0o700 });
  const written = await content.write(files);
  if (written === undefined) return undefined;
  // Measured: a store with its indexes takes 2.6 times the size of the files.
  checkSpace(files, Math.ceil((written.bytes / 1e6) * 2.6));
  const folder = serverFolder(root);
  await loadStore({ ...request, files, folder, arguments: written.arguments });
  rmSync(files, { recursive: true });

  const { connection, kept } = await runServer({
    ...request,
    jvmFlags: workFlags,
    root,
    port: await findPort(),
    memory: memoryOfStore(folder),
    stateFile,
    patienceSeconds: endingSeconds,
  });
  const database = Database.connect(connection);
  try {
    await content.prepare(database);
  } finally {
    await database.close();
    await kept.stop();
  }
  request.signal?.throwIfAborted();
  return root;
}
