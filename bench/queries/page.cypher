MATCH (target:Target) WHERE target.year = $year AND target.value >= $least
WITH target ORDER BY target.value DESC, target.position
WITH collect(target) AS targets
RETURN {totalCount: size(targets), nodes: [target IN targets[..20] |
  target {.id, name: target.nameZh, .value, unit: target.unitZh, .asWritten}]} AS answer
