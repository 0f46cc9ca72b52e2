MATCH (graph:Graph)
WITH graph, graph.revision AS revisionBefore, coalesce(graph.importingUntil, 0) AS importingBefore
WITH revisionBefore, importingBefore, {
  progress: {rows: COLLECT {
    UNWIND $finding0.rows AS item0
    RETURN {__cursor: item0.cursor, edges: {
        node: {
          status: item0.status,
          outcome: item0.outcome,
          ratio: item0.ratio,
          fulfilment: item0.fulfilment,
          reason: item0.reasonZh,
          english: coalesce(item0.reasonEn, item0.reasonZh),
          indicator: head(COLLECT {
            MATCH (node0:Entity {id: item0.indicatorId})
            RETURN {id: node0.id, name: node0.nameZh} AS row
          }),
          baseline: head(COLLECT {
            MATCH (node1:Entity {id: item0.baselineId})
            RETURN {
              id: node1.id,
              year: node1.year,
              value: node1.value,
              asWritten: node1.asWritten,
              evidence: COLLECT {
                MATCH (node1)-[evidence0:EVIDENCED_BY]->()
                WITH evidence0 ORDER BY evidence0.position
                WITH evidence0 LIMIT $param0
                RETURN {quote: evidence0.quote} AS row
              }
            } AS row
          }),
          target: head(COLLECT {
            MATCH (node2:Entity {id: item0.targetId})
            RETURN {
              id: node2.id,
              year: node2.year,
              value: node2.value,
              asWritten: node2.asWritten,
              comparator: node2.comparator
            } AS row
          }),
          result: head(COLLECT {
            MATCH (node3:Entity {id: item0.resultId})
            RETURN {id: node3.id} AS row
          })
        }
      }} AS row
  }, first: $finding0.first, after: $finding0.after, total: $finding0.total}
} AS answer
MATCH (graph:Graph)
RETURN answer, revisionBefore, importingBefore, graph.revision AS revisionAfter, coalesce(graph.importingUntil, 0) AS importingAfter, timestamp() AS now
