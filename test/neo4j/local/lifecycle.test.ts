// Real servers, in temporary folders, with the jars of this checkout: they start, answer, are shared, stop, and never stay behind.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import neo4j from "neo4j-driver";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import type { Connection } from "../../../src/neo4j/connection.js";
import { findHome } from "../../../src/neo4j/local/find-home.js";
import { isAlive, readCommandLine } from "../../../src/neo4j/local/process-table.js";
import { readState, type ServerState } from "../../../src/neo4j/local/server-state.js";
import type { LocalServer } from "../../../src/neo4j/local/local-server.js";
import { startLocalServer, type LocalServerOptions } from "../../../src/neo4j/local/start-local-server.js";
import { makeFolder } from "./make-folder.js";

const libraryHome = findHome();
let home: string;
let started: LocalServer[] = [];
let lines: string[] = [];

// Only a fresh checkout has something to fetch here.
beforeAll(async () => {
  const server = await startLocalServer({ home: makeFolder(), libraryHome, report: (line) => console.log(line) });
  await server.stop();
}, 300_000);

beforeEach(() => {
  home = makeFolder();
  lines = [];
});

afterEach(async () => {
  for (const server of started) await server.stop();
  started = [];
});

const inHome = (...names: string[]): string => join(home, "neo4j", ...names);
const passwordFile = (): string => inHome("password");
const currentState = (): ServerState => readState(inHome("server.json"))!;
const processes = ({ keeper, server }: ServerState): number[] => [keeper, server].filter(isAlive);

async function start(options: Partial<LocalServerOptions> = {}): Promise<LocalServer> {
  const server = await startLocalServer({ home, libraryHome, report: (line) => lines.push(line), ...options });
  started.push(server);
  return server;
}

async function ask(connection: Connection, statement: string): Promise<unknown> {
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password), { disableLosslessIntegers: true });
  try {
    const { records } = await driver.executeQuery(statement, {}, { database: connection.database });
    return records[0]?.get(0);
  } finally {
    await driver.close();
  }
}

const write = (connection: Connection): Promise<unknown> => ask(connection, "CREATE (:Kept {value: 42})");
const read = (connection: Connection): Promise<unknown> => ask(connection, "MATCH (n:Kept) RETURN n.value");

/** A process of its own that starts a server here and waits. */
async function startElsewhere(): Promise<number> {
  const script = fileURLToPath(new URL("start-and-wait.ts", import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", script, home, libraryHome], { stdio: ["ignore", "pipe", "inherit"] });
  await once(child.stdout, "data");
  return child.pid!;
}

test("starts, is shared, stops without a trace, keeps the graph, and gets over a lost password", { timeout: 60_000 }, async () => {
  // Two at the same moment: one owns, the other attaches.
  const [one, other] = await Promise.all([start(), start()]);
  expect([one.owned, other.owned].sort()).toEqual([false, true]);
  expect(lines).toContain("Another process is starting the database; waiting for it …");
  const [owner, guest] = one.owned ? [one, other] : [other, one];
  expect(guest.connection).toEqual(owner.connection);
  await write(owner.connection);
  await guest.stop();
  expect(await read(guest.connection)).toBe(42);
  expect(statSync(passwordFile()).mode & 0o777).toBe(0o600);

  const password = readFileSync(passwordFile(), "utf8");
  const state = currentState();
  expect(readCommandLine(state.server)).not.toContain(password.trim());
  await owner.stop();
  expect(processes(state)).toEqual([]);
  expect(existsSync(inHome("server.json"))).toBe(false);

  writeFileSync(passwordFile(), "wrong0password\n");
  await expect(start()).rejects.toMatchObject({ name: "Problem", code: "PASSWORD_REJECTED" });
  expect(existsSync(inHome("server.json"))).toBe(false);

  rmSync(passwordFile());
  const again = await start();
  expect(readFileSync(passwordFile(), "utf8")).not.toBe(password);
  expect(await read(again.connection)).toBe(42);
});

test("attaches to a server of another process; when that is killed its server goes, and the next start gets the graph", { timeout: 60_000 }, async () => {
  const owner = await startElsewhere();
  const guest = await start();
  expect(guest.owned).toBe(false);
  await write(guest.connection);
  const state = currentState();
  process.kill(owner, "SIGKILL");
  await expect.poll(() => processes(state), { timeout: 5000 }).toEqual([]);
  expect((await guest.ended).code).toBe("SERVER_STOPPED");

  const next = await start();
  expect(next.owned).toBe(true);
  expect(await read(next.connection)).toBe(42);
});

test("stops a server that lost its owner and its keeper, and starts anew", { timeout: 60_000 }, async () => {
  const owner = await startElsewhere();
  const orphan = currentState();
  // As a power cut for the two, in the order that leaves the server alone.
  process.kill(owner, "SIGSTOP");
  process.kill(orphan.keeper, "SIGKILL");
  process.kill(owner, "SIGKILL");
  // A killed process stays in the table until somebody has taken note of its end.
  await expect.poll(() => isAlive(orphan.keeper) || isAlive(owner), { timeout: 5000, interval: 20 }).toBe(false);
  expect(isAlive(orphan.server)).toBe(true);

  const next = await start();
  expect(next.owned).toBe(true);
  expect(lines.join("\n")).toContain(`process ${orphan.server}`);
  expect(isAlive(orphan.server)).toBe(false);
  expect(await ask(next.connection, "RETURN 1")).toBe(1);
});

test("says why the server ended, and leaves nothing when it was the keeper that ended", { timeout: 60_000 }, async () => {
  const first = await start();
  process.kill(currentState().server, "SIGKILL");
  expect(await first.ended).toMatchObject({ name: "Problem", code: "SERVER_ENDED" });

  const second = await start();
  const state = currentState();
  process.kill(state.keeper, "SIGKILL");
  expect(await second.ended).toMatchObject({ name: "Problem", code: "SERVER_ENDED" });
  // It is told to end by then; a busy machine takes a moment to take it down.
  await expect.poll(() => processes(state), { timeout: 5000 }).toEqual([]);
});

test("names the problem: a port that is taken, a heap too small, a password out of reach, a store that another Neo4j holds", { timeout: 60_000 }, async () => {
  const holder = createServer().listen(0, "127.0.0.1");
  await once(holder, "listening");
  const { port } = holder.address() as AddressInfo;
  await expect(start({ port })).rejects.toMatchObject({ name: "Problem", code: "PORT_TAKEN" });
  holder.close();
  await once(holder, "close");

  await expect(start({ port, heapMegabytes: 8 })).rejects.toMatchObject({ name: "Problem", code: "SERVER_ENDED" });

  const server = await start({ port });
  expect(server.connection.uri).toBe(`bolt://127.0.0.1:${port}`);
  renameSync(passwordFile(), `${passwordFile()}.away`);
  await expect(start()).rejects.toMatchObject({ name: "Problem", code: "PASSWORD_MISSING" });
  renameSync(`${passwordFile()}.away`, passwordFile());

  rmSync(inHome("server.json"));
  await expect(start()).rejects.toMatchObject({ name: "Problem", code: "STORE_LOCKED" });
  expect(await ask(server.connection, "RETURN 1")).toBe(1);
});

test("stops at once when it is told to while starting", { timeout: 60_000 }, async () => {
  const stopping = new AbortController();
  const starting = start({ signal: stopping.signal });
  await expect.poll(() => currentState() !== undefined, { timeout: 10_000, interval: 20 }).toBe(true);
  const state = currentState();
  stopping.abort(new Error("enough"));
  await expect(starting).rejects.toThrow("enough");
  expect(processes(state)).toEqual([]);
});
