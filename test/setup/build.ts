// buildProduct: the sources → dist, once for all test files: the program as commands start it, and the explorer as the server sends it.
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { build } from "vite";

export async function buildProduct(): Promise<void> {
  const compile = promisify(execFile)(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"]).catch(({ stdout }: { stdout: string }) => {
    throw new Error(`src does not compile:\n${stdout}`);
  });
  await Promise.all([compile, build({ logLevel: "silent" })]);
}
