// In: where the server lives and how much memory it may use. Out: the arguments and the environment of its JVM.

import { join } from "node:path";
import { allowUnicodePaths } from "./allow-unicode-paths.js";
import type { Libraries } from "./fetch-libraries.js";

export interface Memory {
  heapMegabytes: number;
  pageCacheMegabytes: number;
}

/** For small graphs. */
export const smallestMemory: Memory = { heapMegabytes: 512, pageCacheMegabytes: 128 };

const openedPackages = ["java.nio", "java.io", "sun.nio.ch", "java.lang", "java.util.concurrent"];

/**
 * Measured on 2 cores: the serial collector starts faster and stays 120 MB smaller than G1. On a small graph the quick compiler alone (C1)
 * answers 2,700 small reads a second in its first five seconds instead of 1,200, and 4,300 instead of 5,200 once warm, with 40 MB less.
 */
export const jvmFlags = ["-XX:+IgnoreUnrecognizedVMOptions", "-XX:+UseSerialGC", "-Xms64m"];
const quickCompiler = "-XX:TieredStopAtLevel=1";

/** A large graph is served for long: on one of 175,000 entities, once warm, statements took half to four fifths of the time with both compilers. */
export function servingFlags({ heapMegabytes }: Memory): string[] {
  return heapMegabytes > smallestMemory.heapMegabytes ? jvmFlags : [...jvmFlags, quickCompiler];
}

/** For minutes of work on all processors: with these the indexes of a large graph were built in less than half the time. */
export const workFlags = ["-XX:+UseParallelGC"];

export function serverArguments(root: string, heapMegabytes: number, flags: string[]): string[] {
  return [
    ...flags,
    `-Xmx${heapMegabytes}m`,
    "-XX:+ExitOnOutOfMemoryError",
    ...openedPackages.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    "org.neo4j.server.CommunityEntryPoint",
    // The next start recognises an orphan of ours by this argument.
    homeArgument(root),
    `--config-dir=${join(root, "conf")}`,
  ];
}

export function loaderArguments(importArguments: string[]): string[] {
  return [...workFlags, "-Xmx1g", "org.neo4j.cli.AdminTool", "database", "import", "full", "neo4j", "--max-off-heap-memory=25%", ...importArguments];
}

export function homeArgument(root: string): string {
  return `--home-dir=${root}`;
}

/** The class path goes through the environment: 17 kB of argv would drown every process listing. Sorted, as the class archive depends on the order. */
export function javaEnvironment(environment: NodeJS.ProcessEnv, libraries: Libraries): NodeJS.ProcessEnv {
  const paths = libraries.manifest.jars.map(([name]) => join(libraries.folder, name));
  return { ...allowUnicodePaths(environment), CLASSPATH: paths.join(process.platform === "win32" ? ";" : ":") };
}
