// What `sim101 sensitivity` prints: for each measure what matters most, how much each assumption moves it, and which do
// not matter; then what to measure next.

import type {
  SampledInfluence,
  SampledMeasure,
  ScreenedInfluence,
  ScreenedMeasure,
  Sensitivity,
} from "../results/sensitivity.ts";
import { plural } from "../words/plural.ts";
import { sayDifference, saySize } from "./compare-amounts.ts";
import { sayPath } from "./number-words.ts";
import { dash, sayEstimate, sayValue } from "./say.ts";
import {
  isBeyondLuck,
  nextSentences,
  sayAsked,
  sayRange,
  saySamples,
  saySizeOf,
  sayWay,
  strongestOf,
  strongestSentence,
} from "./sensitivity-words.ts";
import { plain, table, wrap } from "./text-lines.ts";

type AnyMeasure = ScreenedMeasure | SampledMeasure;
type AnyInfluence = ScreenedInfluence | SampledInfluence;

/** A table of more is better read from its file. */
const mostInTable = 12;
/** An assumption that does less than this part of what the strongest does is only named. */
const small = 0.1;
const percent = 100;

/** Plain lines of at most 100 columns where names allow it. */
export function sensitivityLines(sensitivity: Sensitivity): readonly string[] {
  return [
    ...headLines(sensitivity),
    ...sensitivity.measures.flatMap((measure) => ["", ...measureLines(sensitivity, measure)]),
    "",
    ...nextSentences(sensitivity).flatMap((sentence) => wrap(sentence, 2)),
    ...noteLines(sensitivity),
  ];
}

function headLines(sensitivity: Sensitivity): readonly string[] {
  const { scenario, policies, assumptions, cells, replications, seed } = sensitivity;
  const under = policies.length === 1 ? `policy ${policies[0]}` : `policies ${policies.join(" and ")}`;
  const each = plural(replications, "replication");
  return [
    ...wrap(
      plain(`${scenario}, ${under}: which of ${plural(assumptions.length, "assumption")} matters most`),
      2,
    ),
    ...wrap(
      plain(
        `${saySamples(sensitivity)}: ${plural(cells, "cell")} of ${each}, seed ${seed}; 95 % intervals in brackets`,
      ),
      2,
    ),
  ];
}

function measureLines(sensitivity: Sensitivity, measure: AnyMeasure): readonly string[] {
  const { least, most, unit, undefinedPoints } = measure;
  const isDifference = sensitivity.policies.length > 1;
  const from = (value: number | null) =>
    isDifference
      ? sayDifference({ difference: { value, low: null, high: null }, unit }, "full")
      : sayValue({ value, low: null, high: null, unit });
  const missing = undefinedPoints === 0 ? "" : `, undefined at ${plural(undefinedPoints, "point")}`;
  return [
    ...wrap(
      `${sayAsked(sensitivity, measure)}: ${from(least)} to ${from(most)} over the ranges${missing}`,
      2,
    ),
    ...wrap(`  ${strongestSentence(sensitivity, measure)}.`, 2),
    ...tableLines(sensitivity, measure),
    ...restLines(measure),
  ];
}

/** Those that matter, and not little. */
function shownOf(measure: AnyMeasure): readonly AnyInfluence[] {
  const influences: readonly AnyInfluence[] = measure.influences;
  const least = small * (sizeOf(strongestOf(measure)) ?? 0);
  const told = influences.filter(isBeyondLuck);
  return told.filter((each) => (sizeOf(each) ?? 0) >= least).slice(0, mostInTable);
}

function sizeOf(influence: AnyInfluence | undefined): number | null {
  if (influence === undefined) return null;
  return "strength" in influence ? influence.strength.value : influence.total.value;
}

function tableLines(sensitivity: Sensitivity, measure: AnyMeasure): readonly string[] {
  const shown = shownOf(measure);
  if (shown.length === 0) return [];
  const heads =
    measure.method === "morris"
      ? ["assumption", "range", "moves it by", "from low to high"]
      : ["assumption", "range", "with interplay", "by itself"];
  const rangeOf = (name: string) => {
    const assumption = sensitivity.assumptions.find((each) => each.name === name);
    return assumption === undefined ? dash : sayRange(assumption);
  };
  return table(
    [
      heads,
      ...shown.map((each) => [sayPath(each.name), rangeOf(each.name), ...figuresOf(each, measure.unit)]),
    ],
    4,
  );
}

function figuresOf(influence: AnyInfluence, unit: string): readonly string[] {
  if ("strength" in influence) {
    const way = `${sayWay(influence)}${isUneven(influence) ? ", unevenly" : ""}`;
    return [saySizeOf(influence.strength, unit), way];
  }
  const share = (estimate: SampledInfluence["first"]) => sayEstimate({ ...estimate, unit: "share" });
  return [share(influence.total), share(influence.first)];
}

/** Whether its effects differ by more than half of their size from place to place. */
function isUneven(influence: AnyInfluence): boolean {
  if (!("strength" in influence)) return false;
  const { strength, spread } = influence;
  return (spread.value ?? 0) > (strength.value ?? 0) / 2;
}

/** The assumptions that matter little, or not at all. */
function restLines(measure: AnyMeasure): readonly string[] {
  const shown = shownOf(measure);
  const left = measure.influences.filter((each) => !shown.includes(each));
  const named = (words: string, among: (influence: AnyInfluence) => boolean) => {
    const those = left.filter(among).map(({ name }) => sayPath(name));
    return those.length === 0 ? [] : wrap(`  ${words}: ${those.join(", ")}`, 4);
  };
  return [
    ...named("less than that", isBeyondLuck),
    ...named(`no more than luck may give${luckOf(measure)}`, ({ verdict }) => verdict === "luck"),
    ...named("changes nothing", ({ verdict }) => verdict === "nothing"),
    ...(measure.method === "sobolIndices" ? interplayLines(measure) : []),
  ];
}

/** ` (up to 3 s)`. */
function luckOf(measure: AnyMeasure): string {
  if (measure.method !== "morris") return "";
  const most = Math.max(
    0,
    ...measure.influences.map(({ luck, verdict }) => (verdict === "luck" ? (luck ?? 0) : 0)),
  );
  return ` (up to ${saySize({ difference: { value: most, low: null, high: null }, unit: measure.unit })})`;
}

function interplayLines({ influences, luckShare, deviation }: SampledMeasure): readonly string[] {
  if (deviation === null) return wrap("  It does not vary over the ranges by more than luck", 4);
  const alone = influences.reduce((sum, { first }) => sum + Math.max(0, first.value ?? 0), 0);
  const share = `${Math.round(percent * Math.min(1, alone))} %`;
  const luck =
    luckShare === null
      ? "luck is among the shares: it takes two replications to tell it apart"
      : `luck is left out (${(percent * luckShare).toFixed(luckShare < small ? 1 : 0)} % of the variance of a cell)`;
  return wrap(
    `  by themselves the assumptions bring ${share} of the variance, interplay the rest; ${luck}`,
    4,
  );
}

function noteLines(sensitivity: Sensitivity): readonly string[] {
  const { method, measures, warned, warnings, cells } = sensitivity;
  const hasUneven = measures.some((measure) => shownOf(measure).some(isUneven));
  const moves =
    "Moves are over some two thirds of a range; what they change is reckoned up to the whole of it.";
  return [
    ...(hasUneven ? wrap("unevenly: how much depends on where the other assumptions are", 2) : []),
    ...(method === "morris" ? wrap(moves, 2) : []),
    ...luckNotes(sensitivity).flatMap((note) => wrap(note, 2)),
    ...(warned === 0
      ? []
      : [
          `${warned} of ${plural(cells, "cell")} ${warned === 1 ? "has" : "have"} a warning:`,
          ...warnings.flatMap((warning) => wrap(`  ${plain(warning)}`, 4)),
        ]),
  ];
}

/** What too few replications leave untold. */
function luckNotes({ method, replications }: Sensitivity): readonly string[] {
  if (replications === 1)
    return [
      `With one replication nobody can tell an effect from luck: ask for ${method === "morris" ? "two" : "three"} or more.`,
    ];
  if (replications > 2 || method === "morris") return [];
  return ["With two replications the intervals leave luck out: ask for three or more."];
}
