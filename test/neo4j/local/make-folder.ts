// Out: a temporary folder; it is gone when the test file has run.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

const made: string[] = [];

export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "policy-graph-test-"));
  made.push(folder);
  return folder;
}

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});
