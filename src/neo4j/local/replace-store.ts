// In: what a new store is to hold, and how the server is stopped and started. Out: the server with that store; or nothing, where the store of before will do.
// Whatever goes wrong, or is interrupted, the store of before is in its place.

import { rmSync } from "node:fs";
import { buildStore, type StoreContent } from "./build-store.js";
import { explainFolder } from "./explain-folder.js";
import { holdLock } from "./hold-lock.js";
import type { PreparedServer } from "./prepare-server.js";
import { loadingFolder, putBack, putInPlace, removePrevious } from "./store-folders.js";

interface ReplaceRequest<Server> extends PreparedServer {
  /** Holds the server's folder and whatever else is ours. */
  folder: string;
  /** The server's folder. */
  root: string;
  passwordFile: string;
  lockFile: string;
  stop: () => Promise<void>;
  start: () => Promise<Server>;
  environment: NodeJS.ProcessEnv;
  report: (line: string) => void;
  signal?: AbortSignal | undefined;
}

export async function replaceStore<Server>(content: StoreContent, request: ReplaceRequest<Server>): Promise<Server | undefined> {
  const { root, lockFile, report, signal } = request;
  const folder = loadingFolder(request.folder);
  try {
    const fresh = await buildStore(content, { ...request, folder });
    if (fresh === undefined) return undefined;
    report("Changing to the new graph …");
    // So that nobody starts the store of before in between.
    return await holdLock(lockFile, { onWait: () => {}, signal }, async () => {
      await request.stop();
      putInPlace(root, fresh);
      const next = await request.start().catch((error: unknown) => {
        putBack(root);
        throw error;
      });
      removePrevious(root);
      return next;
    });
  } catch (error) {
    signal?.throwIfAborted();
    throw explainFolder(error, request.folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  }
}
