MATCH (graph:Graph)
WITH [graph.revision, graph.importingUntil] AS before
WITH before, [
  [
    COLLECT {
      UNWIND $finding0.rows AS item0
      RETURN [
        [
          [
            item0.status,
            item0.outcome,
            item0.ratio,
            item0.fulfilment,
            item0.reasonZh,
            coalesce(item0.reasonEn, item0.reasonZh),
            head(COLLECT {
              MATCH (node0:Entity {id: item0.indicatorId})
              RETURN [node0.id, node0.nameZh] AS row
            }),
            head(COLLECT {
              MATCH (node1:Entity {id: item0.baselineId})
              RETURN [
                node1.id,
                node1.year,
                node1.value,
                node1.asWritten,
                COLLECT {
                  MATCH (node1)-[evidence0:EVIDENCED_BY]->()
                  WITH evidence0 ORDER BY evidence0.position
                  WITH evidence0 LIMIT $param0
                  RETURN [evidence0.quote] AS row
                }
              ] AS row
            }),
            head(COLLECT {
              MATCH (node2:Entity {id: item0.targetId})
              RETURN [node2.id, node2.year, node2.value, node2.asWritten, node2.comparator] AS row
            }),
            head(COLLECT {
              MATCH (node3:Entity {id: item0.resultId})
              RETURN [node3.id] AS row
            })
          ]
        ],
        item0.cursor
      ] AS row
    },
    $finding0.total,
    $finding0.first,
    $finding0.after
  ]
] AS answer
MATCH (graph:Graph)
RETURN [answer, before, [graph.revision, graph.importingUntil], timestamp()] AS reading
