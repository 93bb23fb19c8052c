// The numbers of a scenario that carry their evidence, so that they can be listed, sampled and swept.
import { amountOf } from "./amounts.ts";
import { type Data, dataAt, isMap, type Path } from "./authored-data.ts";
import { isEvidence, type Tag } from "./quantity.ts";
import { rangeOf } from "./ranges.ts";

/** One number with its evidence. */
export interface EvidenceEntry {
  /** `teams.crib.staffing.deskHours`. */
  readonly path: string;
  /** As written: `95 h/day`. */
  readonly value: string;
  /** As written: `64..137`. */
  readonly range: string | null;
  /** A number with evidence but without a tag is assumed. */
  readonly tag: Tag;
  readonly source: string | null;
  /** The number in its unit, and the ends of the range in the same unit. */
  readonly number: number;
  readonly unit: string;
  readonly ends: readonly [low: number, high: number] | null;
}

/** Every number with evidence, in the order of the scenario; policies and targets are not part of it. */
export function listEvidence(authored: Data): readonly EvidenceEntry[] {
  return isMap(authored)
    ? Object.entries(authored).flatMap(([key, data]) =>
        notNumbers.includes(key) ? [] : entriesIn(data, [key]),
      )
    : [];
}

/** Parts of a scenario whose numbers are not of the centre. */
export const notNumbers = ["policies", "targets", "claims"];

/** Every number with evidence that a policy brings, by its path from the top of the file. */
export function listPolicyEvidence(authored: Data, policy: string): readonly EvidenceEntry[] {
  const path = ["policies", policy, "change"];
  return entriesIn(dataAt(authored, path) ?? null, path);
}

function entriesIn(data: Data, path: Path): readonly EvidenceEntry[] {
  if (isEvidence(data)) return entryOf(data, path);
  if (data === null || typeof data !== "object") return [];
  return Object.entries(data).flatMap(([key, inner]) => entriesIn(inner as Data, [...path, key]));
}

function entryOf(data: { readonly [key: string]: Data }, path: Path): readonly EvidenceEntry[] {
  const amount = amountOf(data.value);
  if (amount === null) return [];
  const { value, range, tag, source } = data;
  const ends = rangeOf(range, amount);
  return [
    {
      path: path.join("."),
      value: String(value as string | number),
      range: ends === null ? null : (range as string),
      tag: (tag as Tag | undefined) ?? "A",
      source: (source as string | undefined) ?? null,
      number: amount.number,
      unit: amount.unit,
      ends: ends === null ? null : [ends.low / amount.one, ends.high / amount.one],
    },
  ];
}
