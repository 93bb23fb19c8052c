// The table of a sensitivity: one line for each measure and number, with the figures of its assumption.
import type {
  SampledInfluence,
  ScreenedInfluence,
  Sensitivity,
  SensitivityEstimate,
} from "../results/sensitivity.ts";
import { csv, type Lines } from "./csv.ts";

const heads = [
  "policy",
  "measure",
  "of",
  "period",
  "unit",
  "rank",
  "assumption",
  "number",
  "number unit",
  "value in the scenario",
  "low end",
  "high end",
  "verdict",
];
const screenedHeads = [
  "strength",
  "strength low",
  "strength high",
  "lean",
  "lean low",
  "lean high",
  "spread",
  "spread low",
  "spread high",
  "luck",
  "effects",
];
const sampledHeads = ["first", "first low", "first high", "total", "total low", "total high", "leftIfKnown"];
const tails = ["level", "replications", "scenario hash", "seed", "version"];

/** As RFC 4180 has it; amounts in the unit of the measure, shares as shares. */
export function sensitivityCsv(sensitivity: Sensitivity): string {
  return csv(sensitivityTable(sensitivity));
}

/** A heading, and a line for each measure and number. */
export function sensitivityTable(sensitivity: Sensitivity): Lines {
  const { policies, assumptions, level, replications, hash, seed, version, method } = sensitivity;
  const policy = policies.toReversed().join(" less ");
  const lines = sensitivity.measures.flatMap(({ measure, queue, band, grade, period, unit, influences }) =>
    influences.flatMap((influence, rank) => {
      const numbers = assumptions.find(({ name }) => name === influence.name)?.numbers ?? [];
      return numbers.map((number) => [
        policy,
        measure,
        [queue, band, grade].filter((part) => typeof part === "string").join(", ") || "the centre",
        period,
        unit,
        rank + 1,
        influence.name,
        number.path,
        number.unit,
        number.value,
        number.low,
        number.high,
        influence.verdict,
        ...figuresOf(influence),
        level,
        replications,
        hash,
        seed,
        version,
      ]);
    }),
  );
  return [[...heads, ...(method === "morris" ? screenedHeads : sampledHeads), ...tails], ...lines];
}

function figuresOf(influence: ScreenedInfluence | SampledInfluence): readonly (number | null)[] {
  const ends = ({ value, low, high }: SensitivityEstimate) => [value, low, high];
  if ("strength" in influence) {
    const { strength, lean, spread, luck, effects } = influence;
    return [...ends(strength), ...ends(lean), ...ends(spread), luck, effects];
  }
  return [...ends(influence.first), ...ends(influence.total), influence.leftIfKnown];
}
