// explainListen: why a port could not be listened on → a Problem with the way out; other errors as they are.
import { Problem } from "../problem.js";

export function explainListen(error: unknown, host: string, port: number): unknown {
  const because = { cause: error };
  switch ((error as NodeJS.ErrnoException).code) {
    case "EADDRINUSE":
      return new Problem("PORT_TAKEN", `Port ${port} of ${host} is taken by another program.`, `End that program, or choose another port: PORT=${port < 65_535 ? port + 1 : 4000}.`, because);
    case "EACCES":
      return new Problem("PORT_FORBIDDEN", `This account may not listen on port ${port}.`, "Choose a port above 1023: PORT=4000.", because);
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return new Problem("HOST_UNKNOWN", `${host} is no address of this machine.`, "Set HOST to 127.0.0.1, or to 0.0.0.0 for all of its addresses.", because);
    default:
      return error;
  }
}
