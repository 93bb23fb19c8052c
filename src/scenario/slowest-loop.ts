// Loops need a warm-up: what comes back after days is missing from a run that has just begun. Three times the slowest
// delay fills 95 % of what an exponential delay holds.
import type { Distribution } from "../random/distribution.ts";
import { meanOf } from "../random/moments.ts";
import type { ResolvedScenario } from "./resolved.ts";

const secondsPerWeek = 7 * 86_400;
const delaysOfWarmUp = 3;

/** A way in which needs come back, and how long that takes on average, in seconds. */
export interface Loop {
  readonly words: string;
  readonly time: number;
}

/** The slowest loop of a scenario with needs of its own; null where nothing comes back. */
export function slowestLoop({ triage, response, queues }: ResolvedScenario): Loop | null {
  const mean = (delay: Distribution | undefined) => (delay === undefined ? 0 : meanOf(delay));
  const graded = response?.chaser === null ? [] : (response?.grades ?? []);
  const loops: readonly Loop[] = [
    { words: "repeats", time: Math.max(0, ...(triage?.repeat?.delays ?? []).map(meanOf)) },
    { words: "needs taken for less", time: mean(triage?.missed?.delay) },
    { words: "needs that get worse", time: mean(triage?.worsens?.delay) },
    { words: "chasers of late officers", time: Math.max(0, ...graded.map((job) => job?.target ?? 0)) },
    ...queues.flatMap(({ whenAnswered, outcomes }): Loop[] => [
      { words: "repeats", time: mean(whenAnswered?.repeat?.delay) },
      { words: "chasers after a voicemail", time: mean(outcomes?.extension.chaser?.delay) },
    ]),
  ];
  const slowest = loops.reduce((most, loop) => (loop.time > most.time ? loop : most));
  return slowest.time > 0 ? slowest : null;
}

/** Whole weeks of warm-up that the loop asks for. */
export function weeksOfWarmUp({ time }: Loop): number {
  return Math.ceil((delaysOfWarmUp * time) / secondsPerWeek);
}
