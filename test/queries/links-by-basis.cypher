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
      } AND EXISTS { (node0)<-[:QUANTIFIES]-() })
      WITH node0 ORDER BY node0.position LIMIT $param2
      RETURN [
        [
          node0.id,
          [
            [],
            COUNT {
              MATCH (node0)<-[link0:QUANTIFIES]-(node3)
              WHERE link0.basis = $param3
            }
          ],
          [
            COLLECT {
              MATCH (node4)-[link1:QUANTIFIES]->()
              USING INDEX link1:QUANTIFIES(toId, fromKind, fromPosition)
              WHERE link1.toId = node0.id AND link1.fromKind = "TARGET" AND link1.basis = $param6 AND link1.fromPosition > coalesce($param7[0], "")
              WITH node4, link1 ORDER BY link1.toId, link1.fromKind, link1.fromPosition LIMIT $param8
              RETURN [[[link1.basis, link1.rationaleZh], [node4.id]]] AS row
            },
            COUNT {
              MATCH (node0)<-[link1:QUANTIFIES]-(node4)
              WHERE link1.basis = $param6
            }
          ],
          [
            COLLECT {
              MATCH (node0)<-[link2:QUANTIFIES]-(node5)
              WHERE link2.basis = $param9
              WITH node5, link2 ORDER BY node5.value IS NULL, node5.value DESC, link2.fromPosition LIMIT $param11
              RETURN [[node5.id, node5.value]] AS row
            }
          ]
        ]
      ] AS row
    }
  ]
] AS answer
MATCH (graph:Graph)
RETURN [answer, before, [graph.revision, graph.importingUntil], timestamp()] AS reading
