// zipFiles: names and their contents → one zip, written as the contents come; nothing is kept but what is under way.
import { Readable } from "node:stream";
import yazl from "yazl";

export interface PackedFile {
  name: string;
  content: () => AsyncIterable<string | Uint8Array>;
}

/** All files get the same date, so that the same graph makes the same file. */
export async function* zipFiles(files: Iterable<PackedFile>, date: Date): AsyncGenerator<Uint8Array> {
  const zip = new yazl.ZipFile();
  const output = zip.outputStream as Readable;
  let current: Readable | undefined;
  zip.on("error", (error: Error) => output.destroy(error));
  for (const { name, content } of files)
    zip.addReadStreamLazy(name, { mtime: date }, (use) => {
      current = Readable.from(content(), { objectMode: false });
      current.on("error", (error) => output.destroy(error));
      use(null, current);
    });
  zip.end();
  try {
    for await (const piece of output) yield piece as Uint8Array;
  } finally {
    current?.destroy();
  }
}
