MATCH (graph:Graph)
WITH [graph.revision, graph.importingUntil] AS before
WITH before, [
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
RETURN [answer, before, [graph.revision, graph.importingUntil], timestamp()] AS reading
