// describeMachine: this machine → what of it a reader must know to judge figures; nothing that names it.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { cpus, platform, release, totalmem } from "node:os";
import { createRequire } from "node:module";
import { join } from "node:path";
import { benchFolder } from "./prepare-programs.js";

export interface Machine {
  processor: string;
  cores: number;
  memoryGigabytes: number;
  system: string;
  versions: Record<string, string>;
}

export function describeMachine(neo4j: string): Machine {
  const all = cpus();
  const java = spawnSync("java", ["-version"], { encoding: "utf8" }).stderr ?? "";
  return {
    processor: all[0]?.model.trim() || "unknown processor",
    cores: all.length,
    memoryGigabytes: Math.round(totalmem() / 2 ** 30),
    system: `${platform()} ${release().split("-")[0]}`,
    versions: {
      Node: process.versions.node,
      Java: /version "([^"]+)"/.exec(java)?.[1] ?? "unknown",
      Neo4j: `${neo4j} Community`,
      ...Object.fromEntries(["@apollo/server", "fastify", "graphql", "neo4j-driver", "@neo4j/graphql", "undici"].map((name) => [name, versionOf(name)])),
    },
  };
}

function versionOf(name: string): string {
  const folders = createRequire(join(benchFolder, "run.ts")).resolve.paths(name) ?? [];
  for (const folder of folders)
    try {
      return (JSON.parse(readFileSync(join(folder, name, "package.json"), "utf8")) as { version: string }).version;
    } catch {
      // It is in a folder further up.
    }
  return "unknown";
}
