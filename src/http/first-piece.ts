// firstPiece: a stream that is about to be sent → waits for its first piece, since what fails before that can still be told; later failures are reported.
import { once } from "node:events";
import type { Readable } from "node:stream";
import { Problem } from "../problem.js";

export async function firstPiece(pieces: Readable, what: string, report: (line: string) => void): Promise<void> {
  await Promise.race([once(pieces, "readable"), once(pieces, "end")]);
  pieces.on("error", (error) => report(`Broke off ${what}: ${error instanceof Problem ? error.message : (error.stack ?? error.message)}`));
}
