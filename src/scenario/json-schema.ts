// The scenario format as JSON Schema, so that editors complete and check scenario files while they are written.
import { z } from "zod";
import { type Data, type DataMap, isMap } from "./authored-data.ts";
import { changeReference, scenarioSchema } from "./schema.ts";
import { sweepSchema } from "./schema-sweep.ts";

const definitions = "#/definitions/";
/** Of a thing as it may stand in a policy, or in a file that extends another. */
const changed = "changed-";

/** JSON Schema, draft 7, of what a scenario file may hold. A file that extends another need not say everything. */
export function scenarioJsonSchema(): object {
  const exported = z.toJSONSchema(scenarioSchema, {
    io: "input",
    target: "draft-07",
    override,
  }) as unknown as DataMap;
  const { $schema, definitions: quantities, ...scenario } = exported;
  const kinds = quantities as DataMap;
  const part = softened(scenario) as DataMap;
  const { format: _, extends: __, policies: ___, ...properties } = part.properties as DataMap;
  return {
    $schema,
    definitions: {
      ...kinds,
      ...Object.fromEntries(Object.entries(kinds).map(([id, kind]) => [`${changed}${id}`, softened(kind)])),
      relative,
      change: { ...part, properties },
      scenario,
      extension: { ...part, required: ["extends"] },
    },
    if: { required: ["extends"] },
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema's own keyword
    then: { $ref: `${definitions}extension` },
    else: { $ref: `${definitions}scenario` },
  };
}

/** JSON Schema, draft 7, of what the plan of a sweep may hold. */
export function sweepJsonSchema(): object {
  return z.toJSONSchema(sweepSchema, { io: "input", target: "draft-07", override });
}

/** A name such as 999 is a number to an editor unless it is quoted. */
function override({ jsonSchema }: { jsonSchema: { propertyNames?: unknown } }): void {
  const { propertyNames } = jsonSchema;
  if (isMap(propertyNames) && propertyNames.pattern !== undefined) {
    jsonSchema.propertyNames = { pattern: propertyNames.pattern };
  }
}

const relative = {
  title: "relative change",
  description: "a change relative to what is there",
  type: "object",
  properties: {
    times: { type: ["number", "string"], description: "a factor such as 1.1" },
    plus: { type: ["number", "string"], description: "a number to add, in the same unit" },
  },
  minProperties: 1,
  maxProperties: 1,
  additionalProperties: false,
};

/** A schema of which everything may be left out, removed or changed relative to what is there. */
function softened(schema: Data): Data {
  if (Array.isArray(schema)) return schema.map(softened);
  if (!isMap(schema)) return schema;
  const soft = Object.entries(schema).flatMap(([key, value]) => softenedEntry(key, value));
  return Object.fromEntries(soft);
}

function softenedEntry(key: string, value: Data): [string, Data][] {
  switch (key) {
    case "required":
      return [];
    case "$ref":
      return [[key, value === changeReference ? value : changedReference(value as string)]];
    case "properties":
      return [
        [
          key,
          Object.fromEntries(Object.entries(value as DataMap).map(([id, each]) => [id, changeable(each)])),
        ],
      ];
    case "additionalProperties":
      return [[key, isMap(value) ? changeable(value) : value]];
    case "oneOf":
      return [["anyOf", softened(value)]];
    default:
      return [[key, softened(value)]];
  }
}

function changedReference(reference: string): string {
  return reference.replace(definitions, `${definitions}${changed}`);
}

function changeable(schema: Data): Data {
  return { anyOf: [softened(schema), { $ref: `${definitions}relative` }, { type: "null" }] };
}
