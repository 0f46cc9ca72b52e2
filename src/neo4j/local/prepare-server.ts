// In: an environment and the folder for fetched things. Out: Java, jars and the class archive's flags; fetched and written where they are missing.

import { join } from "node:path";
import { findArchiveFlags, trainArchive } from "./class-archive.js";
import { fetchLibraries, findLibraries, type Libraries } from "./fetch-libraries.js";
import { findPackageFolder } from "./find-home.js";
import { findJava, type Java } from "./find-java.js";
import { holdLock } from "./hold-lock.js";

interface PrepareRequest {
  folder: string;
  pomFile?: string;
  environment: NodeJS.ProcessEnv;
  report: (line: string) => void;
  signal?: AbortSignal | undefined;
}

export interface PreparedServer {
  java: Java;
  libraries: Libraries;
  archiveFlags: string[];
}

export async function prepareServer(options: PrepareRequest): Promise<PreparedServer> {
  const { environment, report } = options;
  const request = { ...options, pomFile: options.pomFile ?? join(findPackageFolder(), "pom.xml") };
  const java = await findJava(environment, report);
  const ready = findPrepared();
  if (ready !== undefined) return ready;

  // Not the lock of one database: several may share this folder.
  const onWait = (): void => report("Another process is fetching Neo4j; waiting for it …");
  return await holdLock(join(request.folder, "fetch.lock"), { ...request, onWait }, async () => {
    const found = findLibraries(request);
    if (typeof found === "string") report(`Neo4j's jars have to be fetched: ${found}.`);
    const libraries = typeof found === "string" ? await fetchLibraries(request) : found;
    const located = { ...request, java, libraries };
    if (findArchiveFlags(located) === undefined) await trainArchive(located);
    return { java, libraries, archiveFlags: findArchiveFlags(located) ?? [] };
  });

  function findPrepared(): PreparedServer | undefined {
    const libraries = findLibraries(request);
    if (typeof libraries === "string") return undefined;
    const archiveFlags = findArchiveFlags({ ...request, java, libraries });
    return archiveFlags === undefined ? undefined : { java, libraries, archiveFlags };
  }
}
