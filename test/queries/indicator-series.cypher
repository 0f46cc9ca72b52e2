MATCH (graph:Graph)
WITH graph, graph.revision AS revisionBefore, coalesce(graph.importingUntil, 0) AS importingBefore
WITH revisionBefore, importingBefore, {
  targets: {rows: COLLECT {
    MATCH (node0:Target)
    WHERE node0.position > coalesce($param1[0], "") AND (node0.nameZh CONTAINS $param0 OR node0.nameEn CONTAINS $param0)
    WITH node0 ORDER BY node0.position LIMIT $param2
    RETURN {nodes: {
      id: node0.id,
      value: node0.value,
      comparator: node0.comparator,
      indicator: head(COLLECT {
        MATCH (node0)-[:MEASURED_BY]->(node1)
        WITH node1 ORDER BY node1.position LIMIT 1
        RETURN {
          id: node1.id,
          name: node1.nameZh,
          unit: node1.unitZh,
          achievements: {rows: COLLECT {
            MATCH (node2)-[link0:MEASURED_BY]->()
            USING INDEX link0:MEASURED_BY(toId, fromKind, fromPosition)
            WHERE link0.toId = node1.id AND link0.fromKind = "ACHIEVEMENT" AND link0.fromPosition > coalesce($param3[0], "")
            WITH node2, link0 ORDER BY link0.toId, link0.fromKind, link0.fromPosition LIMIT $param4
            RETURN {edges: {
              link: {type: type(link0), basis: link0.basis},
              node: {id: node2.id, value: node2.value, year: node2.year, quantity: node2.quantity}
            }} AS row
          }, first: $param4, after: $param3 IS NOT NULL}
        } AS row
      })
    }} AS row
  }, first: $param2, after: $param1 IS NOT NULL}
} AS answer
MATCH (graph:Graph)
RETURN answer, revisionBefore, importingBefore, graph.revision AS revisionAfter, coalesce(graph.importingUntil, 0) AS importingAfter, timestamp() AS now
