MATCH (graph:Graph)
WITH [graph.revision, graph.importingUntil] AS before
WITH before, [
  head(COLLECT {
    MATCH (node0:Entity {id: $param0})
    RETURN [
      node0.kind,
      [
        CASE WHEN COUNT { (node0)<-[:PART_OF|GUIDED_BY|ADVANCES|ANSWERS|BALANCES|SET_FOR|QUANTIFIES|MEASURED_BY|RESULT_OF|IMPLEMENTS|CONTINUES|RESPONSIBLE_FOR|SET_OUT_AT|RELATED_TO]-() } <= 1000 THEN COLLECT {
          MATCH (node0)<-[link0:PART_OF|GUIDED_BY|ADVANCES|ANSWERS|BALANCES|SET_FOR|QUANTIFIES|MEASURED_BY|RESULT_OF|IMPLEMENTS|CONTINUES|RESPONSIBLE_FOR|SET_OUT_AT|RELATED_TO]-(node1)
          WHERE link0.fromPosition + " " + link0.id > coalesce($param2[0], "")
          WITH link0, node1 ORDER BY link0.fromPosition + " " + link0.id LIMIT $param3 + 1
          RETURN [
            [[node1.kind, node1.id, node1.kind], [type(link0), link0.basis, link0.rationaleZh]],
            ["position", link0.fromPosition + " " + link0.id]
          ] AS row
        } END,
        COUNT { (node0)<-[:PART_OF|GUIDED_BY|ADVANCES|ANSWERS|BALANCES|SET_FOR|QUANTIFIES|MEASURED_BY|RESULT_OF|IMPLEMENTS|CONTINUES|RESPONSIBLE_FOR|SET_OUT_AT|RELATED_TO]-() },
        $param3,
        $param2 IS NOT NULL
      ],
      [
        CASE WHEN COUNT { (node0)-[:PART_OF|GUIDED_BY|ADVANCES|ANSWERS|BALANCES|SET_FOR|QUANTIFIES|MEASURED_BY|RESULT_OF|IMPLEMENTS|CONTINUES|RESPONSIBLE_FOR|SET_OUT_AT|RELATED_TO]-() } <= 1000 THEN COLLECT {
          MATCH (node0)-[link1:PART_OF|GUIDED_BY|ADVANCES|ANSWERS|BALANCES|SET_FOR|QUANTIFIES|MEASURED_BY|RESULT_OF|IMPLEMENTS|CONTINUES|RESPONSIBLE_FOR|SET_OUT_AT|RELATED_TO]-(node2)
          WHERE CASE WHEN link1.fromId = node0.id THEN link1.toKind ELSE link1.fromKind END IN $param4 AND link1.basis = $param5 AND CASE WHEN link1.fromId = node0.id THEN link1.toPosition ELSE link1.fromPosition END + " " + link1.id > coalesce($param7[0], "")
          WITH link1, node2 ORDER BY CASE WHEN link1.fromId = node0.id THEN link1.toPosition ELSE link1.fromPosition END + " " + link1.id LIMIT $param8
          RETURN [
            [
              link1.id,
              head(COLLECT {
                WITH startNode(link1) AS end0
                RETURN [end0.kind, end0.id] AS row
              }),
              coalesce(link1.rationaleEn, link1.rationaleZh)
            ]
          ] AS row
        } END
      ]
    ] AS row
  })
] AS answer
MATCH (graph:Graph)
RETURN [answer, before, [graph.revision, graph.importingUntil], timestamp()] AS reading
