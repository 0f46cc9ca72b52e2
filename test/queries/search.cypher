MATCH (graph:Graph)
WITH graph, graph.revision AS revisionBefore, coalesce(graph.importingUntil, 0) AS importingBefore
WITH revisionBefore, importingBefore, [
  [
    COLLECT {
      CALL {
        UNWIND [$param1] AS query0
        CALL db.index.fulltext.queryNodes("entityNames", query0) YIELD node AS node0
        RETURN node0, 3 AS rank0
        UNION ALL
        UNWIND $param2 AS query0
        CALL db.index.fulltext.queryNodes("entityNames", query0) YIELD node AS node0
        RETURN node0, 4 AS rank0
        UNION ALL
        UNWIND $param3 AS part0
        MATCH (node0:Entity) WHERE node0.searchText CONTAINS part0
        RETURN node0, 5 AS rank0
      }
      WITH node0, min(CASE
        WHEN $param0 IN node0.searchNames THEN 1
        WHEN any(name IN node0.searchNames WHERE name STARTS WITH $param0) THEN 2
        ELSE rank0 END) AS rank0
      WITH node0, rank0 ORDER BY rank0 IS NULL, rank0, size(node0.nameZh) IS NULL, size(node0.nameZh), node0.id LIMIT $param5 + 1
      RETURN [
        [toFloat(6 - rank0), [node0.kind, node0.id, node0.nameZh, node0.kind]],
        ["rank,length,id", rank0, size(node0.nameZh), node0.id]
      ] AS row
    },
    COUNT {
      CALL {
        UNWIND [$param1] AS query0
        CALL db.index.fulltext.queryNodes("entityNames", query0) YIELD node AS node0
        RETURN node0, 3 AS rank0
        UNION ALL
        UNWIND $param2 AS query0
        CALL db.index.fulltext.queryNodes("entityNames", query0) YIELD node AS node0
        RETURN node0, 4 AS rank0
        UNION ALL
        UNWIND $param3 AS part0
        MATCH (node0:Entity) WHERE node0.searchText CONTAINS part0
        RETURN node0, 5 AS rank0
      }
      WITH node0, min(CASE
        WHEN $param0 IN node0.searchNames THEN 1
        WHEN any(name IN node0.searchNames WHERE name STARTS WITH $param0) THEN 2
        ELSE rank0 END) AS rank0
    },
    $param5,
    $param4 IS NOT NULL
  ]
] AS answer
MATCH (graph:Graph)
RETURN answer, revisionBefore, importingBefore, graph.revision AS revisionAfter, coalesce(graph.importingUntil, 0) AS importingAfter, timestamp() AS now
