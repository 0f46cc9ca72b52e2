// withDatabase: opens the database, lets `work` use it, and closes it however that ends.
import { openDatabase, type OpenDatabase, type OpenOptions } from "./open-database.js";

export async function withDatabase<T>(options: OpenOptions, work: (opened: OpenDatabase) => Promise<T>): Promise<T> {
  const opened = await openDatabase(options);
  try {
    return await work(opened);
  } catch (error) {
    // A server that stops because the user said so is no failure of its own.
    options.signal.throwIfAborted();
    throw error;
  } finally {
    await opened.close();
  }
}
