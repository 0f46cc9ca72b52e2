MATCH (graph:Graph)
WITH [graph.revision, graph.importingUntil] AS before
WITH before, [
  [
    COLLECT {
      MATCH (node0:Target)
      WHERE node0.position > coalesce($param0[0], "")
      WITH node0 ORDER BY node0.position LIMIT $param1
      RETURN [
        [
          node0.nameZh,
          node0.value,
          node0.asWritten,
          node0.comparator,
          node0.year,
          COLLECT {
            MATCH (node0)-[evidence0:EVIDENCED_BY]->()
            WITH evidence0 ORDER BY evidence0.position
            WITH evidence0 LIMIT $param2
            RETURN [evidence0.quote] AS row
          },
          head(COLLECT {
            MATCH (node0)-[:SET_FOR]->(node1)
            WITH node1 ORDER BY node1.position LIMIT 1
            RETURN [
              node1.nameZh,
              [
                CASE WHEN COUNT { (node1)-[:ADVANCES]->() } <= 1000 THEN COLLECT {
                  MATCH (node1)-[link0:ADVANCES]->(node2)
                  WHERE link0.toKind IN $param3 AND link0.basis = $param4 AND link0.toPosition + " " + link0.id > coalesce($param6[0], "")
                  WITH link0, node2 ORDER BY link0.toPosition + " " + link0.id LIMIT $param7
                  RETURN [
                    [
                      link0.id,
                      link0.basis,
                      head(COLLECT {
                        WITH endNode(link0) AS end0
                        RETURN [end0.kind, end0.id] AS row
                      }),
                      COLLECT {
                        UNWIND range(0, coalesce(size(link0.evidenceQuote), 0) - 1) AS index1
                        WITH {quote: link0.evidenceQuote[index1], paragraph: link0.evidenceParagraph[index1], start: link0.evidenceStart[index1], end: link0.evidenceEnd[index1]} AS evidence1
                        WITH evidence1 LIMIT $param8
                        RETURN [evidence1.quote, evidence1.paragraph, evidence1.start, evidence1.end] AS row
                      }
                    ]
                  ] AS row
                } END
              ]
            ] AS row
          })
        ]
      ] AS row
    },
    COUNT { (:Target) }
  ]
] AS answer
MATCH (graph:Graph)
RETURN [answer, before, [graph.revision, graph.importingUntil], timestamp()] AS reading
