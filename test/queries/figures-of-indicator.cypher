MATCH (graph:Graph)
WITH graph, graph.revision AS revisionBefore, coalesce(graph.importingUntil, 0) AS importingBefore
WITH revisionBefore, importingBefore, {
  indicators: {rows: COLLECT {
    MATCH (node0:Indicator)
    WHERE node0.position > coalesce($param1[0], "") AND (EXISTS { (node0)<-[:MEASURED_BY]-(:Target) } AND EXISTS {
      MATCH (node0)<-[:MEASURED_BY]-(node2:Achievement)
      WHERE node2.year <= $param0
    })
    WITH node0 ORDER BY node0.position LIMIT $param2
    RETURN {nodes: {
      id: node0.id,
      figures: {rows: COLLECT {
        MATCH (node0)<-[link0:MEASURED_BY]-(node3)
        WHERE link0.basis = $param3
        WITH node3, link0 ORDER BY node3.year IS NULL, node3.year, link0.fromPosition LIMIT $param5 + 1
        RETURN {__cursor: ["year,position", node3.year, link0.fromPosition], edges: {
          link: {basis: link0.basis},
          node: {
            __kind: node3.kind,
            id: node3.id,
            year: node3.year,
            value: node3.value,
            taskArea: CASE WHEN node3:Target THEN head(COLLECT {
              MATCH (node3)-[:SET_FOR]->(node4)
              WITH node4 ORDER BY node4.position LIMIT 1
              RETURN {id: node4.id} AS row
            }) END
          }
        }} AS row
      }, first: $param5, after: $param4 IS NOT NULL, total: COUNT {
        MATCH (node0)<-[link0:MEASURED_BY]-(node3)
        WHERE link0.basis = $param3
      }}
    }} AS row
  }, first: $param2, after: $param1 IS NOT NULL}
} AS answer
MATCH (graph:Graph)
RETURN answer, revisionBefore, importingBefore, graph.revision AS revisionAfter, coalesce(graph.importingUntil, 0) AS importingAfter, timestamp() AS now
