MATCH (graph:Graph)
WITH graph, graph.revision AS revisionBefore, coalesce(graph.importingUntil, 0) AS importingBefore
WITH revisionBefore, importingBefore, {
  documents: {rows: COLLECT {
    MATCH (node0:Document)
    WHERE node0.position > coalesce($param0[0], "")
    WITH node0 ORDER BY node0.position LIMIT $param1
    RETURN {nodes: {
      id: node0.id,
      publisher: node0.publisher,
      authors: node0.authors,
      publishedOn: node0.publishedOn,
      repostedOn: node0.repostedOn,
      sha256: node0.sha256,
      declaredCounts: COLLECT {
        MATCH (node0)-[:DECLARES]->(count0:DeclaredCount)
        WITH count0 ORDER BY count0.position
        RETURN {
          label: count0.labelZh,
          kind: count0.kind,
          declared: count0.declared,
          found: count0.found,
          evidence: COLLECT {
            MATCH (count0)-[evidence0:EVIDENCED_BY]->()
            WITH evidence0 ORDER BY evidence0.position
            WITH evidence0 LIMIT $param2
            RETURN {quote: evidence0.quote} AS row
          }
        } AS row
      },
      entities: {rows: COLLECT {
        MATCH (node1)-[link0:CITES]->()
        USING INDEX link0:CITES(toId, fromPosition)
        WHERE link0.toId = node0.id AND link0.fromKind IN $param3 AND link0.fromPosition > coalesce($param4[0], "")
        WITH node1, link0 ORDER BY link0.toId, link0.fromPosition LIMIT $param5
        RETURN {nodes: {__kind: node1.kind, id: node1.id}} AS row
      }, first: $param5, after: $param4 IS NOT NULL, total: COUNT {
        MATCH (node0)<-[link0:CITES]-(node1)
        WHERE link0.fromKind IN $param3
      }}
    }} AS row
  }, first: $param1, after: $param0 IS NOT NULL}
} AS answer
MATCH (graph:Graph)
RETURN answer, revisionBefore, importingBefore, graph.revision AS revisionAfter, coalesce(graph.importingUntil, 0) AS importingAfter, timestamp() AS now
