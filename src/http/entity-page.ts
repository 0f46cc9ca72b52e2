// addressOfPage: an entity's id → the page on which people read it.

/** GraphiQL, with the entity asked for. */
export function addressOfPage(id: string): string {
  return `/graphql?query=${encodeURIComponent(`{
  node(id: ${JSON.stringify(id)}) {
    id
    ... on Entity {
      name
      summary
      evidence { quote paragraph document { name } url }
      links { nodes { type basis rationale from { id name } to { id name } } }
    }
  }
}`)}`;
}
