MATCH (graph:Graph)
WITH graph, graph.revision AS revisionBefore, coalesce(graph.importingUntil, 0) AS importingBefore
WITH revisionBefore, importingBefore, {
  targets: {rows: COLLECT {
    MATCH (node0:Target)
    WHERE ((node0.year = $param0 AND (node0.value >= $param1 OR (node0.nameZh CONTAINS $param2 OR node0.nameEn CONTAINS $param2))) AND NOT coalesce(node0.comparator IN $param3, false))
    WITH node0 ORDER BY node0.year IS NULL, node0.year DESC, node0.value IS NULL, node0.value, node0.position LIMIT $param5 + 1
    RETURN {__cursor: ["-year,value,position", node0.year, node0.value, node0.position], edges: {node: {id: node0.id, value: node0.value, unit: node0.unitZh, year: node0.year}}} AS row
  }, first: $param5, after: $param4 IS NOT NULL, total: COUNT {
    MATCH (node0:Target)
    WHERE ((node0.year = $param0 AND (node0.value >= $param1 OR (node0.nameZh CONTAINS $param2 OR node0.nameEn CONTAINS $param2))) AND NOT coalesce(node0.comparator IN $param3, false))
  }}
} AS answer
MATCH (graph:Graph)
RETURN answer, revisionBefore, importingBefore, graph.revision AS revisionAfter, coalesce(graph.importingUntil, 0) AS importingAfter, timestamp() AS now
