// isCut: what stands before a quote, or after it → whether the paragraph goes on beyond it.

/** How many characters the API gives at the most. */
const contextLength = 10;

export function isCut(context: string): boolean {
  return [...context].length === contextLength;
}
