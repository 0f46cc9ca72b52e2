// pythonHas: the name of a module → whether python3 is at hand with it; runPython: a script and a file → what it prints, read as JSON.
import { spawnSync } from "node:child_process";

export function pythonHas(module: string): boolean {
  return spawnSync("python3", ["-c", `import ${module}`]).status === 0;
}

/** The file comes on standard input. */
export function runPython<Printed>(script: string, file: Buffer): Printed {
  const { status, stdout, stderr } = spawnSync("python3", ["-c", script], { input: file, encoding: "utf8", maxBuffer: 2 ** 28, env: { ...process.env, PYTHONIOENCODING: "utf-8" } });
  if (status !== 0) throw new Error(`Python ended with ${status}: ${stderr}`);
  return JSON.parse(stdout) as Printed;
}
