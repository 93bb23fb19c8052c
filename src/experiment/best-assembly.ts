// Puts the answer of a selection together: who is best, who was dropped when, and what dominates what.
import {
  type Best,
  bestFormat,
  type FrontierAxis,
  type RankedMeasure,
  type RankedPolicy,
  selectionDefinitions,
} from "../results/best.ts";
import { contrastOf } from "../results/comparison-contrast.ts";
import { measuredDates } from "../results/result-head.ts";
import { version } from "../results/version.ts";
import { bonferroniLevel, pairsAmong } from "../statistics/multiple-comparisons.ts";
import type { Selection, SelectionTerms } from "../statistics/ranking-selection.ts";
import type { Contestant } from "./contestant.ts";
import { frontierOf } from "./frontier.ts";
import { boundsOf } from "./measured-values.ts";

export interface AskedBest extends SelectionTerms {
  readonly atMost: number;
  readonly measure: RankedMeasure;
  readonly axes: readonly FrontierAxis[];
  readonly isAborted: boolean;
}

const level = 0.95;

export function assembleBest(
  contestants: readonly Contestant[],
  selection: Selection,
  asked: AskedBest,
): Best {
  const { measure, axes, probability, difference, firstStage, atMost, isAborted } = asked;
  const [first] = contestants;
  if (first === undefined) throw new Error("a selection among nothing");
  const { scenario } = first.loaded;
  const { calendar } = scenario;
  const front = selection.best === null ? undefined : contestants[selection.best];
  const isDecided = selection.isOver;
  const policies = contestants.map((each, system) =>
    rankedOf(each, system, { contestants, selection, asked }),
  );
  return {
    format: bestFormat,
    version,
    scenario: scenario.name,
    seed: scenario.run.seed,
    ...measuredDates(calendar),
    warmUpDays: calendar.warmUpDays,
    measure,
    complete: isDecided || !isAborted,
    isDecided,
    best: isDecided ? (front?.loaded.scenario.policy ?? null) : null,
    probability,
    difference,
    firstStage,
    atMost,
    policies: inOrder(policies, front?.loaded.scenario.policy),
    frontier: frontierOf(
      axes,
      contestants.map(({ loaded, readings }) => ({
        policy: loaded.scenario.policy,
        readings: readings.slice(1),
      })),
    ),
    definitions: selectionDefinitions,
  };
}

interface Ground {
  readonly contestants: readonly Contestant[];
  readonly selection: Selection;
  readonly asked: AskedBest;
}

function rankedOf(each: Contestant, system: number, { contestants, selection, asked }: Ground): RankedPolicy {
  const { loaded, readings, audit } = each;
  const { scenario, hash, description = null } = loaded;
  const own = readings[0] ?? [];
  const front = contestants[selection.best ?? 0]?.readings[0] ?? [];
  const dropped = selection.dropped.find((one) => one.system === system);
  const figures = own.flatMap((reading) => (reading === null ? [] : [reading.y / reading.x]));
  const by = dropped === undefined ? undefined : contestants[dropped.by];
  const options = { level: bonferroniLevel(level, pairsAmong(contestants.length)), ...asked.measure };
  return {
    policy: scenario.policy,
    description,
    hash,
    standing: standingOf(system, selection),
    replications: own.length,
    mean: figures.length === 0 ? null : figures.reduce((sum, figure) => sum + figure, 0) / figures.length,
    own: boundsOf(own, level),
    droppedBy: by?.loaded.scenario.policy ?? null,
    difference: system === selection.best ? null : contrastOf(front, own, options).difference,
    audit: audit.checks(),
  };
}

function standingOf(system: number, { contenders, isOver, best }: Selection): RankedPolicy["standing"] {
  if (!contenders.includes(system)) return "dropped";
  if (!isOver) return "undecided";
  return system === best ? "best" : "equal";
}

/** The one in front, then those that stayed longest; as they were named where they stayed as long. */
function inOrder(policies: readonly RankedPolicy[], front: string | undefined): readonly RankedPolicy[] {
  const placeOf = ({ policy, standing, replications }: RankedPolicy) => {
    if (policy === front) return Number.POSITIVE_INFINITY;
    return standing === "dropped" ? replications : replications + 1 / 2;
  };
  return policies.toSorted((a, b) => placeOf(b) - placeOf(a));
}
