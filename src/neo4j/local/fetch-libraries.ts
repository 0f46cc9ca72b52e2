// In: pom.xml and a folder. Out: that folder filled with Neo4j's jars, by Maven; nothing is done when they are all there.

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Problem } from "../../problem.js";
import { allowUnicodePaths } from "./allow-unicode-paths.js";
import { checkSpace } from "./check-space.js";
import { explainMaven } from "./explain-maven.js";
import { findProgram } from "./find-program.js";
import { checkLibraries, isWholeJar, writeManifest, type LibraryManifest } from "./library-manifest.js";
import { startKept } from "./start-kept.js";

interface LibraryRequest {
  pomFile: string;
  /** Where fetched things go; the jars get a folder of their own in it. */
  folder: string;
  environment: NodeJS.ProcessEnv;
  report: (line: string) => void;
  signal?: AbortSignal | undefined;
}

export interface Libraries {
  folder: string;
  manifest: LibraryManifest;
}

/** By its full name, or Maven asks its repository what the short one stands for; the version is in pom.xml. */
const copyGoal = "org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies";
/** What 5.26.30 came to when it was measured: for the progress lines, and to see a full disk coming. */
const expectedJars = 213;
const neededMegabytes = 300;
const progressMilliseconds = 1000;

export function findLibraries(request: Pick<LibraryRequest, "pomFile" | "folder">): Libraries | string {
  const { pom, folder } = locate(request);
  const manifest = checkLibraries(folder, pom);
  return typeof manifest === "string" ? manifest : { folder, manifest };
}

export async function fetchLibraries(request: LibraryRequest): Promise<Libraries> {
  const { pom, folder, version } = locate(request);
  const { report, signal } = request;
  const maven = findProgram("mvn", request.environment);
  if (maven === undefined) {
    throw new Problem("MAVEN_MISSING", "Neo4j is fetched with Maven, and there is no mvn on PATH.", "Install Apache Maven 3.6 or newer, then start again.");
  }
  mkdirSync(request.folder, { recursive: true });
  checkSpace(request.folder, neededMegabytes);
  removeLeftovers(folder);

  report(`Fetching Neo4j ${version} with Maven (${expectedJars} jars, about 120 MB) …`);
  const draft = `${folder}.draft-${process.pid}`;
  mkdirSync(draft);
  const logFile = join(request.folder, "maven.log");
  const kept = startKept(
    {
      program: maven,
      arguments: ["-B", "-U", "-f", request.pomFile, copyGoal, "-DincludeScope=runtime", `-DoutputDirectory=${draft}`],
      folder: request.folder,
    },
    { environment: allowUnicodePaths(request.environment), logFile, signal },
  );
  const showing = new AbortController();
  void showProgress(version, logFile, draft, report, showing.signal);
  const code = await kept.ended;
  showing.abort();
  signal?.throwIfAborted();
  if (code !== 0) throw explainMaven(logFile, code);
  checkJars(draft, logFile);

  const manifest = writeManifest(draft, pom);
  if (existsSync(folder)) renameSync(folder, `${folder}.old-${process.pid}`);
  renameSync(draft, folder);
  removeLeftovers(folder);
  const bytes = manifest.jars.reduce((sum, [, size]) => sum + size, 0);
  report(`Fetched Neo4j ${version}: ${manifest.jars.length} jars, ${megabytes(bytes)} MB.`);
  return { folder, manifest };
}

function locate(request: Pick<LibraryRequest, "pomFile" | "folder">): { pom: string; version: string; folder: string } {
  const text = readFileSync(request.pomFile, "utf8");
  const version = /<neo4j\.version>(.+?)<\/neo4j\.version>/.exec(text)?.[1];
  if (version === undefined) throw new Error(`${request.pomFile} has no <neo4j.version>.`);
  return { pom: createHash("sha256").update(text).digest("hex"), version, folder: join(request.folder, `lib-${version}`) };
}

/** Folders that a killed fetch left behind. */
function removeLeftovers(folder: string): void {
  for (const name of readdirSync(dirname(folder))) {
    if (/^lib-.*\.(draft|old)-\d+$/.test(name)) rmSync(join(dirname(folder), name), { recursive: true, force: true });
  }
}

function checkJars(folder: string, logFile: string): void {
  const jars = readdirSync(folder).filter((name) => name.endsWith(".jar"));
  if (jars.length === 0) throw new Problem("MAVEN_FAILED", `Maven ended well but delivered no jar; see ${logFile}.`, "Start again.");
  const broken = jars.find((name) => !isWholeJar(join(folder, name)));
  if (broken === undefined) return;
  throw new Problem(
    "JAR_BROKEN",
    `Maven delivered an incomplete ${broken}, so the copy in its local repository is broken.`,
    `Delete ${broken} from Maven's local repository (usually ~/.m2/repository), then start again.`,
  );
}

async function showProgress(version: string, logFile: string, draft: string, report: (line: string) => void, signal: AbortSignal): Promise<void> {
  let last = "";
  for (;;) {
    await sleep(progressMilliseconds, undefined, { signal }).catch(() => {});
    if (signal.aborted) return;
    const line = describeProgress(readFileSync(logFile, "utf8"), draft);
    if (line !== last) report(`Fetching Neo4j ${version}: ${line}`);
    last = line;
  }
}

/** Maven first reads what every jar needs, then downloads all jars into its own repository, then fetches its copying plugin, then copies. */
function describeProgress(log: string, draft: string): string {
  const [downloads = "", copying] = log.split(/^\[INFO\] --- .*$/m);
  if (copying !== undefined) {
    const copied = readdirSync(draft).length;
    return copied === 0 ? `preparing to copy (${countDownloads(copying)} files of Maven's own)` : `copying, ${copied} of ${expectedJars} jars`;
  }
  // The first jar is the plugin's.
  const sizes = [...downloads.matchAll(/^\[INFO\] Downloaded .*\.jar \(([\d.]+) (B|kB|MB)/gm)];
  const files = countDownloads(downloads);
  if (sizes.length <= 1) return files === 0 ? "Maven is starting" : `finding out what it needs (${files} files read)`;
  const factor = { B: 1, kB: 1e3, MB: 1e6 };
  const bytes = sizes.reduce((sum, [, number, unit]) => sum + Number(number) * factor[unit as keyof typeof factor], 0);
  return `${Math.min(sizes.length, expectedJars)} of ${expectedJars} jars, ${megabytes(bytes)} MB`;
}

function countDownloads(log: string): number {
  return log.match(/^\[INFO\] Downloaded /gm)?.length ?? 0;
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1e6);
}
