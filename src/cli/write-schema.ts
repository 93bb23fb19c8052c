// Writes the schemas for editors into scenarios/ (`npm run schema`): of scenario files, and of plans of sweeps.
import { writeFileSync } from "node:fs";
import { scenarioJsonSchema, sweepJsonSchema } from "../scenario/json-schema.ts";

const schemas = {
  "scenario.schema.json": scenarioJsonSchema(),
  "sweep.schema.json": sweepJsonSchema(),
} as const;

for (const [name, schema] of Object.entries(schemas)) {
  const file = new URL(`../../scenarios/${name}`, import.meta.url);
  writeFileSync(file, `${JSON.stringify(schema, null, 1)}\n`);
}
