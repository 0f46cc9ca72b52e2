// In: what went wrong while our folder was used. Out: the Problem, where it is the disk or its rights; else the same error.

import { Problem } from "../../problem.js";

export function explainFolder(error: unknown, folder: string): unknown {
  const { code, path = folder, message } = error as NodeJS.ErrnoException;
  if (code === "ENOSPC" || code === "EDQUOT") {
    return new Problem("DISK_FULL", `The disk is full (${path}).`, "Free some space, then start again.", { cause: error });
  }
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") {
    const remedy = "Give yourself the right to write there, or set POLICY_GRAPH_HOME to another folder.";
    return new Problem("NOT_WRITABLE", `The database's folder can't be used: ${message}.`, remedy, { cause: error });
  }
  return error;
}
