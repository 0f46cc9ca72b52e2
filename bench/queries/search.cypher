CALL db.index.fulltext.queryNodes("entityNames", $phrase) YIELD node
WITH node, CASE
  WHEN $text IN node.searchNames THEN 1
  WHEN any(name IN node.searchNames WHERE name STARTS WITH $text) THEN 2
  ELSE 3
END AS rank
ORDER BY rank, size(node.nameZh), node.id LIMIT 10
RETURN collect(node {.id, name: node.nameZh, .kind}) AS answer
