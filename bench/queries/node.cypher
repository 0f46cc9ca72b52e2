MATCH (target:Target:Entity {id: $id})
RETURN target {.id, name: target.nameZh, .value, unit: target.unitZh, .asWritten, .comparator, .year} AS answer
