MATCH (graph:Graph)
WITH [graph.revision, graph.importingUntil] AS before
WITH before, [
  head(COLLECT {
    MATCH (node0:Entity {id: $param0})
    RETURN [node0.kind, node0.id] AS row
  })
] AS answer
MATCH (graph:Graph)
RETURN [answer, before, [graph.revision, graph.importingUntil], timestamp()] AS reading

MATCH (graph:Graph)
WITH [graph.revision, graph.importingUntil] AS before
WITH before, [
  head(COLLECT {
    MATCH (node0:Entity {id: $param0})
    RETURN [node0.kind, node0.id] AS row
  })
] AS answer
MATCH (graph:Graph)
RETURN [answer, before, [graph.revision, graph.importingUntil], timestamp()] AS reading

MATCH (graph:Graph)
WITH [graph.revision, graph.importingUntil] AS before
WITH before, [[[], COUNT { (:Target) }]] AS answer
MATCH (graph:Graph)
RETURN [answer, before, [graph.revision, graph.importingUntil], timestamp()] AS reading

MATCH (graph:Graph)
WITH [graph.revision, graph.importingUntil] AS before
WITH before, [[[], COUNT { (:Target) }]] AS answer
MATCH (graph:Graph)
RETURN [answer, before, [graph.revision, graph.importingUntil], timestamp()] AS reading

MATCH (graph:Graph)
WITH [graph.revision, graph.importingUntil] AS before
WITH before, [[[], COUNT { (:Measure) }]] AS answer
MATCH (graph:Graph)
RETURN [answer, before, [graph.revision, graph.importingUntil], timestamp()] AS reading

MATCH (graph:Graph)
WITH [graph.revision, graph.importingUntil] AS before
WITH before, [[[], COUNT { (:Goal) }]] AS answer
MATCH (graph:Graph)
RETURN [answer, before, [graph.revision, graph.importingUntil], timestamp()] AS reading

MATCH (graph:Graph)
WITH [graph.revision, graph.importingUntil] AS before
WITH before, [[COUNT { (:Entity) }]] AS answer
MATCH (graph:Graph)
RETURN [answer, before, [graph.revision, graph.importingUntil], timestamp()] AS reading

MATCH (graph:Graph)
WITH [graph.revision, graph.importingUntil] AS before
WITH before, [[[], COUNT { (:Event) }]] AS answer
MATCH (graph:Graph)
RETURN [answer, before, [graph.revision, graph.importingUntil], timestamp()] AS reading

MATCH (graph:Graph)
WITH [graph.revision, graph.importingUntil] AS before
WITH before, [[[], $finding0.total]] AS answer
MATCH (graph:Graph)
RETURN [answer, before, [graph.revision, graph.importingUntil], timestamp()] AS reading
