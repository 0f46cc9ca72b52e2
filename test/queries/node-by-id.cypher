MATCH (graph:Graph)
WITH graph, graph.revision AS revisionBefore, coalesce(graph.importingUntil, 0) AS importingBefore
WITH revisionBefore, importingBefore, {
  node: head(COLLECT {
    MATCH (node0:Entity {id: $param0})
    RETURN {
      __kind: node0.kind,
      id: node0.id,
      name: coalesce(node0[$param1], node0.nameZh),
      summary: coalesce(node0[$param2], node0.summaryZh),
      aliases: node0.aliases,
      category: node0.category,
      parts: CASE WHEN node0:Strategy THEN {rows: COLLECT {
        MATCH (node1)-[link0:PART_OF]->()
        USING INDEX link0:PART_OF(toId, fromKind, fromPosition)
        WHERE link0.toId = node0.id AND link0.fromKind = "STRATEGY" AND link0.fromPosition > coalesce($param3[0], "")
        WITH node1, link0 ORDER BY link0.toId, link0.fromKind, link0.fromPosition LIMIT $param4
        RETURN {nodes: {id: node1.id, name: coalesce(node1[$param5], node1.nameZh)}} AS row
      }, first: $param4, after: $param3 IS NOT NULL, total: COUNT { (node0)<-[:PART_OF]-() }} END,
      detail: CASE WHEN node0:Target THEN node0.asWritten WHEN node0:Document THEN node0.publisher END
    } AS row
  })
} AS answer
MATCH (graph:Graph)
RETURN answer, revisionBefore, importingBefore, graph.revision AS revisionAfter, coalesce(graph.importingUntil, 0) AS importingAfter, timestamp() AS now
