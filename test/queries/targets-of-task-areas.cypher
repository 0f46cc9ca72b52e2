MATCH (graph:Graph)
WITH [graph.revision, graph.importingUntil] AS before
WITH before, [
  [
    COLLECT {
      MATCH (node0:Target)
      WHERE node0.position > coalesce($param2[0], "") AND EXISTS {
        MATCH (node0)-[:SET_FOR]->(node1)
        WITH node1 ORDER BY node1.position LIMIT 1
        WHERE (node1.ordinal >= $param0 AND EXISTS {
          MATCH (node1)<-[:PART_OF]-(node2)
          WHERE NOT EXISTS { (node2)<-[:QUANTIFIES]-() }
        } AND NOT NOT EXISTS {
          MATCH (node1)-[:ANSWERS]->(node4)
          WHERE NOT coalesce(node4.ordinal <= $param1, false)
        })
        RETURN node1
      }
      WITH node0 ORDER BY node0.position LIMIT $param3
      RETURN [
        [
          node0.id,
          head(COLLECT {
            MATCH (node0)-[:SET_FOR]->(node5)
            WITH node5 ORDER BY node5.position LIMIT 1
            RETURN [node5.id, node5.ordinal] AS row
          })
        ]
      ] AS row
    },
    COUNT {
      MATCH (node0:Target)
      WHERE EXISTS {
        MATCH (node0)-[:SET_FOR]->(node1)
        WITH node1 ORDER BY node1.position LIMIT 1
        WHERE (node1.ordinal >= $param0 AND EXISTS {
          MATCH (node1)<-[:PART_OF]-(node2)
          WHERE NOT EXISTS { (node2)<-[:QUANTIFIES]-() }
        } AND NOT NOT EXISTS {
          MATCH (node1)-[:ANSWERS]->(node4)
          WHERE NOT coalesce(node4.ordinal <= $param1, false)
        })
        RETURN node1
      }
    }
  ],
  [
    COLLECT {
      MATCH (node6:Target)
      WHERE node6.position > coalesce($param6[0], "") AND ((node6:Entity AND node6.id IN $param4) AND EXISTS {
        MATCH (node6)-[link0:CITES]->()
        WHERE link0.toId = $param5
      })
      WITH node6 ORDER BY node6.position LIMIT $param7
      RETURN [[node6.id]] AS row
    }
  ]
] AS answer
MATCH (graph:Graph)
RETURN [answer, before, [graph.revision, graph.importingUntil], timestamp()] AS reading
