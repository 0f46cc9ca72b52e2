// Arguments and environment → the command line run as a user runs it; out come its output and exit code.
import { spawn } from "node:child_process";

export interface CliRun {
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

/** Starts it; `until` resolves once its output matches, `done` when it has ended. */
export function startCli(arguments_: string[], environment: Record<string, string> = {}) {
  // What is set where the tests run must not decide them.
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(NEO4J_.*|PORT|HOST)$/.test(name)));
  const child = spawn(process.execPath, ["dist/cli/main.js", ...arguments_], { env: { ...inherited, ...environment }, stdio: ["ignore", "pipe", "pipe"] });
  let stdout = "";
  let stderr = "";
  const waiting: (() => void)[] = [];
  const note = () => waiting.forEach((check) => check());
  child.stdout.setEncoding("utf8").on("data", (text: string) => ((stdout += text), note()));
  child.stderr.setEncoding("utf8").on("data", (text: string) => ((stderr += text), note()));
  const done = new Promise<CliRun>((resolve) => child.on("close", (exitCode) => resolve({ exitCode, stdout, stderr })));
  const until = (pattern: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const check = () => pattern.test(stdout + stderr) && resolve(stdout);
      waiting.push(check);
      check();
      void done.then(() => reject(new Error(`It ended before it said ${pattern}: ${stderr}`)));
    });
  return { kill: (signal: NodeJS.Signals) => child.kill(signal), until, done };
}

export function runCli(arguments_: string[], environment: Record<string, string> = {}): Promise<CliRun> {
  return startCli(arguments_, environment).done;
}
