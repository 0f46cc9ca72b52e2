// How near two texts are: the edit distance, the nearest of several words, and the nearest part of a long text.

interface NearestPart {
  /** Code points into the text; end exclusive. */
  start: number;
  end: number;
  /** How many code points must be put in, taken out or changed. */
  distance: number;
}

export function editDistance(a: string, b: string): number {
  const text = [...b];
  return alignments([...a], text, false).distances[text.length]!;
}

/** The candidate that was probably meant, if one is near enough. */
export function nearestWord(word: string, candidates: string[]): string | undefined {
  const limit = word.length < 4 ? 1 : Math.max(2, word.length / 4);
  return candidates
    .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance)[0]?.candidate;
}

/** The part of the text that takes the fewest edits to become the pattern (Sellers' algorithm); the first of equals. */
export function nearestPart(pattern: string[], text: string[]): NearestPart {
  const { starts, distances } = alignments(pattern, text, true);
  const end = distances.indexOf(distances.reduce((least, distance) => Math.min(least, distance)));
  return { start: starts[end]!, end, distance: distances[end]! };
}

/** For every end in the text: where the nearest part that ends there starts, and its distance. Parts start anywhere, or all at 0. */
function alignments(pattern: string[], text: string[], startAnywhere: boolean): { starts: Uint32Array; distances: Uint32Array } {
  let starts = Uint32Array.from({ length: text.length + 1 }, (_, end) => (startAnywhere ? end : 0));
  let distances = Uint32Array.from({ length: text.length + 1 }, (_, end) => (startAnywhere ? 0 : end));
  for (const wanted of pattern) {
    const above = { starts, distances };
    starts = new Uint32Array(text.length + 1);
    distances = new Uint32Array(text.length + 1);
    distances[0] = above.distances[0]! + 1;
    for (let end = 1; end <= text.length; end++) {
      const changed = above.distances[end - 1]! + (text[end - 1] === wanted ? 0 : 1);
      const leftOut = above.distances[end]! + 1;
      const putIn = distances[end - 1]! + 1;
      distances[end] = Math.min(changed, leftOut, putIn);
      if (changed <= leftOut && changed <= putIn) starts[end] = above.starts[end - 1]!;
      else starts[end] = leftOut <= putIn ? above.starts[end]! : starts[end - 1]!;
    }
  }
  return { starts, distances };
}
