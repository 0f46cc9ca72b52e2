// In: a port, or none. Out: that port, or a free one, on loopback; a Problem when something listens on it at this moment.

import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { Problem } from "../../problem.js";

export async function findPort(wanted = 0): Promise<number> {
  const server = createServer().listen(wanted, "127.0.0.1");
  try {
    await once(server, "listening");
  } catch (error) {
    const remedy = "End the program that holds it, or choose another port.";
    throw new Problem("PORT_TAKEN", `Port ${wanted} can't be used: ${(error as Error).message}.`, remedy, { cause: error });
  }
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
