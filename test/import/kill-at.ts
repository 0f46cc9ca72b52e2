// killAt: runs large-importer-process.ts until it prints a line, and kills it there and then.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect } from "vitest";

export async function killAt(moment: RegExp, environment: Record<string, string>): Promise<void> {
  const child = spawn(process.execPath, ["--import", "tsx", "test/import/large-importer-process.ts"], { env: { ...process.env, ...environment }, stdio: ["ignore", "pipe", "inherit"] });
  let printed = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    printed += text;
    if (moment.test(printed)) child.kill("SIGKILL");
  });
  await once(child, "close");
  expect(printed).toMatch(moment);
  expect(printed).not.toMatch(/^finished$/m);
}
