// preparePrograms: installs what the rivals need where it is missing, and compiles ours and theirs: all run as plain JavaScript.
import { spawn } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const benchFolder = fileURLToPath(new URL(".", import.meta.url));
export const projectFolder = fileURLToPath(new URL("..", import.meta.url));

export async function preparePrograms(report: (line: string) => void, signal: AbortSignal): Promise<void> {
  const lock = join(benchFolder, "package-lock.json");
  const installed = join(benchFolder, "node_modules", ".package-lock.json");
  if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
    report("Installing the rivals in bench/node_modules (once; the product does without them) …");
    await run("npm", ["ci", "--no-audit", "--no-fund"], benchFolder, signal);
  }
  report("Compiling the servers …");
  const compile = (...words: string[]) => run(process.execPath, [join(projectFolder, "node_modules", "typescript", "bin", "tsc"), ...words], projectFolder, signal);
  await compile("-p", "tsconfig.build.json");
  await compile("-p", "bench/servers/tsconfig.json");
}

export async function run(program: string, words: string[], folder: string, signal: AbortSignal, environment = process.env): Promise<void> {
  const child = spawn(program, words, { cwd: folder, env: environment, signal, stdio: ["ignore", "inherit", "inherit"], shell: process.platform === "win32" && program === "npm" });
  const code = await new Promise<number | null>((resolve, reject) => child.once("error", reject).once("exit", resolve));
  if (code !== 0) throw new Error(`${program === process.execPath ? "node" : program} ${words.join(" ")} ended with code ${code}.`);
}
