MATCH (graph:Graph)
WITH [graph.revision, graph.importingUntil] AS before
WITH before, [
  [
    COLLECT {
      MATCH (node0:Measure)
      WHERE node0.position > coalesce($param1[0], "") AND (EXISTS {
        MATCH (node0)-[:PART_OF*1..6]->(node1:TaskArea)
        WITH node1 ORDER BY node1.position LIMIT 1
        WHERE node1.ordinal = $param0
        RETURN node1
      } AND NOT EXISTS { (node0)<-[:QUANTIFIES]-() })
      WITH node0 ORDER BY node0.position LIMIT $param2
      RETURN [[node0.id, [[], COUNT { (node0)<-[:PART_OF]-() }]]] AS row
    },
    COUNT {
      MATCH (node0:Measure)
      WHERE (EXISTS {
        MATCH (node0)-[:PART_OF*1..6]->(node1:TaskArea)
        WITH node1 ORDER BY node1.position LIMIT 1
        WHERE node1.ordinal = $param0
        RETURN node1
      } AND NOT EXISTS { (node0)<-[:QUANTIFIES]-() })
    }
  ]
] AS answer
MATCH (graph:Graph)
RETURN [answer, before, [graph.revision, graph.importingUntil], timestamp()] AS reading
