MATCH (graph:Graph)
WITH [graph.revision, graph.importingUntil] AS before
WITH before, [
  [
    $finding0.truncated,
    COLLECT {
      UNWIND $finding0.nodes AS item0
      RETURN [
        item0.length,
        item0.basis,
        COLLECT {
          UNWIND item0.steps AS item1
          RETURN [
            head(COLLECT {
              MATCH (node0:Entity {id: item1.entityId})
              RETURN [node0.kind, node0.id, node0.nameZh] AS row
            }),
            head(COLLECT {
              MATCH (:Entity {id: item1.link.fromId})-[link0:PART_OF|GUIDED_BY|ADVANCES|ANSWERS|BALANCES|SET_FOR|QUANTIFIES|MEASURED_BY|RESULT_OF|IMPLEMENTS|CONTINUES|RESPONSIBLE_FOR|SET_OUT_AT|RELATED_TO {id: item1.link.id}]->(:Entity {id: item1.link.toId})
              RETURN [
                type(link0),
                link0.basis,
                link0.rationaleZh,
                COLLECT {
                  UNWIND range(0, coalesce(size(link0.evidenceQuote), 0) - 1) AS index0
                  WITH {quote: link0.evidenceQuote[index0], paragraph: link0.evidenceParagraph[index0]} AS evidence0
                  WITH evidence0 LIMIT $param0
                  RETURN [evidence0.quote, evidence0.paragraph] AS row
                }
              ] AS row
            })
          ] AS row
        }
      ] AS row
    }
  ]
] AS answer
MATCH (graph:Graph)
RETURN [answer, before, [graph.revision, graph.importingUntil], timestamp()] AS reading
