MATCH (graph:Graph)
WITH [graph.revision, graph.importingUntil] AS before
WITH before, [
  [
    COLLECT {
      MATCH (node0:Target)
      WHERE node0.position > coalesce($param1[0], "") AND (node0.nameZh CONTAINS $param0 OR node0.nameEn CONTAINS $param0)
      WITH node0 ORDER BY node0.position LIMIT $param2
      RETURN [
        [
          node0.id,
          node0.value,
          node0.comparator,
          head(COLLECT {
            MATCH (node0)-[:MEASURED_BY]->(node1)
            WITH node1 ORDER BY node1.position LIMIT 1
            RETURN [
              node1.id,
              node1.nameZh,
              node1.unitZh,
              [
                COLLECT {
                  MATCH (node2)-[link0:MEASURED_BY]->()
                  USING INDEX link0:MEASURED_BY(toId, fromKind, fromPosition)
                  WHERE link0.toId = node1.id AND link0.fromKind = "ACHIEVEMENT" AND link0.fromPosition > coalesce($param3[0], "")
                  WITH node2, link0 ORDER BY link0.toId, link0.fromKind, link0.fromPosition LIMIT $param4
                  RETURN [[[type(link0), link0.basis], [node2.id, node2.value, node2.year, node2.quantity]]] AS row
                }
              ]
            ] AS row
          })
        ]
      ] AS row
    }
  ]
] AS answer
MATCH (graph:Graph)
RETURN [answer, before, [graph.revision, graph.importingUntil], timestamp()] AS reading
