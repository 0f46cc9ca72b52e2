MATCH (target:Target:Entity {id: $id})
RETURN target {.id, name: target.nameZh, .value, indicator: head(COLLECT {
  MATCH (target)-[:MEASURED_BY]->(indicator:Indicator)
  RETURN indicator {.id, name: indicator.nameZh, unit: indicator.unitZh, achievements: COLLECT {
    MATCH (indicator)<-[measured:MEASURED_BY]-(achievement:Achievement)
    WITH achievement, measured ORDER BY measured.fromPosition
    RETURN {id: achievement.id, name: achievement.nameZh, value: achievement.value, year: achievement.year}
  }}
})} AS answer
