MATCH (graph:Graph)
WITH graph, graph.revision AS revisionBefore, coalesce(graph.importingUntil, 0) AS importingBefore
WITH revisionBefore, importingBefore, {
  node: head(COLLECT {
    MATCH (node0:Entity {id: $param0})
    RETURN {
      __kind: node0.kind,
      incoming: {rows: CASE WHEN COUNT { (node0)--() } <= 1000 THEN COLLECT {
        MATCH (node0)<-[link0:PART_OF|GUIDED_BY|ADVANCES|ANSWERS|BALANCES|SET_FOR|QUANTIFIES|MEASURED_BY|RESULT_OF|IMPLEMENTS|CONTINUES|RESPONSIBLE_FOR|SET_OUT_AT|RELATED_TO]-(node1)
        WHERE link0.fromPosition + " " + link0.id > coalesce($param2[0], "")
        WITH link0, node1 ORDER BY link0.fromPosition + " " + link0.id LIMIT $param3 + 1
        RETURN {__cursor: ["position", link0.fromPosition + " " + link0.id], edges: {
          other: {__kind: node1.kind, id: node1.id, kind: node1.kind},
          node: {type: type(link0), basis: link0.basis, rationale: link0.rationaleZh}
        }} AS row
      } END, first: $param3, after: $param2 IS NOT NULL, total: COUNT { (node0)<-[:PART_OF|GUIDED_BY|ADVANCES|ANSWERS|BALANCES|SET_FOR|QUANTIFIES|MEASURED_BY|RESULT_OF|IMPLEMENTS|CONTINUES|RESPONSIBLE_FOR|SET_OUT_AT|RELATED_TO]-() }},
      inferred: {rows: CASE WHEN COUNT { (node0)--() } <= 1000 THEN COLLECT {
        MATCH (node0)-[link1:PART_OF|GUIDED_BY|ADVANCES|ANSWERS|BALANCES|SET_FOR|QUANTIFIES|MEASURED_BY|RESULT_OF|IMPLEMENTS|CONTINUES|RESPONSIBLE_FOR|SET_OUT_AT|RELATED_TO]-(node2)
        WHERE CASE WHEN link1.fromId = node0.id THEN link1.toKind ELSE link1.fromKind END IN $param4 AND link1.basis = $param5 AND CASE WHEN link1.fromId = node0.id THEN link1.toPosition ELSE link1.fromPosition END + " " + link1.id > coalesce($param7[0], "")
        WITH link1, node2 ORDER BY CASE WHEN link1.fromId = node0.id THEN link1.toPosition ELSE link1.fromPosition END + " " + link1.id LIMIT $param8
        RETURN {nodes: {
          id: link1.id,
          from: head(COLLECT {
            WITH startNode(link1) AS end0
            RETURN {__kind: end0.kind, id: end0.id} AS row
          }),
          rationale: coalesce(link1.rationaleEn, link1.rationaleZh)
        }} AS row
      } END, first: $param8, after: $param7 IS NOT NULL}
    } AS row
  })
} AS answer
MATCH (graph:Graph)
RETURN answer, revisionBefore, importingBefore, graph.revision AS revisionAfter, coalesce(graph.importingUntil, 0) AS importingAfter, timestamp() AS now
