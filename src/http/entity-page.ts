// addressOfPage: an entity's id → the page on which people read it.

export function addressOfPage(id: string): string {
  return `/?view=entity&id=${encodeURIComponent(id)}`;
}
