// connectionOf: the Relay connection and edge types of a kind or interface; made once each.
import { Field, Int, ObjectType } from "type-graphql";
import type { KindClass } from "./relation.js";
import { PageInfo } from "./page-info.js";

interface ConnectionOptions {
  /** Further fields of the edge, declared on the edge's prototype. */
  edgeFields?: (edgePrototype: object) => void;
}

const connections = new Map<KindClass, new () => object>();
let linkClass: (() => new () => object) | undefined;

/** Says which class is Link, so that the edge of a typed relation can carry the link it came by. */
export function setLinkClass(thunk: () => new () => object): void {
  linkClass = thunk;
}

export function connectionOf(node: KindClass, options: ConnectionOptions = {}): new () => object {
  let connection = connections.get(node);
  if (!connection) connections.set(node, (connection = makeConnection(node, options.edgeFields ?? declareLink)));
  return connection;
}

function declareLink(edgePrototype: object): void {
  Field(() => linkClass?.() as never, {
    nullable: true,
    description: "The link that led here; null in lists that follow no link.",
  })(edgePrototype, "link");
}

function makeConnection(node: KindClass, declareEdgeFields: (edgePrototype: object) => void): new () => object {
  @ObjectType(`${node.name}Edge`, { description: `One ${node.name} in a list.` })
  class Edge {
    @Field(() => String, { description: "Opaque; pass it as `after` to go on from here." })
    cursor!: string;
    @Field(() => node as never, { description: "What stands here in the list." })
    node!: object;
  }
  declareEdgeFields(Edge.prototype);

  @ObjectType(`${node.name}Connection`, { description: `A page of a list of ${node.name}.` })
  class Connection {
    @Field(() => [Edge], { description: "The page with cursors." })
    edges!: Edge[];
    @Field(() => [node as never], { description: "The page without cursors." })
    nodes!: object[];
    @Field(() => PageInfo, { description: "Where this page stands in the list." })
    pageInfo!: PageInfo;
    @Field(() => Int, { description: "How many the whole list has, under the same filter." })
    totalCount!: number;
  }
  return Connection;
}
