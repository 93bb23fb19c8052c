// What may be chosen and what was assumed: the policies of a scenario with their changes, the numbers without a source.

import { plural } from "../words/plural.ts";
import { type Data, type DataMap, dataAt, inWords, isMap } from "./authored-data.ts";
import type { LoadedScenario } from "./load-scenario.ts";
import { describePolicy, type PolicyChange } from "./policies.ts";
import { isEvidence } from "./quantity.ts";

export function policyLines({ base, policies }: LoadedScenario): string[] {
  if (policies.length === 0) return [];
  return [
    "",
    "Policies",
    ...policies.flatMap((policy) => [
      policyLine(base.data, policy),
      ...changeLines(describePolicy(base, policy)),
    ]),
  ];
}

/** What is said of the policies, to be tested by `sim101 compare FILE --claims`. */
export function claimLines({ claims }: LoadedScenario): string[] {
  if (claims.length === 0) return [];
  return [
    "",
    "Claims (sim101 compare FILE --claims tests them)",
    ...claims.flatMap(({ says, policy, baseline, measure, queue, grade, direction, under }) => {
      const place = [measure, queue, grade].filter((part) => part !== null && part !== undefined).join(", ");
      const rules = under.length === 0 ? "" : `, also under ${under.join(", ")}`;
      return [`  ${says.trim()}`, `    ${policy} against ${baseline}: ${direction} of ${place}${rules}`];
    }),
  ];
}

function policyLine(data: Data, policy: string): string {
  const description = dataAt(data, ["policies", policy, "description"]);
  return description === undefined ? `  ${policy}` : `  ${policy}: ${description as string}`;
}

function changeLines(changes: readonly PolicyChange[]): string[] {
  return changes.map(({ path, from, to }) => `    ${path}: ${valueWords(from)} -> ${valueWords(to)}`);
}

/** A number without its evidence; short lists and maps as they are. */
function valueWords(whole: Data | undefined): string {
  const data = isEvidence(whole) ? whole.value : whole;
  if (typeof data === "string") return data;
  if (data === undefined) return "nothing";
  const text = isMap(data) ? mapWords(data) : JSON.stringify(data);
  return text.length > 60 ? inWords(data) : text;
}

function mapWords(map: DataMap): string {
  return `{ ${Object.entries(map)
    .map(([key, value]) => `${key}: ${valueWords(value)}`)
    .join(", ")} }`;
}

/** Every number that nobody has published, with how far it may be off. */
export function assumptionLines({ evidence }: LoadedScenario): string[] {
  const assumed = evidence.filter(({ tag }) => tag === "A");
  if (assumed.length === 0) return [];
  return [
    "",
    `Assumed: ${plural(assumed.length, "number")} (tag A) without a published source`,
    ...assumed.map(({ path, value, range }) => `  ${path}: ${value}${range === null ? "" : ` (${range})`}`),
  ];
}
