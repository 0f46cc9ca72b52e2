// Loaded before a server (node --import). In: a message of the run that started it. Out: the processor time and memory that it has used.

export interface Usage {
  /** Microseconds of all its threads, of user and system. */
  processor: number;
  /** Bytes. */
  resident: number;
  /** The most it ever had, in bytes. */
  peak: number;
}

process.on("message", () => {
  const { user, system } = process.cpuUsage();
  const usage: Usage = { processor: user + system, resident: process.memoryUsage.rss(), peak: process.resourceUsage().maxRSS * 1024 };
  process.send?.(usage);
});
// However the run ends, its servers end with it.
process.on("disconnect", () => process.exit());
process.channel?.unref();
