CALL db.index.fulltext.queryNodes("entityNames", $phrase, {limit: 32}) YIELD node, score
WITH node, CASE WHEN score > 1.0E16 THEN 5 WHEN score > 1.0E4 THEN 4 WHEN score > 1.0E-7 THEN 3 ELSE 2 END AS rank
ORDER BY rank DESC, size(node.nameZh), node.id LIMIT 10
RETURN collect(node {.id, name: node.nameZh, .kind}) AS answer
