MATCH (graph:Graph)
WITH [graph.revision, graph.importingUntil] AS before
WITH before, [
  [
    $finding0.direction,
    COLLECT {
      UNWIND $finding0.rowIds AS id0
      MATCH (node0:Entity {id: id0})
      RETURN [node0.kind, node0.id, node0.nameZh] AS row
    },
    COLLECT {
      UNWIND $finding0.columnIds AS id1
      MATCH (node1:Entity {id: id1})
      RETURN [node1.kind, node1.id, node1.nameZh] AS row
    },
    COLLECT {
      UNWIND $finding0.cells AS item0
      RETURN [item0.row, item0.column, item0.count] AS row
    },
    $finding0.truncated
  ]
] AS answer
MATCH (graph:Graph)
RETURN [answer, before, [graph.revision, graph.importingUntil], timestamp()] AS reading
