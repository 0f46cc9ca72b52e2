MATCH (graph:Graph)
WITH [graph.revision, graph.importingUntil] AS before
WITH before, [
  [
    COLLECT {
      CALL () {
        UNWIND range(0, size($param1) - 1) AS window0
        CALL db.index.fulltext.queryNodes("entityNames", $param0, $param1[window0]) YIELD node AS node0, score AS score0
        RETURN node0, score0, window0
      UNION ALL
        MATCH (node0:Entity) WHERE node0.searchText CONTAINS $param2
        RETURN node0, 0.0 AS score0, null AS window0
      }
      WITH node0, max(score0) AS score0, min(window0) AS place0
      WITH node0, place0, CASE WHEN score0 > 1.0E16 THEN 5.0 WHEN score0 > 1.0E4 THEN 4.0 WHEN score0 > 1.0E-7 THEN 3.0 WHEN score0 > 0.0 THEN 2.0 ELSE 1.0 END AS score0 ORDER BY place0 IS NULL, place0, score0 DESC, size(node0.nameZh), node0.id SKIP $param3 LIMIT $param5 + 1
      WITH collect(node0) AS nodes0, collect(score0) AS scores0
      UNWIND range(0, size(nodes0) - 1) AS place0
      WITH nodes0[place0] AS node0, scores0[place0] AS score0, $param3 + place0 + 1 AS place0
      WITH node0, score0, place0 ORDER BY place0 LIMIT $param5 + 1
      RETURN [[score0, [node0.kind, node0.id, node0.nameZh, node0.kind]], ["place", place0]] AS row
    },
    COUNT {
      CALL () {
        CALL db.index.fulltext.queryNodes("entityNames", $param0) YIELD node AS node0, score AS score0
        RETURN node0
      UNION ALL
        MATCH (node0:Entity) WHERE node0.searchText CONTAINS $param2
        RETURN node0
      }
      WITH DISTINCT node0
    },
    $param5,
    $param4 IS NOT NULL
  ]
] AS answer
MATCH (graph:Graph)
RETURN [answer, before, [graph.revision, graph.importingUntil], timestamp()] AS reading
