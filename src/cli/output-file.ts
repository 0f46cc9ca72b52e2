// OutputFile: a path as the user gave it → a file that is written whole, or stays as it was; what is no file, such as a pipe or a device, is written to as it is.
import { accessSync, chmodSync, constants, createWriteStream, existsSync, lstatSync, readdirSync, readlinkSync, realpathSync, renameSync, rmSync, statSync, type WriteStream } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { Problem } from "../problem.js";

export class OutputFile {
  /** Where a link leads. */
  private readonly path: string;

  /** Throws where it can't be written: before any work is done for it. */
  constructor(private readonly given: string) {
    this.path = followLink(given);
    const folder = dirname(this.path);
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Problem("NOT_WRITABLE", `There is no folder ${folder}.`, "Make it first, or name a file elsewhere.");
    if (statSync(this.path, { throwIfNoEntry: false })?.isDirectory()) throw new Problem("NOT_WRITABLE", `${given} is a folder.`, "Name a file in it.");
    try {
      accessSync(this.isFile ? folder : this.path, constants.W_OK);
    } catch (error) {
      throw new Problem("NOT_WRITABLE", `${this.isFile ? folder : given} can't be written to.`, "Get the right to write there, or name a file elsewhere.", { cause: error });
    }
  }

  /** A file, or nothing yet. */
  get isFile(): boolean {
    return statSync(this.path, { throwIfNoEntry: false })?.isFile() ?? true;
  }

  get exists(): boolean {
    return existsSync(this.path);
  }

  async write(fill: (stream: WriteStream) => Promise<void>): Promise<void> {
    try {
      await (this.isFile ? this.replace(fill) : fill(createWriteStream(this.path)));
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code === "ENOSPC") throw new Problem("DISK_FULL", `The disk is full (${this.given}).`, "Free some space, or name a file elsewhere.", { cause: error });
      if (["EACCES", "EROFS", "EISDIR", "ENOENT"].includes(code ?? "")) throw new Problem("NOT_WRITABLE", `${this.given} can't be written: ${message.replace(/, \w+ '.*$/s, "")}.`, "Name another file.", { cause: error });
      throw error;
    }
  }

  private async replace(fill: (stream: WriteStream) => Promise<void>): Promise<void> {
    this.removeRemains();
    const draft = join(dirname(this.path), `${this.draftName}${process.pid}`);
    const mode = statSync(this.path, { throwIfNoEntry: false })?.mode;
    try {
      await fill(createWriteStream(draft, { flags: "wx" }));
      if (mode !== undefined) chmodSync(draft, mode & 0o777);
      renameSync(draft, this.path);
    } catch (error) {
      rmSync(draft, { force: true });
      throw error;
    }
  }

  private get draftName(): string {
    return `.${basename(this.path)}.draft-`;
  }

  /** Of processes that were killed while they wrote. */
  private removeRemains(): void {
    const folder = dirname(this.path);
    for (const name of readdirSync(folder))
      if (name.startsWith(this.draftName) && !isAlive(Number(name.slice(this.draftName.length)))) rmSync(join(folder, name), { force: true });
  }
}

function followLink(path: string): string {
  if (!lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return path;
  try {
    return realpathSync(path);
  } catch {
    return resolve(dirname(path), readlinkSync(path));
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
