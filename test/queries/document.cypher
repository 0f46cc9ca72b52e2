MATCH (graph:Graph)
WITH [graph.revision, graph.importingUntil] AS before
WITH before, [
  [
    COLLECT {
      MATCH (node0:Document)
      WHERE node0.position > coalesce($param0[0], "")
      WITH node0 ORDER BY node0.position LIMIT $param1
      RETURN [
        [
          node0.id,
          node0.publisher,
          node0.authors,
          node0.publishedOn,
          node0.repostedOn,
          node0.sha256,
          COLLECT {
            MATCH (node0)-[:DECLARES]->(count0:DeclaredCount)
            WITH count0 ORDER BY count0.position
            RETURN [
              count0.labelZh,
              count0.kind,
              count0.declared,
              count0.found,
              COLLECT {
                MATCH (count0)-[evidence0:EVIDENCED_BY]->()
                WITH evidence0 ORDER BY evidence0.position
                WITH evidence0 LIMIT $param2
                RETURN [evidence0.quote] AS row
              }
            ] AS row
          },
          [
            COLLECT {
              MATCH (node1)-[link0:CITES]->()
              USING INDEX link0:CITES(toId, fromPosition)
              WHERE link0.toId = node0.id AND link0.fromKind IN $param3 AND link0.fromPosition > coalesce($param4[0], "")
              WITH node1, link0 ORDER BY link0.toId, link0.fromPosition LIMIT $param5
              RETURN [[node1.kind, node1.id]] AS row
            },
            COUNT {
              MATCH (node0)<-[link0:CITES]-(node1)
              WHERE link0.fromKind IN $param3
            }
          ]
        ]
      ] AS row
    }
  ]
] AS answer
MATCH (graph:Graph)
RETURN [answer, before, [graph.revision, graph.importingUntil], timestamp()] AS reading
