MATCH (graph:Graph)
WITH [graph.revision, graph.importingUntil] AS before
WITH before, [
  [
    COLLECT {
      MATCH (node0:Indicator)
      WHERE node0.position > coalesce($param1[0], "") AND (EXISTS { (node0)<-[:MEASURED_BY]-(:Target) } AND EXISTS {
        MATCH (node0)<-[:MEASURED_BY]-(node2:Achievement)
        WHERE node2.year <= $param0
      })
      WITH node0 ORDER BY node0.position LIMIT $param2
      RETURN [
        [
          node0.id,
          [
            COLLECT {
              MATCH (node0)<-[link0:MEASURED_BY]-(node3)
              WHERE link0.basis = $param3
              WITH node3, link0 ORDER BY node3.year IS NULL, node3.year, link0.fromPosition LIMIT $param5 + 1
              RETURN [
                [
                  [link0.basis],
                  [
                    node3.kind,
                    node3.id,
                    node3.year,
                    node3.value,
                    CASE WHEN node3:Target THEN head(COLLECT {
                      MATCH (node3)-[:SET_FOR]->(node4)
                      WITH node4 ORDER BY node4.position LIMIT 1
                      RETURN [node4.id] AS row
                    }) END
                  ]
                ],
                ["year,position", node3.year, link0.fromPosition]
              ] AS row
            },
            COUNT {
              MATCH (node0)<-[link0:MEASURED_BY]-(node3)
              WHERE link0.basis = $param3
            },
            $param5,
            $param4 IS NOT NULL
          ]
        ]
      ] AS row
    }
  ]
] AS answer
MATCH (graph:Graph)
RETURN [answer, before, [graph.revision, graph.importingUntil], timestamp()] AS reading
