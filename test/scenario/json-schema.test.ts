import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { scenarioJsonSchema } from "../../src/scenario/json-schema.ts";
import { edited, small } from "./small-scenario.ts";

const committed = new URL("../../scenarios/scenario.schema.json", import.meta.url);

test("the committed schema is up to date: `npm run schema` writes it anew", () => {
  expect(JSON.parse(readFileSync(committed, "utf8"))).toEqual(scenarioJsonSchema());
});
