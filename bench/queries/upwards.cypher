MATCH (target:Target:Entity {id: $id})
RETURN target {.id, name: target.nameZh, taskArea: head(COLLECT {
  MATCH (target)-[:SET_FOR]->(area:TaskArea)
  RETURN area {.id, name: area.nameZh, majorQuestions: COLLECT {
    MATCH (area)-[answering:ANSWERS]->(question:MajorQuestion)
    WITH question, answering ORDER BY answering.toPosition LIMIT 10
    RETURN question {.id, name: question.nameZh, strategies: COLLECT {
      MATCH (question)-[advancing:ADVANCES]->(strategy:Strategy)
      WITH strategy, advancing ORDER BY advancing.toPosition LIMIT 10
      RETURN strategy {.id, name: strategy.nameZh, wholes: COLLECT {
        MATCH (strategy)-[part:PART_OF]->(whole:Strategy)
        WITH whole, part ORDER BY part.toPosition LIMIT 10
        RETURN {id: whole.id, name: whole.nameZh}
      }}
    }}
  }}
})} AS answer
