// AnswerCache: request → the bytes of its answer, as long as the database holds the revision that it was read from.
import { hash } from "node:crypto";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { LRUCache } from "lru-cache";
import type { RevisionWatch } from "./revision-watch.js";

export interface KeptAnswer {
  type: string;
  body: Buffer;
  etag: string;
  /** Made when it is first asked for. */
  zipped?: Buffer;
}

/** What all answers and the requests they belong to may take together, in bytes. */
const cacheSize = 32 * 1024 * 1024;
const largestAnswer = cacheSize / 16;
/** Below, compressing costs more than it saves, in bytes. */
export const smallestZipped = 4_096;

const compress = promisify(gzip);

export class AnswerCache {
  hits = 0;
  misses = 0;
  private readonly answers = new LRUCache<string, KeptAnswer>({ maxSize: cacheSize, sizeCalculation: ({ body, zipped }, key) => body.length + (zipped?.length ?? 0) + 2 * key.length + 200 });

  constructor(private readonly watch: RevisionWatch) {
    watch.onChange(() => this.answers.clear());
  }

  get size(): number {
    return this.answers.calculatedSize;
  }

  find(key: string): KeptAnswer | undefined {
    const found = this.watch.current() === undefined ? undefined : this.answers.get(key);
    if (found) this.hits += 1;
    else this.misses += 1;
    return found;
  }

  /** Kept only if the database still holds the revision that the answer is of. */
  keep(key: string, revision: string, type: string, text: string): KeptAnswer {
    const body = Buffer.from(text);
    const answer = { type, body, etag: `"${revision}-${hash("sha1", body, "base64url")}"` };
    if (this.watch.current() === revision && body.length <= largestAnswer) this.answers.set(key, answer);
    return answer;
  }

  async zip(key: string, answer: KeptAnswer): Promise<Buffer> {
    if (!answer.zipped) {
      answer.zipped = await compress(answer.body);
      if (this.answers.peek(key) === answer) this.answers.set(key, answer); // it weighs more now
    }
    return answer.zipped;
  }
}
