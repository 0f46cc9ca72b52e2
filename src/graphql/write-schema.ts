// Writes what follows from the model: schema/schema.graphql and schema/vocabulary.json for clients, schema/seeds.schema.json for editors of seeds.
import { writeFileSync } from "node:fs";
import { seedsSchema } from "../curation/seeds-schema.js";
import { model } from "../kinds/index.js";
import { printSortedSchema } from "./build-schema.js";
import { makeVocabulary } from "./vocabulary.js";

writeFileSync("schema/schema.graphql", printSortedSchema());
writeFileSync("schema/vocabulary.json", `${JSON.stringify(makeVocabulary(model), null, 2)}\n`);
writeFileSync("schema/seeds.schema.json", `${JSON.stringify(seedsSchema(model), null, 2)}\n`);
