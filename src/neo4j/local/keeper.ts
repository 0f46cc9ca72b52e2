// A program of its own. In: one command as JSON in argv. Runs it, and stops it when stdin ends, which is what happens when
// the process that started us ends, however it ended. Out: the command's own output (all on stdout) and exit code. No imports of ours: it must start fast.

import { spawn } from "node:child_process";
import { renameSync, rmSync, writeFileSync } from "node:fs";

/** What the keeper runs, and where it says so. */
export interface KeptCommand {
  program: string;
  arguments: string[];
  folder: string;
  /** How long it may take to end before it is killed. */
  patienceSeconds?: number;
  /** A file that exists while the command runs: `note`, the two process ids, and whether it is being stopped. */
  stateFile?: string;
  note?: object;
}

const command = JSON.parse(process.argv[2] ?? "") as KeptCommand;
const child = spawn(command.program, command.arguments, { cwd: command.folder, stdio: ["ignore", 1, 1] });
let stopping = false;
writeState();

function writeState(): void {
  if (command.stateFile === undefined || child.pid === undefined) return;
  const draft = `${command.stateFile}.${process.pid}`;
  writeFileSync(draft, JSON.stringify({ ...command.note, keeper: process.pid, server: child.pid, stopping }), { mode: 0o600 });
  renameSync(draft, command.stateFile);
}

function signalGroup(signal: "SIGTERM" | "SIGKILL"): void {
  // We lead our process group, so this reaches the children of our child too (and ourselves).
  if (process.platform === "win32") child.kill(signal);
  else process.kill(-process.pid, signal);
}

function stop(): void {
  if (stopping) return;
  stopping = true;
  signalGroup("SIGTERM");
  setTimeout(() => signalGroup("SIGKILL"), (command.patienceSeconds ?? 10) * 1000);
  // Last, because a full disk may make it fail and the signal matters more.
  writeState();
}

function end(code: number): never {
  if (command.stateFile !== undefined) rmSync(command.stateFile, { force: true });
  process.exit(code);
}

for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.on(signal, stop);
process.stdin.on("end", stop).on("error", stop).resume();
child.on("error", (error) => {
  console.log(String(error));
  end(127);
});
child.on("exit", (code, signal) => end(code ?? (signal === "SIGKILL" ? 137 : 143)));
