MATCH (graph:Graph)
WITH graph, graph.revision AS revisionBefore, coalesce(graph.importingUntil, 0) AS importingBefore
WITH revisionBefore, importingBefore, {
  node: head(COLLECT {
    MATCH (node0:Entity {id: $param0})
    RETURN {
      __kind: node0.kind,
      incoming: {rows: COLLECT {
        CALL (node0) {
          WITH node0 WHERE COUNT { (node0)--() } <= 1000
          MATCH (node0)<-[link0:PART_OF|GUIDED_BY|ADVANCES|ANSWERS|BALANCES|SET_FOR|QUANTIFIES|MEASURED_BY|RESULT_OF|IMPLEMENTS|CONTINUES|RESPONSIBLE_FOR|SET_OUT_AT|RELATED_TO]-(node1)
          RETURN link0, node1
          UNION ALL
          WITH node0 WHERE COUNT { (node0)--() } > 1000
          CALL (node0) {
              MATCH (node1)-[link0:PART_OF]->()
              USING INDEX link0:PART_OF(toId, fromPosition)
              WHERE link0.toId = node0.id AND link0.fromPosition >= $param1
              WITH link0, node1 ORDER BY link0.toId, link0.fromPosition LIMIT $param3 + 2
              RETURN link0, node1
            UNION ALL
              MATCH (node1)-[link0:GUIDED_BY]->()
              USING INDEX link0:GUIDED_BY(toId, fromPosition)
              WHERE link0.toId = node0.id AND link0.fromPosition >= $param1
              WITH link0, node1 ORDER BY link0.toId, link0.fromPosition LIMIT $param3 + 2
              RETURN link0, node1
            UNION ALL
              MATCH (node1)-[link0:ADVANCES]->()
              USING INDEX link0:ADVANCES(toId, fromPosition)
              WHERE link0.toId = node0.id AND link0.fromPosition >= $param1
              WITH link0, node1 ORDER BY link0.toId, link0.fromPosition LIMIT $param3 + 2
              RETURN link0, node1
            UNION ALL
              MATCH (node1)-[link0:ANSWERS]->()
              USING INDEX link0:ANSWERS(toId, fromPosition)
              WHERE link0.toId = node0.id AND link0.fromPosition >= $param1
              WITH link0, node1 ORDER BY link0.toId, link0.fromPosition LIMIT $param3 + 2
              RETURN link0, node1
            UNION ALL
              MATCH (node1)-[link0:BALANCES]->()
              USING INDEX link0:BALANCES(toId, fromPosition)
              WHERE link0.toId = node0.id AND link0.fromPosition >= $param1
              WITH link0, node1 ORDER BY link0.toId, link0.fromPosition LIMIT $param3 + 2
              RETURN link0, node1
            UNION ALL
              MATCH (node1)-[link0:SET_FOR]->()
              USING INDEX link0:SET_FOR(toId, fromPosition)
              WHERE link0.toId = node0.id AND link0.fromPosition >= $param1
              WITH link0, node1 ORDER BY link0.toId, link0.fromPosition LIMIT $param3 + 2
              RETURN link0, node1
            UNION ALL
              MATCH (node1)-[link0:QUANTIFIES]->()
              USING INDEX link0:QUANTIFIES(toId, fromPosition)
              WHERE link0.toId = node0.id AND link0.fromPosition >= $param1
              WITH link0, node1 ORDER BY link0.toId, link0.fromPosition LIMIT $param3 + 2
              RETURN link0, node1
            UNION ALL
              MATCH (node1)-[link0:MEASURED_BY]->()
              USING INDEX link0:MEASURED_BY(toId, fromPosition)
              WHERE link0.toId = node0.id AND link0.fromPosition >= $param1
              WITH link0, node1 ORDER BY link0.toId, link0.fromPosition LIMIT $param3 + 2
              RETURN link0, node1
            UNION ALL
              MATCH (node1)-[link0:RESULT_OF]->()
              USING INDEX link0:RESULT_OF(toId, fromPosition)
              WHERE link0.toId = node0.id AND link0.fromPosition >= $param1
              WITH link0, node1 ORDER BY link0.toId, link0.fromPosition LIMIT $param3 + 2
              RETURN link0, node1
            UNION ALL
              MATCH (node1)-[link0:IMPLEMENTS]->()
              USING INDEX link0:IMPLEMENTS(toId, fromPosition)
              WHERE link0.toId = node0.id AND link0.fromPosition >= $param1
              WITH link0, node1 ORDER BY link0.toId, link0.fromPosition LIMIT $param3 + 2
              RETURN link0, node1
            UNION ALL
              MATCH (node1)-[link0:CONTINUES]->()
              USING INDEX link0:CONTINUES(toId, fromPosition)
              WHERE link0.toId = node0.id AND link0.fromPosition >= $param1
              WITH link0, node1 ORDER BY link0.toId, link0.fromPosition LIMIT $param3 + 2
              RETURN link0, node1
            UNION ALL
              MATCH (node1)-[link0:RESPONSIBLE_FOR]->()
              USING INDEX link0:RESPONSIBLE_FOR(toId, fromPosition)
              WHERE link0.toId = node0.id AND link0.fromPosition >= $param1
              WITH link0, node1 ORDER BY link0.toId, link0.fromPosition LIMIT $param3 + 2
              RETURN link0, node1
            UNION ALL
              MATCH (node1)-[link0:SET_OUT_AT]->()
              USING INDEX link0:SET_OUT_AT(toId, fromPosition)
              WHERE link0.toId = node0.id AND link0.fromPosition >= $param1
              WITH link0, node1 ORDER BY link0.toId, link0.fromPosition LIMIT $param3 + 2
              RETURN link0, node1
            UNION ALL
              MATCH (node1)-[link0:RELATED_TO]->()
              USING INDEX link0:RELATED_TO(toId, fromPosition)
              WHERE link0.toId = node0.id AND link0.fromPosition >= $param1
              WITH link0, node1 ORDER BY link0.toId, link0.fromPosition LIMIT $param3 + 2
              RETURN link0, node1
          }
          RETURN link0, node1
        }
        WITH link0, node1
        WHERE link0.fromPosition + " " + link0.id > coalesce($param2[0], "")
        WITH link0, node1 ORDER BY link0.fromPosition + " " + link0.id LIMIT $param3 + 1
        RETURN {__cursor: ["position", link0.fromPosition + " " + link0.id], edges: {
          other: {__kind: node1.kind, id: node1.id, kind: node1.kind},
          node: {type: type(link0), basis: link0.basis, rationale: link0.rationaleZh}
        }} AS row
      }, first: $param3, after: $param2 IS NOT NULL, total: COUNT { (node0)<-[:PART_OF|GUIDED_BY|ADVANCES|ANSWERS|BALANCES|SET_FOR|QUANTIFIES|MEASURED_BY|RESULT_OF|IMPLEMENTS|CONTINUES|RESPONSIBLE_FOR|SET_OUT_AT|RELATED_TO]-() }},
      inferred: {rows: COLLECT {
        CALL (node0) {
          WITH node0 WHERE COUNT { (node0)--() } <= 1000
          MATCH (node0)-[link1:PART_OF|GUIDED_BY|ADVANCES|ANSWERS|BALANCES|SET_FOR|QUANTIFIES|MEASURED_BY|RESULT_OF|IMPLEMENTS|CONTINUES|RESPONSIBLE_FOR|SET_OUT_AT|RELATED_TO]-(node2)
          RETURN link1, node2
          UNION ALL
          WITH node0 WHERE COUNT { (node0)--() } > 1000
          CALL (node0) {
              MATCH ()-[link1:PART_OF]->(node2)
              USING INDEX link1:PART_OF(fromId, toPosition)
              WHERE link1.fromId = node0.id AND link1.toPosition >= $param6 AND link1.toKind IN $param4 AND link1.basis = $param5
              WITH link1, node2 ORDER BY link1.fromId, link1.toPosition LIMIT $param8 + 2
              RETURN link1, node2
            UNION ALL
              MATCH (node2)-[link1:PART_OF]->()
              USING INDEX link1:PART_OF(toId, fromPosition)
              WHERE link1.toId = node0.id AND link1.fromPosition >= $param6 AND link1.fromKind IN $param4 AND link1.basis = $param5
              WITH link1, node2 ORDER BY link1.toId, link1.fromPosition LIMIT $param8 + 2
              RETURN link1, node2
            UNION ALL
              MATCH ()-[link1:GUIDED_BY]->(node2)
              USING INDEX link1:GUIDED_BY(fromId, toPosition)
              WHERE link1.fromId = node0.id AND link1.toPosition >= $param6 AND link1.toKind IN $param4 AND link1.basis = $param5
              WITH link1, node2 ORDER BY link1.fromId, link1.toPosition LIMIT $param8 + 2
              RETURN link1, node2
            UNION ALL
              MATCH (node2)-[link1:GUIDED_BY]->()
              USING INDEX link1:GUIDED_BY(toId, fromPosition)
              WHERE link1.toId = node0.id AND link1.fromPosition >= $param6 AND link1.fromKind IN $param4 AND link1.basis = $param5
              WITH link1, node2 ORDER BY link1.toId, link1.fromPosition LIMIT $param8 + 2
              RETURN link1, node2
            UNION ALL
              MATCH ()-[link1:ADVANCES]->(node2)
              USING INDEX link1:ADVANCES(fromId, toPosition)
              WHERE link1.fromId = node0.id AND link1.toPosition >= $param6 AND link1.toKind IN $param4 AND link1.basis = $param5
              WITH link1, node2 ORDER BY link1.fromId, link1.toPosition LIMIT $param8 + 2
              RETURN link1, node2
            UNION ALL
              MATCH (node2)-[link1:ADVANCES]->()
              USING INDEX link1:ADVANCES(toId, fromPosition)
              WHERE link1.toId = node0.id AND link1.fromPosition >= $param6 AND link1.fromKind IN $param4 AND link1.basis = $param5
              WITH link1, node2 ORDER BY link1.toId, link1.fromPosition LIMIT $param8 + 2
              RETURN link1, node2
            UNION ALL
              MATCH ()-[link1:ANSWERS]->(node2)
              USING INDEX link1:ANSWERS(fromId, toPosition)
              WHERE link1.fromId = node0.id AND link1.toPosition >= $param6 AND link1.toKind IN $param4 AND link1.basis = $param5
              WITH link1, node2 ORDER BY link1.fromId, link1.toPosition LIMIT $param8 + 2
              RETURN link1, node2
            UNION ALL
              MATCH (node2)-[link1:ANSWERS]->()
              USING INDEX link1:ANSWERS(toId, fromPosition)
              WHERE link1.toId = node0.id AND link1.fromPosition >= $param6 AND link1.fromKind IN $param4 AND link1.basis = $param5
              WITH link1, node2 ORDER BY link1.toId, link1.fromPosition LIMIT $param8 + 2
              RETURN link1, node2
            UNION ALL
              MATCH ()-[link1:BALANCES]->(node2)
              USING INDEX link1:BALANCES(fromId, toPosition)
              WHERE link1.fromId = node0.id AND link1.toPosition >= $param6 AND link1.toKind IN $param4 AND link1.basis = $param5
              WITH link1, node2 ORDER BY link1.fromId, link1.toPosition LIMIT $param8 + 2
              RETURN link1, node2
            UNION ALL
              MATCH (node2)-[link1:BALANCES]->()
              USING INDEX link1:BALANCES(toId, fromPosition)
              WHERE link1.toId = node0.id AND link1.fromPosition >= $param6 AND link1.fromKind IN $param4 AND link1.basis = $param5
              WITH link1, node2 ORDER BY link1.toId, link1.fromPosition LIMIT $param8 + 2
              RETURN link1, node2
            UNION ALL
              MATCH ()-[link1:SET_FOR]->(node2)
              USING INDEX link1:SET_FOR(fromId, toPosition)
              WHERE link1.fromId = node0.id AND link1.toPosition >= $param6 AND link1.toKind IN $param4 AND link1.basis = $param5
              WITH link1, node2 ORDER BY link1.fromId, link1.toPosition LIMIT $param8 + 2
              RETURN link1, node2
            UNION ALL
              MATCH (node2)-[link1:SET_FOR]->()
              USING INDEX link1:SET_FOR(toId, fromPosition)
              WHERE link1.toId = node0.id AND link1.fromPosition >= $param6 AND link1.fromKind IN $param4 AND link1.basis = $param5
              WITH link1, node2 ORDER BY link1.toId, link1.fromPosition LIMIT $param8 + 2
              RETURN link1, node2
            UNION ALL
              MATCH ()-[link1:QUANTIFIES]->(node2)
              USING INDEX link1:QUANTIFIES(fromId, toPosition)
              WHERE link1.fromId = node0.id AND link1.toPosition >= $param6 AND link1.toKind IN $param4 AND link1.basis = $param5
              WITH link1, node2 ORDER BY link1.fromId, link1.toPosition LIMIT $param8 + 2
              RETURN link1, node2
            UNION ALL
              MATCH (node2)-[link1:QUANTIFIES]->()
              USING INDEX link1:QUANTIFIES(toId, fromPosition)
              WHERE link1.toId = node0.id AND link1.fromPosition >= $param6 AND link1.fromKind IN $param4 AND link1.basis = $param5
              WITH link1, node2 ORDER BY link1.toId, link1.fromPosition LIMIT $param8 + 2
              RETURN link1, node2
            UNION ALL
              MATCH ()-[link1:MEASURED_BY]->(node2)
              USING INDEX link1:MEASURED_BY(fromId, toPosition)
              WHERE link1.fromId = node0.id AND link1.toPosition >= $param6 AND link1.toKind IN $param4 AND link1.basis = $param5
              WITH link1, node2 ORDER BY link1.fromId, link1.toPosition LIMIT $param8 + 2
              RETURN link1, node2
            UNION ALL
              MATCH (node2)-[link1:MEASURED_BY]->()
              USING INDEX link1:MEASURED_BY(toId, fromPosition)
              WHERE link1.toId = node0.id AND link1.fromPosition >= $param6 AND link1.fromKind IN $param4 AND link1.basis = $param5
              WITH link1, node2 ORDER BY link1.toId, link1.fromPosition LIMIT $param8 + 2
              RETURN link1, node2
            UNION ALL
              MATCH ()-[link1:RESULT_OF]->(node2)
              USING INDEX link1:RESULT_OF(fromId, toPosition)
              WHERE link1.fromId = node0.id AND link1.toPosition >= $param6 AND link1.toKind IN $param4 AND link1.basis = $param5
              WITH link1, node2 ORDER BY link1.fromId, link1.toPosition LIMIT $param8 + 2
              RETURN link1, node2
            UNION ALL
              MATCH (node2)-[link1:RESULT_OF]->()
              USING INDEX link1:RESULT_OF(toId, fromPosition)
              WHERE link1.toId = node0.id AND link1.fromPosition >= $param6 AND link1.fromKind IN $param4 AND link1.basis = $param5
              WITH link1, node2 ORDER BY link1.toId, link1.fromPosition LIMIT $param8 + 2
              RETURN link1, node2
            UNION ALL
              MATCH ()-[link1:IMPLEMENTS]->(node2)
              USING INDEX link1:IMPLEMENTS(fromId, toPosition)
              WHERE link1.fromId = node0.id AND link1.toPosition >= $param6 AND link1.toKind IN $param4 AND link1.basis = $param5
              WITH link1, node2 ORDER BY link1.fromId, link1.toPosition LIMIT $param8 + 2
              RETURN link1, node2
            UNION ALL
              MATCH (node2)-[link1:IMPLEMENTS]->()
              USING INDEX link1:IMPLEMENTS(toId, fromPosition)
              WHERE link1.toId = node0.id AND link1.fromPosition >= $param6 AND link1.fromKind IN $param4 AND link1.basis = $param5
              WITH link1, node2 ORDER BY link1.toId, link1.fromPosition LIMIT $param8 + 2
              RETURN link1, node2
            UNION ALL
              MATCH ()-[link1:CONTINUES]->(node2)
              USING INDEX link1:CONTINUES(fromId, toPosition)
              WHERE link1.fromId = node0.id AND link1.toPosition >= $param6 AND link1.toKind IN $param4 AND link1.basis = $param5
              WITH link1, node2 ORDER BY link1.fromId, link1.toPosition LIMIT $param8 + 2
              RETURN link1, node2
            UNION ALL
              MATCH (node2)-[link1:CONTINUES]->()
              USING INDEX link1:CONTINUES(toId, fromPosition)
              WHERE link1.toId = node0.id AND link1.fromPosition >= $param6 AND link1.fromKind IN $param4 AND link1.basis = $param5
              WITH link1, node2 ORDER BY link1.toId, link1.fromPosition LIMIT $param8 + 2
              RETURN link1, node2
            UNION ALL
              MATCH ()-[link1:RESPONSIBLE_FOR]->(node2)
              USING INDEX link1:RESPONSIBLE_FOR(fromId, toPosition)
              WHERE link1.fromId = node0.id AND link1.toPosition >= $param6 AND link1.toKind IN $param4 AND link1.basis = $param5
              WITH link1, node2 ORDER BY link1.fromId, link1.toPosition LIMIT $param8 + 2
              RETURN link1, node2
            UNION ALL
              MATCH (node2)-[link1:RESPONSIBLE_FOR]->()
              USING INDEX link1:RESPONSIBLE_FOR(toId, fromPosition)
              WHERE link1.toId = node0.id AND link1.fromPosition >= $param6 AND link1.fromKind IN $param4 AND link1.basis = $param5
              WITH link1, node2 ORDER BY link1.toId, link1.fromPosition LIMIT $param8 + 2
              RETURN link1, node2
            UNION ALL
              MATCH ()-[link1:SET_OUT_AT]->(node2)
              USING INDEX link1:SET_OUT_AT(fromId, toPosition)
              WHERE link1.fromId = node0.id AND link1.toPosition >= $param6 AND link1.toKind IN $param4 AND link1.basis = $param5
              WITH link1, node2 ORDER BY link1.fromId, link1.toPosition LIMIT $param8 + 2
              RETURN link1, node2
            UNION ALL
              MATCH (node2)-[link1:SET_OUT_AT]->()
              USING INDEX link1:SET_OUT_AT(toId, fromPosition)
              WHERE link1.toId = node0.id AND link1.fromPosition >= $param6 AND link1.fromKind IN $param4 AND link1.basis = $param5
              WITH link1, node2 ORDER BY link1.toId, link1.fromPosition LIMIT $param8 + 2
              RETURN link1, node2
            UNION ALL
              MATCH ()-[link1:RELATED_TO]->(node2)
              USING INDEX link1:RELATED_TO(fromId, toPosition)
              WHERE link1.fromId = node0.id AND link1.toPosition >= $param6 AND link1.toKind IN $param4 AND link1.basis = $param5
              WITH link1, node2 ORDER BY link1.fromId, link1.toPosition LIMIT $param8 + 2
              RETURN link1, node2
            UNION ALL
              MATCH (node2)-[link1:RELATED_TO]->()
              USING INDEX link1:RELATED_TO(toId, fromPosition)
              WHERE link1.toId = node0.id AND link1.fromPosition >= $param6 AND link1.fromKind IN $param4 AND link1.basis = $param5
              WITH link1, node2 ORDER BY link1.toId, link1.fromPosition LIMIT $param8 + 2
              RETURN link1, node2
          }
          RETURN link1, node2
        }
        WITH link1, node2
        WHERE CASE WHEN link1.fromId = node0.id THEN link1.toKind ELSE link1.fromKind END IN $param4 AND link1.basis = $param5 AND CASE WHEN link1.fromId = node0.id THEN link1.toPosition ELSE link1.fromPosition END + " " + link1.id > coalesce($param7[0], "")
        WITH link1, node2 ORDER BY CASE WHEN link1.fromId = node0.id THEN link1.toPosition ELSE link1.fromPosition END + " " + link1.id LIMIT $param8
        RETURN {__cursor: ["position", CASE WHEN link1.fromId = node0.id THEN link1.toPosition ELSE link1.fromPosition END + " " + link1.id], nodes: {
          id: link1.id,
          from: head(COLLECT {
            WITH startNode(link1) AS end0
            RETURN {__kind: end0.kind, id: end0.id} AS row
          }),
          rationale: coalesce(link1.rationaleEn, link1.rationaleZh)
        }} AS row
      }, first: $param8, after: $param7 IS NOT NULL}
    } AS row
  })
} AS answer
MATCH (graph:Graph)
RETURN answer, revisionBefore, importingBefore, graph.revision AS revisionAfter, coalesce(graph.importingUntil, 0) AS importingAfter, timestamp() AS now
