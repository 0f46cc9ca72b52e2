MATCH (graph:Graph)
WITH graph, graph.revision AS revisionBefore, coalesce(graph.importingUntil, 0) AS importingBefore
WITH revisionBefore, importingBefore, [
  [
    COLLECT {
      UNWIND $finding0.rows AS item0
      RETURN [
        [
          [
            item0.kind,
            head(COLLECT {
              MATCH (node0:Entity {id: item0.entityId})
              RETURN [node0.kind, node0.id, node0.nameZh] AS row
            }),
            item0.messageZh
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
RETURN answer, revisionBefore, importingBefore, graph.revision AS revisionAfter, coalesce(graph.importingUntil, 0) AS importingAfter, timestamp() AS now
