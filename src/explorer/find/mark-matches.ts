// markMatches: a name and what was searched → the name in pieces, those that match marked.

export interface Piece {
  text: string;
  marked: boolean;
}

/** The whole text where the name has it, else its words, else its pairs of signs: as the server looks for them. */
export function markMatches(name: string, searched: string): Piece[] {
  const attempts = [[searched.trim()], searched.trim().split(/\s+/), pairsOf(searched)];
  for (const wanted of attempts) {
    const pieces = mark(name, wanted.filter((word) => word !== ""));
    if (pieces.some(({ marked }) => marked)) return pieces;
  }
  return [{ text: name, marked: false }];
}

export function hasMatch(name: string, searched: string): boolean {
  return markMatches(name, searched).some(({ marked }) => marked);
}

function pairsOf(text: string): string[] {
  const points = [...text].filter((point) => /[\p{L}\p{N}]/u.test(point));
  return points.slice(1).map((point, index) => `${points[index]}${point}`);
}

/** Compared sign by sign without case, so that marks stand where they belong whatever lower case does to lengths. */
function mark(name: string, wanted: string[]): Piece[] {
  const points = [...name];
  const folded = points.map((point) => point.toLowerCase());
  const marked = points.map(() => false);
  for (const word of wanted) {
    const signs = [...word].map((point) => point.toLowerCase());
    if (signs.length === 0) continue;
    for (let at = 0; at + signs.length <= folded.length; at += 1) {
      if (signs.every((sign, offset) => folded[at + offset] === sign)) marked.fill(true, at, at + signs.length);
    }
  }
  const pieces: Piece[] = [];
  points.forEach((point, index) => {
    const last = pieces.at(-1);
    if (last && last.marked === marked[index]) last.text += point;
    else pieces.push({ text: point, marked: marked[index] ?? false });
  });
  return pieces;
}
