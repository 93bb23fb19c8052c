// How an editor is told what a number in a scenario may look like.
import { tags } from "./quantity.ts";
import type { QuantityKind } from "./quantity-kinds.ts";
import type { Dimension } from "./units.ts";

const digits = "[+-]?[\\d,]+(\\.\\d+)?([eE][+-]?\\d+)?";
const span = "(s|secs?|seconds?|mins?|minutes?|h|hrs?|hours?|days?|weeks?|months?|years?)";
const period = "(s|second|min|minute|h|hour|day|week|year)";

const patterns: Readonly<Record<Dimension | "any", string>> = {
  time: `^\\s*(${digits}\\s*${span}\\s*)+$`,
  rate: `^\\s*${digits}\\s*(per\\s+|/\\s*)${period}\\s*$`,
  handlers: `^\\s*${digits}\\s*${span}(\\s+per\\s+|\\s*/\\s*)${period}\\s*$`,
  money: `^\\s*£?\\s*${digits}\\s*$`,
  bare: `^\\s*${digits}\\s*%?\\s*$`,
  any: "\\d",
};

/** JSON Schema of a quantity, plain or with evidence. */
export function quantityJson(kind: QuantityKind): Record<string, unknown> {
  const plain = kind.isWhole === true ? [bareNumber(kind)] : [text(kind), bareNumber(kind)];
  return { id: kind.id, description: kind.expected, anyOf: [...plain, evidence(plain)] };
}

function text({ dimension, expected }: QuantityKind): object {
  return { type: "string", pattern: patterns[dimension], patternErrorMessage: `expected ${expected}` };
}

const mayBeBare: readonly QuantityKind["dimension"][] = ["bare", "money", "any"];

/** What needs a unit may only be a bare 0. */
function bareNumber({ dimension, isWhole, low, high }: QuantityKind): object {
  if (!mayBeBare.includes(dimension)) return { const: 0 };
  const bounds = Number.isFinite(high) ? { minimum: low, maximum: high } : { minimum: low };
  return { type: isWhole === true ? "integer" : "number", ...bounds };
}

function evidence(plain: readonly object[]): object {
  return {
    type: "object",
    title: "number with evidence",
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
