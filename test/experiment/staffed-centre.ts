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

/** Calls without ring, of a minute on average: 60 minutes later nobody remembers how an hour began. */
export function centre(parts: Centre = {}): LoadedScenario {
  const {
    demand = "volume: 2880 per day, profile: flat",
    patience = "endless",
    talk = "{ distribution: exponential, mean: 60 s }",
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
