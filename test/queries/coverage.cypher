MATCH (graph:Graph)
WITH graph, graph.revision AS revisionBefore, coalesce(graph.importingUntil, 0) AS importingBefore
WITH revisionBefore, importingBefore, {
  coverage: {
    direction: $finding0.direction,
    rows: COLLECT {
      UNWIND $finding0.rowIds AS id0
      MATCH (node0:Entity {id: id0})
      RETURN {__kind: node0.kind, id: node0.id, name: node0.nameZh} AS row
    },
    columns: COLLECT {
      UNWIND $finding0.columnIds AS id1
      MATCH (node1:Entity {id: id1})
      RETURN {__kind: node1.kind, id: node1.id, name: node1.nameZh} AS row
    },
    cells: COLLECT {
      UNWIND $finding0.cells AS item0
      RETURN {row: item0.row, column: item0.column, count: item0.count} AS row
    },
    truncated: $finding0.truncated
  }
} AS answer
MATCH (graph:Graph)
RETURN answer, revisionBefore, importingBefore, graph.revision AS revisionAfter, coalesce(graph.importingUntil, 0) AS importingAfter, timestamp() AS now
