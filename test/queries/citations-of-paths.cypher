MATCH (graph:Graph)
WITH [graph.revision, graph.importingUntil] AS before
WITH before, [
  [
    {style: $param0, lang: $param1, paths: COLLECT {
      UNWIND $finding0.nodes AS item0
      RETURN {steps: COLLECT {
        UNWIND item0.steps AS item1
        RETURN {entity: head(COLLECT {
          MATCH (node0:Entity {id: item1.entityId})
          RETURN {id: node0.id, nameZh: node0.nameZh, nameEn: node0.nameEn} AS row
        }), link: head(COLLECT {
          MATCH (:Entity {id: item1.link.fromId})-[link0:PART_OF|GUIDED_BY|ADVANCES|ANSWERS|BALANCES|SET_FOR|QUANTIFIES|MEASURED_BY|RESULT_OF|IMPLEMENTS|CONTINUES|RESPONSIBLE_FOR|SET_OUT_AT|RELATED_TO {id: item1.link.id}]->(:Entity {id: item1.link.toId})
          RETURN {type: type(link0), id: link0.id, toId: link0.toId, basis: link0.basis, rationaleZh: link0.rationaleZh, rationaleEn: link0.rationaleEn, evidence: COLLECT {
            UNWIND range(0, coalesce(size(link0.evidenceQuote), 0) - 1) AS index0
            WITH {documentId: link0.evidenceDocumentId[index0], quote: link0.evidenceQuote[index0], paragraph: link0.evidenceParagraph[index0], start: link0.evidenceStart[index0], url: nullIf(link0.evidenceUrl[index0], "")} AS evidence0
            WITH evidence0 LIMIT $param2
            RETURN {quote: evidence0.quote, paragraph: evidence0.paragraph, start: evidence0.start, url: evidence0.url, document: head(COLLECT {
              MATCH (document0:Document:Entity {id: evidence0.documentId})
              RETURN {id: document0.id, nameZh: document0.nameZh, nameEn: document0.nameEn, form: document0.form, authors: document0.authors, publisher: document0.publisher, publishedOn: document0.publishedOn, repostedOn: document0.repostedOn, url: document0.url} AS row
            })} AS row
          }} AS row
        })} AS row
      }} AS row
    }},
    COLLECT {
      UNWIND $finding0.nodes AS item2
      RETURN [
        {style: $param3, lang: $param4, steps: COLLECT {
          UNWIND item2.steps AS item3
          RETURN {entity: head(COLLECT {
            MATCH (node1:Entity {id: item3.entityId})
            RETURN {id: node1.id, nameZh: node1.nameZh, nameEn: node1.nameEn} AS row
          }), link: head(COLLECT {
            MATCH (:Entity {id: item3.link.fromId})-[link1:PART_OF|GUIDED_BY|ADVANCES|ANSWERS|BALANCES|SET_FOR|QUANTIFIES|MEASURED_BY|RESULT_OF|IMPLEMENTS|CONTINUES|RESPONSIBLE_FOR|SET_OUT_AT|RELATED_TO {id: item3.link.id}]->(:Entity {id: item3.link.toId})
            RETURN {type: type(link1), id: link1.id, toId: link1.toId, basis: link1.basis, rationaleZh: link1.rationaleZh, rationaleEn: link1.rationaleEn, evidence: COLLECT {
              UNWIND range(0, coalesce(size(link1.evidenceQuote), 0) - 1) AS index1
              WITH {documentId: link1.evidenceDocumentId[index1], quote: link1.evidenceQuote[index1], paragraph: link1.evidenceParagraph[index1], start: link1.evidenceStart[index1], url: nullIf(link1.evidenceUrl[index1], "")} AS evidence1
              WITH evidence1 LIMIT $param5
              RETURN {quote: evidence1.quote, paragraph: evidence1.paragraph, start: evidence1.start, url: evidence1.url, document: head(COLLECT {
                MATCH (document1:Document:Entity {id: evidence1.documentId})
                RETURN {id: document1.id, nameZh: document1.nameZh, nameEn: document1.nameEn, form: document1.form, authors: document1.authors, publisher: document1.publisher, publishedOn: document1.publishedOn, repostedOn: document1.repostedOn, url: document1.url} AS row
              })} AS row
            }} AS row
          })} AS row
        }}
      ] AS row
    }
  ]
] AS answer
MATCH (graph:Graph)
RETURN [answer, before, [graph.revision, graph.importingUntil], timestamp()] AS reading
