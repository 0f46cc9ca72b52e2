// webAddress: an address from the data → the same if it leads to a web page, else nothing: a link must not run anything.
export function webAddress(address: string | null): string | undefined {
  if (address === null || !URL.canParse(address)) return undefined;
  return ["http:", "https:"].includes(new URL(address).protocol) ? address : undefined;
}
