MATCH (graph:Graph)
WITH [graph.revision, graph.importingUntil] AS before
WITH before, [
  [
    COLLECT {
      MATCH (node0:Target)
      WHERE ((node0.year = $param0 AND (node0.value >= $param1 OR (node0.nameZh CONTAINS $param2 OR node0.nameEn CONTAINS $param2))) AND NOT coalesce(node0.comparator IN $param3, false))
      WITH node0 ORDER BY node0.year DESC, node0.value IS NULL, node0.value, node0.position LIMIT $param5 + 1
      RETURN [
        [[node0.id, node0.value, node0.unitZh, node0.year]],
        ["-year,value,position", node0.year, node0.value, node0.position]
      ] AS row
    },
    COUNT {
      MATCH (node0:Target)
      WHERE ((node0.year = $param0 AND (node0.value >= $param1 OR (node0.nameZh CONTAINS $param2 OR node0.nameEn CONTAINS $param2))) AND NOT coalesce(node0.comparator IN $param3, false))
    },
    $param5,
    $param4 IS NOT NULL
  ]
] AS answer
MATCH (graph:Graph)
RETURN [answer, before, [graph.revision, graph.importingUntil], timestamp()] AS reading
