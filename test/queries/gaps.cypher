MATCH (graph:Graph)
WITH graph, graph.revision AS revisionBefore, coalesce(graph.importingUntil, 0) AS importingBefore
WITH revisionBefore, importingBefore, {
  gaps: {rows: COLLECT {
    UNWIND $finding0.rows AS item0
    RETURN {__cursor: item0.cursor, edges: {
        node: {
          kind: item0.kind,
          entity: head(COLLECT {
            MATCH (node0:Entity {id: item0.entityId})
            RETURN {__kind: node0.kind, id: node0.id, name: node0.nameZh} AS row
          }),
          message: item0.messageZh
        }
      }} AS row
  }, first: $finding0.first, after: $finding0.after, total: $finding0.total}
} AS answer
MATCH (graph:Graph)
RETURN answer, revisionBefore, importingBefore, graph.revision AS revisionAfter, coalesce(graph.importingUntil, 0) AS importingAfter, timestamp() AS now
