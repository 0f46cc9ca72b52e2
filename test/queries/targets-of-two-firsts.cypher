MATCH (graph:Graph)
WITH graph, graph.revision AS revisionBefore, coalesce(graph.importingUntil, 0) AS importingBefore
WITH revisionBefore, importingBefore, {
  targets: {rows: COLLECT {
    MATCH (node0:Target)
    WHERE node0.position > coalesce($param0[0], "")
    WITH node0 ORDER BY node0.position LIMIT $param1
    RETURN {nodes: {
      name: node0.nameZh,
      value: node0.value,
      asWritten: node0.asWritten,
      comparator: node0.comparator,
      year: node0.year,
      evidence: COLLECT {
        MATCH (node0)-[evidence0:EVIDENCED_BY]->()
        WITH evidence0 ORDER BY evidence0.position
        WITH evidence0 LIMIT $param2
        RETURN {quote: evidence0.quote} AS row
      },
      taskArea: head(COLLECT {
        MATCH (node0)-[:SET_FOR]->(node1)
        WITH node1 ORDER BY node1.position LIMIT 1
        RETURN {
          name: node1.nameZh,
          links: {rows: CASE WHEN COUNT { (node1)--() } <= 1000 THEN COLLECT {
            MATCH (node1)-[link0:ADVANCES]->(node2)
            WHERE link0.toKind IN $param3 AND link0.basis = $param4 AND link0.toPosition + " " + link0.id > coalesce($param6[0], "")
            WITH link0, node2 ORDER BY link0.toPosition + " " + link0.id LIMIT $param7
            RETURN {nodes: {
              id: link0.id,
              basis: link0.basis,
              to: head(COLLECT {
                WITH endNode(link0) AS end0
                RETURN {__kind: end0.kind, id: end0.id} AS row
              }),
              evidence: COLLECT {
                UNWIND range(0, coalesce(size(link0.evidenceQuote), 0) - 1) AS index1
                WITH {quote: link0.evidenceQuote[index1], paragraph: link0.evidenceParagraph[index1], start: link0.evidenceStart[index1], end: link0.evidenceEnd[index1]} AS evidence1
                WITH evidence1 LIMIT $param8
                RETURN {quote: evidence1.quote, paragraph: evidence1.paragraph, start: evidence1.start, end: evidence1.end} AS row
              }
            }} AS row
          } END, first: $param7, after: $param6 IS NOT NULL}
        } AS row
      })
    }} AS row
  }, first: $param1, after: $param0 IS NOT NULL, total: COUNT { (:Target) }}
} AS answer
MATCH (graph:Graph)
RETURN answer, revisionBefore, importingBefore, graph.revision AS revisionAfter, coalesce(graph.importingUntil, 0) AS importingAfter, timestamp() AS now
