// Random: a seed → always the same numbers, and choices made with them.

export class Random {
  private state: number;

  /** Several numbers make one seed, so that each document can have its own. */
  constructor(...seeds: number[]) {
    this.state = seeds.reduce((state, seed) => Math.imul(state ^ seed, 0x9e3779b1) ^ ((state ^ seed) >>> 15), 0x2545f491) >>> 0;
    this.next();
  }

  /** From 0 to 1, without 1 (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number, both ends included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  happens(probability: number): boolean {
    return this.next() < probability;
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.next() * items.length)]!;
  }
}

/** Picks the first of its items often, the later ones ever more rarely: the nth 1/n^exponent as often (Zipf). */
export class Skewed<Item> {
  private readonly sums: number[] = [];

  constructor(
    private readonly items: readonly Item[],
    exponent: number,
  ) {
    items.forEach((_item, index) => this.sums.push((this.sums[index - 1] ?? 0) + (index + 1) ** -exponent));
  }

  pick(random: Random): Item {
    const wanted = random.next() * (this.sums.at(-1) ?? 0);
    let [low, high] = [0, this.sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.sums[middle]! > wanted) high = middle;
      else low = middle + 1;
    }
    return this.items[low]!;
  }
}
