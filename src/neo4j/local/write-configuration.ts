// In: a port and a page cache size. Out: neo4j.conf. Loopback only, nothing but Bolt, small, and quick to stop.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ServerFolder } from "./server-folder.js";

interface Configuration {
  port: number;
  pageCacheMegabytes: number;
}

export function writeConfiguration(folder: ServerFolder, { port, pageCacheMegabytes }: Configuration): void {
  const settings = {
    "server.default_listen_address": "127.0.0.1",
    "server.bolt.listen_address": `127.0.0.1:${port}`,
    "server.bolt.advertised_address": `127.0.0.1:${port}`,
    "server.http.enabled": false,
    "server.https.enabled": false,
    "dbms.security.auth_enabled": true,
    "dbms.security.allow_csv_import_from_file_urls": false,
    "dbms.usage_report.enabled": false,
    "server.memory.pagecache.size": `${pageCacheMegabytes}m`,
    // 258 MB on disk otherwise, before the first node.
    "db.tx_log.preallocate": false,
    // Stopping waits ten seconds for silence otherwise.
    "internal.dbms.bolt.netty_server_shutdown_quiet_period": 0,
    "internal.dbms.bolt.netty_server_shutdown_timeout": "1s",
    "internal.server.bolt.thread_pool_shutdown_wait_time": "1s",
  };
  const text = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  mkdirSync(folder.configuration, { recursive: true });
  writeFileSync(join(folder.configuration, "neo4j.conf"), `# Written at every start; changes here are lost.\n${text.join("")}`);
}
