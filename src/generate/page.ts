// Page: the made-up text of one document, written phrase by phrase; out comes the evidence of each.
import type { EvidenceRecord, Origin } from "../curation/records.js";

const origin: Origin = { file: "generated", line: 1 };

/** So many code points before and after a quote, as `locate` gives them. */
const contextLength = 10;

export class Page {
  private length = 0;
  private before = "";
  private paragraph = 1;

  constructor(private readonly document: string) {}

  /** The next phrase of the paragraph; what follows it always begins alike. */
  write(quote: string): EvidenceRecord {
    const start = this.length;
    const evidence = { document: this.document, quote, prefix: this.before, suffix: "；", paragraph: this.paragraph, start, end: start + quote.length, url: null, origin };
    this.before = `${quote}；`.slice(-contextLength);
    this.length += quote.length + 1;
    return evidence;
  }

  beginParagraph(): void {
    this.paragraph += 1;
    this.before = "";
  }
}
