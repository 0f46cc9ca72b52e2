// textFragment: a document's address + a quote with its context → a deep link that opens the page at the quote.
import { contextLength } from "./quotes/positions.js";

interface QuoteInContext {
  quote: string;
  /** What stands before and after, cut off at `contextLength` code points. */
  prefix: string;
  suffix: string;
}

/** A quote longer than this is named by its two ends, each at most half as long. */
const longest = 40;

const words = new Intl.Segmenter("zh", { granularity: "word" });

/** `url#:~:text=prefix-,start,end,-suffix` (https://wicg.github.io/scroll-to-text-fragment/); browsers match whole words only. */
export function textFragment(url: string, { quote, prefix, suffix }: QuoteInContext): string {
  const before = isCut(prefix) ? withoutFirstWord(prefix) : prefix;
  const after = isCut(suffix) ? withoutLastWord(suffix) : suffix;
  const directive = [
    ...(before === "" ? [] : [`${encode(before)}-`]),
    ...endsOf(quote).map(encode),
    ...(after === "" ? [] : [`-${encode(after)}`]),
  ].join(",");
  return `${url}#:~:text=${directive}`;
}

function isCut(context: string): boolean {
  return [...context].length === contextLength;
}

function endsOf(quote: string): string[] {
  const points = [...quote];
  if (points.length <= longest) return [quote];
  const start = points.slice(0, longest / 2).join("");
  const end = points.slice(-longest / 2).join("");
  return [withoutLastWord(start) || start, withoutFirstWord(end) || end];
}

/** The first word may be the rest of a longer one. */
function withoutFirstWord(text: string): string {
  const first = [...words.segment(text)].find(({ isWordLike }) => isWordLike);
  return first ? text.slice(first.index + first.segment.length) : text;
}

/** The last word may be the beginning of a longer one. */
function withoutLastWord(text: string): string {
  const last = [...words.segment(text)].findLast(({ isWordLike }) => isWordLike);
  return last ? text.slice(0, last.index) : text;
}

/** Besides what any address encodes, `-` has a meaning of its own in a text fragment (`,` and `&` are encoded anyway). */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll("-", "%2D");
}
