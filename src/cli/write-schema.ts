// Writes scenarios/scenario.schema.json from the schema (`npm run schema`).
import { writeFileSync } from "node:fs";
import { scenarioJsonSchema } from "../scenario/json-schema.ts";

const file = new URL("../../scenarios/scenario.schema.json", import.meta.url);
writeFileSync(file, `${JSON.stringify(scenarioJsonSchema(), null, 1)}\n`);
