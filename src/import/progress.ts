// Progress: counts what is done → now and then a line with how much, how fast, and how long it will still take.

/** Between two lines, in milliseconds. */
const interval = 2_000;

export class Progress {
  private readonly started = Date.now();
  private shown = Date.now();
  private done = 0;

  constructor(
    private readonly what: string,
    private readonly report: (line: string) => void,
    /** Where it is known. */
    private readonly total?: number,
  ) {}

  add(count: number): void {
    this.done += count;
    if (Date.now() - this.shown >= interval) this.show();
  }

  private show(): void {
    this.shown = Date.now();
    const seconds = (this.shown - this.started) / 1000;
    const rate = this.done / seconds;
    const rest = this.total === undefined ? "" : `, ${formatSeconds((this.total - this.done) / rate)} left`;
    const whole = this.total === undefined ? "" : ` of ${formatNumber(this.total)}`;
    this.report(`${this.what}: ${formatNumber(this.done)}${whole} (${formatNumber(Math.round(rate))}/s${rest})`);
  }

  /** The last line: all of it. */
  finish(): void {
    const seconds = (Date.now() - this.started) / 1000;
    this.report(`${this.what}: ${formatNumber(this.done)} in ${seconds.toFixed(1)} s (${formatNumber(Math.round(this.done / Math.max(seconds, 0.001)))}/s)`);
  }
}

function formatNumber(value: number): string {
  return value.toLocaleString("en");
}

function formatSeconds(seconds: number): string {
  return seconds < 90 ? `${Math.ceil(Math.max(seconds, 0))} s` : `${Math.ceil(seconds / 60)} min`;
}
