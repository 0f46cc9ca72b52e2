MATCH (graph:Graph)
WITH [graph.revision, graph.importingUntil] AS before
WITH before, [
  [
    before[0],
    COUNT { (:Entity) },
    COUNT { ()-[:PART_OF]->() } + COUNT { ()-[:GUIDED_BY]->() } + COUNT { ()-[:ADVANCES]->() } + COUNT { ()-[:ANSWERS]->() } + COUNT { ()-[:BALANCES]->() } + COUNT { ()-[:SET_FOR]->() } + COUNT { ()-[:QUANTIFIES]->() } + COUNT { ()-[:MEASURED_BY]->() } + COUNT { ()-[:RESULT_OF]->() } + COUNT { ()-[:IMPLEMENTS]->() } + COUNT { ()-[:CONTINUES]->() } + COUNT { ()-[:RESPONSIBLE_FOR]->() } + COUNT { ()-[:SET_OUT_AT]->() } + COUNT { ()-[:RELATED_TO]->() },
    [["STRATEGY", COUNT { (:Strategy) }], ["GOAL", COUNT { (:Goal) }], ["MAJOR_QUESTION", COUNT { (:MajorQuestion) }], ["RELATIONSHIP_PAIR", COUNT { (:RelationshipPair) }], ["TASK_AREA", COUNT { (:TaskArea) }], ["MEASURE", COUNT { (:Measure) }], ["TARGET", COUNT { (:Target) }], ["INDICATOR", COUNT { (:Indicator) }], ["ACHIEVEMENT", COUNT { (:Achievement) }], ["PROGRAMME", COUNT { (:Programme) }], ["INSTRUMENT", COUNT { (:Instrument) }], ["ORGANIZATION", COUNT { (:Organization) }], ["EVENT", COUNT { (:Event) }], ["DOCUMENT", COUNT { (:Document) }]]
  ]
] AS answer
MATCH (graph:Graph)
RETURN [answer, before, [graph.revision, graph.importingUntil], timestamp()] AS reading
