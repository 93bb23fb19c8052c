// How an editor is told what a number in a scenario may look like.
import { tags } from "./quantity.ts";
import type { QuantityKind } from "./quantity-kinds.ts";
import type { Dimension } from "./units.ts";

const digits = "[+-]?[\\d,]+(\\.\\d+)?([eE][+-]?\\d+)?";
const span = "(s|secs?|seconds?|mins?|minutes?|h|hrs?|hours?|days?|weeks?)";
const period = "(s|second|min|minute|h|hour|day|week|year)";

const patterns: Readonly<Record<Dimension | "any", string>> = {
  time: `^\\s*(${digits}\\s*${span}\\s*)+$`,
  rate: `^\\s*${digits}\\s*(per\\s+|/\\s*)${period}\\s*$`,
  handlers: `^\\s*${digits}\\s*${span}(\\s+per\\s+|\\s*/\\s*)${period}\\s*$`,
  bare: `^\\s*${digits}\\s*%?\\s*$`,
  any: "\\d",
};

/** JSON Schema of a quantity, plain or with evidence. */
export function quantityJson({
  id,
  dimension,
  isWhole,
  low,
  high,
  expected,
}: QuantityKind): Record<string, unknown> {
  const bounds = {
    ...(Number.isFinite(low) ? { minimum: low } : {}),
    ...(Number.isFinite(high) ? { maximum: high } : {}),
  };
  const hasUnit = dimension !== "bare" && dimension !== "any";
  const number = hasUnit ? { const: 0 } : { type: isWhole === true ? "integer" : "number", ...bounds };
  const plain = [number, ...(isWhole === true ? [] : [{ type: "string", pattern: patterns[dimension] }])];
  return { id, description: expected, anyOf: [...plain, evidence(plain)] };
}

function evidence(plain: readonly object[]): object {
  return {
    type: "object",
    description: "a number with its evidence",
    properties: {
      value: { anyOf: plain },
      range: { type: "string", pattern: "\\.\\.", description: "how far it may be off, such as 255..300" },
      tag: { enum: tags, description: "P published, D derived from published figures, A assumed" },
      source: { type: "string" },
    },
    required: ["value"],
    additionalProperties: false,
  };
}
