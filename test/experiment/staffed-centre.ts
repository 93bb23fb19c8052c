// Small centres to be staffed, from their files.
import type { StaffOptions } from "../../src/experiment/staff-options.ts";
import { type LoadedScenario, loadScenario } from "../../src/scenario/load-scenario.ts";
import { formatProblem } from "../../src/scenario/problem.ts";
import { readServiceTarget, type ServiceTarget } from "../../src/scenario/service-target.ts";

export interface Centre {
  /** Of the source: `volume: 2880 per day` or so, with its profile. */
  readonly demand?: string;
  readonly patience?: string;
  readonly talk?: string;
  readonly ring?: string;
  /** Further queues and teams, as YAML. */
  readonly queues?: string;
  readonly teams?: string;
  readonly sources?: string;
  readonly days?: number;
}

/**
 * Calls without ring in three hours of the day, 600 in each, of 12 seconds on average: two handlers' work, and an hour
 * later nobody remembers how it began.
 */
export function centre(parts: Centre = {}): LoadedScenario {
  const {
    demand = `volume: 1800 per day, profile: { everyDay: ${threeHours(1, 1, 1)} }`,
    patience = "endless",
    talk = "{ distribution: exponential, mean: 12 s }",
    ring = "0 s",
    queues = "",
    teams = "",
    sources = "",
    days = 7,
  } = parts;
  const text = `format: 1
name: To be staffed
calendar: { timeZone: Europe/London, start: 2017-01-02, days: ${days}, interval: 60 min }
run: { seed: staffed, replications: 2 }
demand:
  calls: { channel: "101", queue: desk, ${demand} }
${sources}
queues:
  desk: { stage: handler, priority: 1, ring: ${ring}, patience: ${patience}, talk: ${talk} }
${queues}
teams:
  desk: { serves: [desk], staffing: { everyDay: 6 } }
${teams}
`;
  const outcome = loadScenario({ name: "centre.yaml", text });
  if (!outcome.ok) throw new Error(outcome.problems.map(formatProblem).join("\n"));
  return outcome;
}

/** Options for targets; few replications, each of some ten thousand calls. */
export function wanted(
  loaded: LoadedScenario,
  texts: readonly string[],
  options: Partial<StaffOptions> = {},
): StaffOptions {
  const targets = texts.map((text): ServiceTarget => {
    const read = readServiceTarget(text, loaded.scenario);
    if (!read.ok) throw new Error(read.mistakes.join("\n"));
    return read.target;
  });
  return { targets, pattern: "everyDay", searchReplications: 4, replications: 10, ...options };
}

/** A profile with weights for the hours from 09:00 to 12:00. */
export function threeHours(nine: number, ten: number, eleven: number): string {
  return `[${Array.from({ length: 24 }, (_, hour) => [nine, ten, eleven][hour - 9] ?? 0)}]`;
}

/** Handlers of the first day from 09:00 to 12:00. */
export function busyHours(week: readonly number[] = []): readonly number[] {
  return week.slice(9, 12);
}
