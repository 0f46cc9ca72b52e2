// connectionOf: the Relay connection and edge types of a kind or interface; made once each.
import { Field, Int, ObjectType } from "type-graphql";
import { mapField } from "./field-mapping.js";
import type { KindClass } from "./rows.js";
import { PageInfo } from "./page-info.js";

interface ConnectionOptions {
  /** Further fields of the edge, declared on the edge's prototype. */
  edgeFields?: (edgePrototype: object) => void;
  /** What the edges lead to, where that is not the class that names the connection. */
  node?: () => KindClass;
}

const connections = new Map<KindClass, new () => object>();
let linkClass: (() => new () => object) | undefined;

/** Says which class is Link, so that the edge of a typed relation can carry the link it came by. */
export function setLinkClass(thunk: () => new () => object): void {
  linkClass = thunk;
}

export function connectionOf(node: KindClass, options: ConnectionOptions = {}): new () => object {
  let connection = connections.get(node);
  if (!connection) connections.set(node, (connection = makeConnection(node, options)));
  return connection;
}

function declareLink(edgePrototype: object): void {
  Field(() => linkClass?.() as never, {
    nullable: true,
    description: "The link that led here; null in lists that follow no link.",
  })(edgePrototype, "link");
  mapField({ read: "edgeLink" })(edgePrototype, "link");
}

function makeConnection(named: KindClass, { edgeFields = declareLink, node = () => named }: ConnectionOptions): new () => object {
  @ObjectType(`${named.name}Edge`, { description: `One place in a list of ${named.name}.` })
  class Edge {
    @Field(() => String, { description: "Opaque; pass it as `after` to go on from here." })
    @mapField({ read: "cursor" })
    cursor!: string;
    @Field(() => node() as never, { description: "What stands here in the list." })
    @mapField({ read: "edgeNode" })
    node!: object;
  }
  edgeFields(Edge.prototype);

  @ObjectType(`${named.name}Connection`, { description: `A page of a list of ${named.name}.` })
  class Connection {
    @Field(() => [Edge], { description: "The page with cursors." })
    @mapField({ read: "edges" })
    edges!: Edge[];
    @Field(() => [node() as never], { description: "The page without cursors." })
    @mapField({ read: "nodes" })
    nodes!: object[];
    @Field(() => PageInfo, { description: "Where this page stands in the list." })
    @mapField({ read: "pageInfo" })
    pageInfo!: PageInfo;
    @Field(() => Int, { description: "How many the whole list has, under the same filter." })
    @mapField({ read: "totalCount" })
    totalCount!: number;
  }
  return Connection;
}
