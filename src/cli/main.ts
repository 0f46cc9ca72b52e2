#!/usr/bin/env -S node --max-old-space-size=1900
// The command line. In: arguments and environment. Out: what the command prints, and the exit code.
// With a heap of less than 2 GB, V8 lets it double between collections, and not quadruple: an export needs 220 MB, not 330 (docs/performance.md).
import { runProgram } from "./run-program.js";

// `policy-graph schema | head` closes the pipe early; that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  console.error(`error: The output can't be written: ${error.message}\n  → Make room, or write it elsewhere.`);
  process.exit(1);
});

process.exitCode = await runProgram(process.argv);
// Output has been handed over by then; whatever still keeps the process is not worth waiting for.
setTimeout(() => process.exit(), 200).unref();
