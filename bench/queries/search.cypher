CALL db.index.fulltext.queryNodes("entityNames", $phrase, {limit: 10}) YIELD node
RETURN collect(node {.id, name: node.nameZh, .kind}) AS answer
