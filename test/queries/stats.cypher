MATCH (graph:Graph)
WITH graph, graph.revision AS revisionBefore, coalesce(graph.importingUntil, 0) AS importingBefore
WITH revisionBefore, importingBefore, [
  [
    revisionBefore,
    COUNT { (:Entity) },
    COUNT { ()-[:PART_OF]->() } + COUNT { ()-[:GUIDED_BY]->() } + COUNT { ()-[:ADVANCES]->() } + COUNT { ()-[:ANSWERS]->() } + COUNT { ()-[:BALANCES]->() } + COUNT { ()-[:SET_FOR]->() } + COUNT { ()-[:QUANTIFIES]->() } + COUNT { ()-[:MEASURED_BY]->() } + COUNT { ()-[:RESULT_OF]->() } + COUNT { ()-[:IMPLEMENTS]->() } + COUNT { ()-[:CONTINUES]->() } + COUNT { ()-[:RESPONSIBLE_FOR]->() } + COUNT { ()-[:SET_OUT_AT]->() } + COUNT { ()-[:RELATED_TO]->() },
    [["STRATEGY", COUNT { (:Strategy) }], ["GOAL", COUNT { (:Goal) }], ["MAJOR_QUESTION", COUNT { (:MajorQuestion) }], ["RELATIONSHIP_PAIR", COUNT { (:RelationshipPair) }], ["TASK_AREA", COUNT { (:TaskArea) }], ["MEASURE", COUNT { (:Measure) }], ["TARGET", COUNT { (:Target) }], ["INDICATOR", COUNT { (:Indicator) }], ["ACHIEVEMENT", COUNT { (:Achievement) }], ["PROGRAMME", COUNT { (:Programme) }], ["INSTRUMENT", COUNT { (:Instrument) }], ["ORGANIZATION", COUNT { (:Organization) }], ["EVENT", COUNT { (:Event) }], ["DOCUMENT", COUNT { (:Document) }]]
  ]
] AS answer
MATCH (graph:Graph)
RETURN answer, revisionBefore, importingBefore, graph.revision AS revisionAfter, coalesce(graph.importingUntil, 0) AS importingAfter, timestamp() AS now
