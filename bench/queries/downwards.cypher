MATCH (strategy:Strategy:Entity {id: $id})
RETURN strategy {.id, name: strategy.nameZh, majorQuestions: COLLECT {
  MATCH (question)-[advancing:ADVANCES]->() USING INDEX advancing:ADVANCES(toId, fromKind, fromPosition)
  WHERE advancing.toId = $id AND advancing.fromKind = "MAJOR_QUESTION" AND advancing.fromPosition > ""
  WITH question, advancing ORDER BY advancing.toId, advancing.fromKind, advancing.fromPosition LIMIT 10
  RETURN question {.id, name: question.nameZh, taskAreas: COLLECT {
    MATCH (question)<-[answering:ANSWERS]-(area:TaskArea)
    WITH area, answering ORDER BY answering.fromPosition LIMIT 10
    RETURN area {.id, name: area.nameZh, measures: COLLECT {
      MATCH (area)<-[part:PART_OF]-(measure:Measure)
      WITH measure, part ORDER BY part.fromPosition LIMIT 10
      RETURN {id: measure.id, name: measure.nameZh}
    }}
  }}
}} AS answer
