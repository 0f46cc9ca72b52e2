// report: a line on what is being done → stderr, so that stdout keeps the results alone.
export function report(line: string): void {
  console.error(line);
}
