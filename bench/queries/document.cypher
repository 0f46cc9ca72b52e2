MATCH (document:Document:Entity {id: $id})
RETURN document {.id, name: document.nameZh, areas: COLLECT {
  MATCH (document)<-[citing:CITES]-(area:TaskArea) WHERE citing.fromKind = "TASK_AREA"
  WITH area, citing ORDER BY citing.fromPosition
  RETURN area {.id, name: area.nameZh, .ordinal, measures: COLLECT {
    MATCH (area)<-[part:PART_OF]-(measure:Measure)
    WITH measure, part ORDER BY part.fromPosition
    RETURN {id: measure.id, name: measure.nameZh}
  }, targets: COLLECT {
    MATCH (area)<-[set:SET_FOR]-(target:Target)
    WITH target, set ORDER BY set.fromPosition
    RETURN {id: target.id, name: target.nameZh, value: target.value, indicator: head(COLLECT {
      MATCH (target)-[:MEASURED_BY]->(indicator:Indicator) RETURN {id: indicator.id, name: indicator.nameZh}
    })}
  }}
}} AS answer
