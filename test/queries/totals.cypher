MATCH (graph:Graph)
WITH [graph.revision, graph.importingUntil] AS before
WITH before, [
  [[], COUNT { (:Target) }],
  [
    COLLECT {
      MATCH (node1:TaskArea)
      WHERE node1.position > coalesce($param2[0], "")
      WITH node1 ORDER BY node1.position LIMIT $param3
      RETURN [
        [
          node1.ordinal,
          [[], COUNT { (node1)<-[:PART_OF]-() }],
          [[], COUNT { (node1)<-[:SET_FOR]-() }],
          [
            [],
            COUNT { (node1)-[:PART_OF|GUIDED_BY|ADVANCES|ANSWERS|BALANCES|SET_FOR|QUANTIFIES|MEASURED_BY|RESULT_OF|IMPLEMENTS|CONTINUES|RESPONSIBLE_FOR|SET_OUT_AT|RELATED_TO]-() }
          ]
        ]
      ] AS row
    }
  ]
] AS answer
MATCH (graph:Graph)
RETURN [answer, before, [graph.revision, graph.importingUntil], timestamp()] AS reading
