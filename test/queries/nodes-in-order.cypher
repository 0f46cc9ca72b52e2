MATCH (graph:Graph)
WITH [graph.revision, graph.importingUntil] AS before
WITH before, [
  COLLECT {
    UNWIND range(0, size($param0) - 1) AS index0
    OPTIONAL MATCH (node0:Entity {id: $param0[index0]})
    WITH node0, index0 ORDER BY index0
    RETURN CASE WHEN node0 IS NOT NULL THEN [node0.kind, node0.id] END AS row
  }
] AS answer
MATCH (graph:Graph)
RETURN [answer, before, [graph.revision, graph.importingUntil], timestamp()] AS reading
