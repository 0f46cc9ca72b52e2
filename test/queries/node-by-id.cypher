MATCH (graph:Graph)
WITH [graph.revision, graph.importingUntil] AS before
WITH before, [
  head(COLLECT {
    MATCH (node0:Entity {id: $param0})
    RETURN [
      node0.kind,
      node0.id,
      coalesce(node0[$param1], node0.nameZh),
      coalesce(node0[$param2], node0.summaryZh),
      node0.aliases,
      node0.category,
      CASE WHEN node0:Strategy THEN [
        COLLECT {
          MATCH (node1)-[link0:PART_OF]->()
          USING INDEX link0:PART_OF(toId, fromKind, fromPosition)
          WHERE link0.toId = node0.id AND link0.fromKind = "STRATEGY" AND link0.fromPosition > coalesce($param3[0], "")
          WITH node1, link0 ORDER BY link0.toId, link0.fromKind, link0.fromPosition LIMIT $param4
          RETURN [[node1.id, coalesce(node1[$param5], node1.nameZh)]] AS row
        },
        COUNT { (node0)<-[:PART_OF]-() }
      ] END,
      CASE WHEN node0:Target THEN node0.asWritten WHEN node0:Document THEN node0.publisher END
    ] AS row
  })
] AS answer
MATCH (graph:Graph)
RETURN [answer, before, [graph.revision, graph.importingUntil], timestamp()] AS reading
