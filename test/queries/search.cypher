MATCH (graph:Graph)
WITH [graph.revision, graph.importingUntil] AS before
WITH before, [
  [
    COLLECT {
      UNWIND range(0, size($param1) - 1) AS window0
      CALL db.index.fulltext.queryNodes("entityNames", $param0, $param1[window0]) YIELD node AS node0, score AS score0
      WITH node0, max(score0) AS score0, min(window0) AS place0
      WITH node0, place0, CASE WHEN score0 > 1.0E16 THEN 5.0 WHEN score0 > 1.0E4 THEN 4.0 WHEN score0 > 1.0E-7 THEN 3.0 WHEN score0 > 0.0 THEN 2.0 ELSE 1.0 END AS score0 ORDER BY place0 IS NULL, place0, score0 DESC, size(node0.nameZh), node0.id SKIP $param2 LIMIT $param4 + 1
      WITH collect(node0) AS nodes0, collect(score0) AS scores0
      UNWIND range(0, size(nodes0) - 1) AS place0
      WITH nodes0[place0] AS node0, scores0[place0] AS score0, $param2 + place0 + 1 AS place0
      WITH node0, score0, place0 ORDER BY place0 LIMIT $param4 + 1
      RETURN [[score0, [node0.kind, node0.id, node0.nameZh, node0.kind]], ["place", place0]] AS row
    },
    COUNT {
      CALL () {
        CALL db.index.fulltext.queryNodes("entityNames", $param0) YIELD node AS node0, score AS score0
        RETURN node0
      }
      WITH DISTINCT node0
    },
    $param4,
    $param3 IS NOT NULL
  ]
] AS answer
MATCH (graph:Graph)
RETURN [answer, before, [graph.revision, graph.importingUntil], timestamp()] AS reading
