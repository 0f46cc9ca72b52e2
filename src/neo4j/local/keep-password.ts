// In: the password file and the server's folder. Out: the password; a store that has none of ours yet gets one.
// The password is never in argv: the administration tool reads it from the file.

import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Problem } from "../../problem.js";
import type { Java } from "./find-java.js";
import type { ServerFolder } from "./server-folder.js";
import { startKept } from "./start-kept.js";

interface PasswordRequest {
  file: string;
  folder: ServerFolder;
  java: Java;
  /** With the class path. */
  environment: NodeJS.ProcessEnv;
  report: (line: string) => void;
  signal?: AbortSignal | undefined;
}

export async function keepPassword(request: PasswordRequest): Promise<string> {
  const { file, folder, report } = request;
  const known = readPassword(file);
  const hasStore = folder.systemDatabase.some((path) => existsSync(path));
  if (known !== undefined && hasStore) return known;
  if (hasStore) {
    report(`${file} is missing: giving the database a new password (the graph is kept).`);
    // Users live in the system database; Neo4j makes a new one and finds the graph's store again.
    for (const path of folder.systemDatabase) rmSync(path, { recursive: true, force: true });
  }
  rmSync(folder.initialPassword, { force: true });
  const password = known ?? generatePassword(file);
  await setInitialPassword(request);
  return password;
}

/** Nothing but what we generate: the file is also read as arguments by Neo4j's tool. */
export function readPassword(file: string): string | undefined {
  if (!existsSync(file)) return undefined;
  const password = readFileSync(file, "utf8").trim();
  chmodSync(file, 0o600);
  return /^[A-Za-z0-9]{8,}$/.test(password) ? password : undefined;
}

function generatePassword(file: string): string {
  const password = randomBytes(24).toString("hex");
  const draft = `${file}.${process.pid}`;
  mkdirSync(dirname(file), { recursive: true });
  rmSync(draft, { force: true });
  writeFileSync(draft, `${password}\n`, { mode: 0o600, flag: "wx" });
  renameSync(draft, file);
  return password;
}

async function setInitialPassword({ file, folder, java, environment, signal }: PasswordRequest): Promise<void> {
  const logFile = join(folder.logs, "password.log");
  const kept = startKept(
    {
      program: java.program,
      arguments: ["-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "org.neo4j.cli.AdminTool", "dbms", "set-initial-password", `@${file}`],
      folder: folder.root,
    },
    { environment: { ...environment, NEO4J_HOME: folder.root, NEO4J_CONF: folder.configuration }, logFile, signal },
  );
  const code = await kept.ended;
  signal?.throwIfAborted();
  if (code === 0 && existsSync(folder.initialPassword)) return;
  throw new Problem("PASSWORD_NOT_SET", `Neo4j's tool could not set the first password (exit code ${code}); see ${logFile}.`, "Read the log, then start again.");
}
