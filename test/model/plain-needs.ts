// Reasons and triage without a file: needs of known ratings, and handlers who read them right and resolve everything.
import type { ResolvedScenario } from "../../src/scenario/resolved.ts";
import type { ResolvedReason, ResolvedTriage } from "../../src/scenario/resolved-triage.ts";
import { type PlainScenario, plainScenario } from "./plain-scenario.ts";

const hoursPerDay = 24;

/** The threat of a need of each grade, where harm and risk are 0: the plain matrix grades by threat alone. */
export const threatOf = { immediate: 3, priority: 2, scheduled: 1, noDeployment: 0 };

function rated(rating: number): readonly number[] {
  return [0, 1, 2, 3].map((each) => (each === rating ? 1 : 0));
}

/** Needs of one threat. */
export function plainReason(threat: number, reason: Partial<ResolvedReason> = {}): ResolvedReason {
  return {
    id: `threat ${threat}`,
    threat: rated(threat),
    harm: rated(0),
    risk: rated(0),
    markers: [0, 0, 0, 0],
    handleTime: 1,
    advice: 0,
    extension: 0,
    resolvable: 1,
    callers: 1,
    callsWithin: null,
    online: 0,
    chat: 0,
    cap: 86_400,
    ...reason,
  };
}

const rightFirstTime = { talkSaved: 0, resolved: 1, tasked: 0, misread: 1 };

export function plainTriage(triage: Partial<ResolvedTriage> = {}): ResolvedTriage {
  return {
    depth: 1,
    byDepth: rightFirstTime,
    full: rightFirstTime,
    gradedAfter: null,
    under: 0,
    over: 0,
    pressure: null,
    matrix: Uint8Array.from([0, 1, 2, 3].flatMap((threat) => [0, 0, 0, 0].map(() => 3 - threat))),
    controlStrategy: [null, null, null, null],
    unneeded: [0, 1, 0],
    detects: 0,
    falseAlarm: 0,
    repeat: null,
    missed: null,
    worsens: null,
    duplicates: null,
    rightFirstTimeWithin: 28 * 86_400,
    ...triage,
  };
}

export interface PlainNeeds extends PlainScenario {
  /** By source: the reason of all its needs. */
  readonly reasonOf?: readonly number[];
  readonly sections?: Partial<ResolvedScenario>;
}

/** A scenario in which the needs of source s have reason s, or the one stated. */
export function needsScenario({ reasonOf, sections = {}, ...plain }: PlainNeeds): ResolvedScenario {
  const scenario = { ...plainScenario(plain), ...sections };
  const { reasons } = sections;
  if (reasons === undefined) return scenario;
  const sources = scenario.sources.map((source, index) => {
    const own = reasonOf?.[index] ?? Math.min(index, reasons.length - 1);
    const cell = reasons.map((_, reason) => (reason >= own ? 1 : 0));
    const cells = Array.from({ length: hoursPerDay }, () => cell).flat();
    return { ...source, reasonMix: { cumulative: Float64Array.from(cells) } };
  });
  return { ...scenario, sources };
}
