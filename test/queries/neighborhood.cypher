MATCH (graph:Graph)
WITH [graph.revision, graph.importingUntil] AS before
WITH before, [
  head(COLLECT {
    MATCH (node0:Entity {id: $param0})
    MATCH path0 = ANY SHORTEST (node0)-[:PART_OF|GUIDED_BY|ADVANCES|ANSWERS|BALANCES|SET_FOR|QUANTIFIES|MEASURED_BY|RESULT_OF|IMPLEMENTS|CONTINUES|RESPONSIBLE_FOR|SET_OUT_AT|RELATED_TO]-{0,2}(node1:Entity)
    WITH node1, length(path0) AS distance
    WITH node1, distance ORDER BY distance, node1.position LIMIT $param1 + 1
    WITH collect(node1) AS found0 WHERE size(found0) > 0
    WITH found0[..$param1] AS nodes, size(found0) > $param1 AS more
    WITH nodes, more, COLLECT {
      UNWIND nodes AS node2
      MATCH (node2)-[link0:PART_OF|GUIDED_BY|ADVANCES|ANSWERS|BALANCES|SET_FOR|QUANTIFIES|MEASURED_BY|RESULT_OF|IMPLEMENTS|CONTINUES|RESPONSIBLE_FOR|SET_OUT_AT|RELATED_TO]->(node3) WHERE node3 IN nodes
      WITH link0 ORDER BY link0.fromPosition, link0.toPosition, link0.id LIMIT $param1 * 10 + 1
      RETURN link0
    } AS links
    RETURN [
      more OR size(links) > $param1 * 10,
      COLLECT {
        UNWIND nodes AS node1
        RETURN [node1.kind, node1.id] AS row
      },
      COLLECT {
        UNWIND links[..$param1 * 10] AS link0
        RETURN [link0.id] AS row
      }
    ] AS row
  })
] AS answer
MATCH (graph:Graph)
RETURN [answer, before, [graph.revision, graph.importingUntil], timestamp()] AS reading
