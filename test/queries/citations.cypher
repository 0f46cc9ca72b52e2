MATCH (graph:Graph)
WITH [graph.revision, graph.importingUntil] AS before
WITH before, [
  [
    COLLECT {
      MATCH (node0:Target)
      WHERE node0.position > coalesce($param1[0], "") AND (node0:Entity AND node0.id = $param0)
      WITH node0 ORDER BY node0.position LIMIT $param2
      RETURN [
        [
          {style: $param3, lang: $param4, itself: CASE WHEN node0:Document THEN {id: node0.id, nameZh: node0.nameZh, nameEn: node0.nameEn, form: node0.form, authors: node0.authors, publisher: node0.publisher, publishedOn: node0.publishedOn, repostedOn: node0.repostedOn, url: node0.url} END, evidence: COLLECT {
            MATCH (node0)-[evidence0:EVIDENCED_BY]->()
            WITH evidence0 ORDER BY evidence0.position
            WITH evidence0 LIMIT $param5
            RETURN {quote: evidence0.quote, paragraph: evidence0.paragraph, start: evidence0.start, url: evidence0.url, document: head(COLLECT {
              MATCH (document0:Document:Entity {id: evidence0.documentId})
              RETURN {id: document0.id, nameZh: document0.nameZh, nameEn: document0.nameEn, form: document0.form, authors: document0.authors, publisher: document0.publisher, publishedOn: document0.publishedOn, repostedOn: document0.repostedOn, url: document0.url} AS row
            })} AS row
          }},
          {style: $param6, lang: $param7, itself: CASE WHEN node0:Document THEN {id: node0.id, nameZh: node0.nameZh, nameEn: node0.nameEn, form: node0.form, authors: node0.authors, publisher: node0.publisher, publishedOn: node0.publishedOn, repostedOn: node0.repostedOn, url: node0.url} END, evidence: COLLECT {
            MATCH (node0)-[evidence1:EVIDENCED_BY]->()
            WITH evidence1 ORDER BY evidence1.position
            WITH evidence1 LIMIT $param8
            RETURN {quote: evidence1.quote, paragraph: evidence1.paragraph, start: evidence1.start, url: evidence1.url, document: head(COLLECT {
              MATCH (document1:Document:Entity {id: evidence1.documentId})
              RETURN {id: document1.id, nameZh: document1.nameZh, nameEn: document1.nameEn, form: document1.form, authors: document1.authors, publisher: document1.publisher, publishedOn: document1.publishedOn, repostedOn: document1.repostedOn, url: document1.url} AS row
            })} AS row
          }},
          COLLECT {
            MATCH (node0)-[evidence2:EVIDENCED_BY]->()
            WITH evidence2 ORDER BY evidence2.position
            WITH evidence2 LIMIT $param9
            RETURN [
              {style: $param10, lang: $param11, quote: {quote: evidence2.quote, paragraph: evidence2.paragraph, start: evidence2.start, url: evidence2.url, document: head(COLLECT {
                MATCH (document2:Document:Entity {id: evidence2.documentId})
                RETURN {id: document2.id, nameZh: document2.nameZh, nameEn: document2.nameEn, form: document2.form, authors: document2.authors, publisher: document2.publisher, publishedOn: document2.publishedOn, repostedOn: document2.repostedOn, url: document2.url} AS row
              })}},
              head(COLLECT {
                MATCH (document3:Document:Entity {id: evidence2.documentId})
                RETURN [document3.id] AS row
              })
            ] AS row
          },
          head(COLLECT {
            MATCH (node0)-[:SET_FOR]->(node1)
            WITH node1 ORDER BY node1.position LIMIT 1
            RETURN [
              {style: $param12, lang: $param13, itself: CASE WHEN node1:Document THEN {id: node1.id, nameZh: node1.nameZh, nameEn: node1.nameEn, form: node1.form, authors: node1.authors, publisher: node1.publisher, publishedOn: node1.publishedOn, repostedOn: node1.repostedOn, url: node1.url} END, evidence: COLLECT {
                MATCH (node1)-[evidence3:EVIDENCED_BY]->()
                WITH evidence3 ORDER BY evidence3.position
                WITH evidence3 WHERE evidence3.documentId = $param14
                WITH evidence3 LIMIT $param15
                RETURN {quote: evidence3.quote, paragraph: evidence3.paragraph, start: evidence3.start, url: evidence3.url, document: head(COLLECT {
                  MATCH (document4:Document:Entity {id: evidence3.documentId})
                  RETURN {id: document4.id, nameZh: document4.nameZh, nameEn: document4.nameEn, form: document4.form, authors: document4.authors, publisher: document4.publisher, publishedOn: document4.publishedOn, repostedOn: document4.repostedOn, url: document4.url} AS row
                })} AS row
              }}
            ] AS row
          })
        ]
      ] AS row
    }
  ],
  COLLECT {
    UNWIND range(0, size($param16) - 1) AS index4
    OPTIONAL MATCH (node2:Entity {id: $param16[index4]})
    WITH node2, index4 ORDER BY index4
    RETURN CASE WHEN node2 IS NOT NULL THEN [
        node2.kind,
        {style: $param17, lang: $param18, itself: CASE WHEN node2:Document THEN {id: node2.id, nameZh: node2.nameZh, nameEn: node2.nameEn, form: node2.form, authors: node2.authors, publisher: node2.publisher, publishedOn: node2.publishedOn, repostedOn: node2.repostedOn, url: node2.url} END, evidence: COLLECT {
          MATCH (node2)-[evidence4:EVIDENCED_BY]->()
          WITH evidence4 ORDER BY evidence4.position
          WITH evidence4 LIMIT $param19
          RETURN {quote: evidence4.quote, paragraph: evidence4.paragraph, start: evidence4.start, url: evidence4.url, document: head(COLLECT {
            MATCH (document5:Document:Entity {id: evidence4.documentId})
            RETURN {id: document5.id, nameZh: document5.nameZh, nameEn: document5.nameEn, form: document5.form, authors: document5.authors, publisher: document5.publisher, publishedOn: document5.publishedOn, repostedOn: document5.repostedOn, url: document5.url} AS row
          })} AS row
        }}
      ] END AS row
  }
] AS answer
MATCH (graph:Graph)
RETURN [answer, before, [graph.revision, graph.importingUntil], timestamp()] AS reading
