// How sure a figure is: the interval of luck, which more replications shrink, beside the interval of what is assumed, which
// only measurements shrink; and which number to measure next.

import type { OverSets } from "../results/assumptions.ts";
import type { ClaimsOutcome } from "../results/claims.ts";
import type { Comparison } from "../results/comparison.ts";
import type { Result } from "../results/result.ts";
import type { Bounds } from "../results/row.ts";
import { plural } from "../words/plural.ts";
import { sayPlace, saySets } from "./assumption-words.ts";
import { sayDifference } from "./compare-amounts.ts";
import { sayNamed, sayPath } from "./number-words.ts";
import { type ChartWords, type NoPicture, type Picture, tableOf } from "./picture.ts";
import { sayEstimate } from "./say.ts";
import { sayPopulation } from "./subtitle.ts";
import { plain } from "./text-lines.ts";
import { type Doubt, uncertaintySpec } from "./uncertainty-plot.ts";

const mostShown = 8;
const kind = "uncertainty";

interface Doubts {
  readonly doubts: readonly Doubt[];
  /** What the figures are, and over how many draws or sets. */
  readonly about: string;
}

/** Of the headline of a run. */
export function headlineUncertainty(result: Result): Picture | NoPicture {
  const { assumptions } = result;
  if (assumptions === undefined || assumptions.sets.length === 0) return noSets;
  const doubts = assumptions.measures.flatMap((each) =>
    doubtOf({ ...each.own, unit: each.unit, name: sayPlace(each), isDifference: false }, each),
  );
  return pictureOf({ doubts, about: `${saySets(assumptions)}. ${sayPopulation(result)}` });
}

/** Of the differences of a comparison. */
export function differenceUncertainty(comparison: Comparison): Picture | NoPicture {
  const { assumptions, scenario, from, to, replications } = comparison;
  if (assumptions === undefined || assumptions.sets.length === 0) return noSets;
  const doubts = assumptions.differences.flatMap((each) => {
    const name = `${sayPlace(each)}: ${plain(each.policy)} less ${plain(each.baseline)}`;
    return doubtOf({ ...each.own, unit: each.unit, name, isDifference: true }, each);
  });
  const about = `${saySets(assumptions)}. ${plain(scenario)}, ${from} to ${to}, chance over ${plural(replications, "replication")}`;
  return pictureOf({ doubts, about });
}

const noSets: NoPicture = {
  kind,
  why: "the assumed numbers were not varied: run or compare with --ensemble 30",
};

/** Of the differences that claims are about, as they stand. */
export function claimUncertainty(outcome: ClaimsOutcome): Picture | NoPicture {
  const { claims, draws, replications, scenario, from, to } = outcome;
  const doubts = claims.flatMap((claim): Doubt[] => {
    const [test] = claim.tests;
    if (test === undefined) return [];
    const name = `${sayNamed(claim)}: ${plain(claim.policy)} less ${plain(claim.baseline)}`;
    return doubtOf({ ...test.difference, unit: claim.unit, name, isDifference: true }, test);
  });
  const about = `Differences between policies, ${plural(draws, "draw")} of assumed numbers. ${plain(scenario)}, ${from} to ${to}, chance over ${plural(replications, "replication")}`;
  return pictureOf({ doubts, about });
}

interface Known extends Bounds {
  readonly name: string;
  readonly unit: string;
  /** Whether it is a difference, which may be below zero. */
  readonly isDifference: boolean;
}

type Assumed = Pick<OverSets, "range" | "most">;

/** None where the figure has no interval. */
function doubtOf({ value, low, high, ...known }: Known, { range, most }: Assumed): Doubt[] {
  if (value === null || low === null || high === null || range === null) return [];
  const { unit, isDifference } = known;
  const say = (bounds: Bounds) =>
    isDifference ? sayDifference({ difference: bounds, unit }, "short") : sayEstimate({ ...bounds, unit });
  const bare = (end: number) => say({ value: end, low: null, high: null });
  const next = most?.isBeyondLuck ? sayPath(most.number.path) : null;
  return [
    {
      ...known,
      value,
      low,
      high,
      assumed: range,
      next,
      said: say({ value, low, high }),
      saidAssumed: `${bare(range.low)} to ${bare(range.high)}${next === null ? "" : `; most by ${next}`}`,
    },
  ];
}

function pictureOf({ doubts, about }: Doubts): Picture | NoPicture {
  if (doubts.length === 0) return { kind, why: "no figure has an interval: one replication" };
  const words = wordsOf(doubts, about);
  return {
    kind,
    ...words,
    spec: (width) => uncertaintySpec(words, doubts.slice(0, mostShown), width),
    table: tableOf([
      [
        "figure",
        "unit",
        "value",
        "low by chance",
        "high by chance",
        "low by assumption",
        "high by assumption",
        "measure next",
      ],
      ...doubts.map((each) => [
        each.name,
        each.unit,
        each.value,
        each.low,
        each.high,
        each.assumed.low,
        each.assumed.high,
        each.next,
      ]),
    ]),
    notes: [
      "Chance: the confidence interval over replications. More replications shrink it.",
      "What is assumed: from the 10th to the 90th percentile over the draws or sets. Only measuring shrinks it.",
    ],
  };
}

function wordsOf(doubts: readonly Doubt[], about: string): ChartWords {
  const [first] = doubts;
  const times = first === undefined ? 1 : (first.assumed.high - first.assumed.low) / (first.high - first.low);
  const next = first?.next;
  const measure = next == null ? "" : `: measure ${next} next`;
  const finding =
    times <= 1 / 2 ? "Chance matters more than what is assumed: run more" : `${sayTimes(times)}${measure}`;
  const subtitle = `Thin bar: chance, the confidence interval. Thick bar: assumptions, 8 draws in 10. ${about}`;
  const said = doubts.map(
    ({ name, said: own, saidAssumed }) => `${name}: ${own}; assumptions ${saidAssumed}`,
  );
  return { finding, subtitle, alternative: `${finding}. ${said.join(". ")}. ${subtitle}.` };
}

function sayTimes(times: number): string {
  if (!Number.isFinite(times)) return "Only assumptions matter";
  return times < 2
    ? "Assumptions matter as much as chance"
    : `Assumptions matter ${Math.round(times)} times as much as chance`;
}
