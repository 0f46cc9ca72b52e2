// Chunk: texts, one after the other → their bytes, many at a time. Millions of texts kept for later would be collected as garbage at great length.

const size = 65_536;
/** A code unit takes so many bytes of UTF-8 at the most. */
const bytesPerUnit = 3;

export class Chunk {
  private bytes = Buffer.allocUnsafe(size);
  private used = 0;

  hasRoomFor(text: string): boolean {
    return this.used + text.length * bytesPerUnit <= this.bytes.length;
  }

  /** Grows for a text that is larger than all of it. */
  add(text: string): void {
    if (!this.hasRoomFor(text)) this.bytes = Buffer.concat([this.bytes.subarray(0, this.used)], this.used + text.length * bytesPerUnit);
    this.used += this.bytes.write(text, this.used);
  }

  /** What was added since the last time; to be used before more is added. */
  take(): Buffer {
    const taken = this.bytes.subarray(0, this.used);
    this.used = 0;
    return taken;
  }
}
