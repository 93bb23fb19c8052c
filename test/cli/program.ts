// Runs the program, as it is built, as a person at a terminal would.
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { builtProgram } from "./built-program.ts";

const smallCentre = `format: 1
name: A small centre
calendar: { timeZone: Europe/London, start: 2017-07-03, days: 14, interval: 30 min }
run: { seed: hello, replications: 3, warmUp: 1 week }
demand:
  "101": { channel: "101", volume: 200 per day, queue: handlers, profile: flat }
queues:
  handlers:
    stage: handler
    priority: 1
    ring: 3 s
    patience: { distribution: exponential, mean: 20 min }
    talk: { distribution: lognormal, mean: 6 min, cv: 0.8 }
teams:
  handlers: { serves: [handlers], staffing: { everyDay: { "00:00-24:00": 2 } } }
headline: [{ measure: meanTimeToAnswer, queue: handlers }]
targets:
  wait: { measure: meanTimeToAnswer, queue: handlers, value: 30 s, accept: 25 s .. 35 s, role: fit, source: made up }
policies:
  one-more: { change: { teams: { handlers: { staffing: { everyDay: { "00:00-24:00": 3 } } } } } }
`;

/** A folder of its own with the scenario, changed by `edit`, in centre.yaml. */
export function makeFolder(edit: (text: string) => string = (text) => text): string {
  const folder = mkdtempSync(join(tmpdir(), "sim101-cli-"));
  writeFileSync(join(folder, "centre.yaml"), edit(smallCentre));
  return folder;
}

export interface Finished {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

export function sim101(folder: string, ...args: string[]): Finished {
  const most = 256 * 1024 * 1024;
  const run = spawnSync(process.execPath, [builtProgram(), ...args], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: most,
  });
  return { code: run.status, out: run.stdout, error: run.stderr };
}

export function startSim101(folder: string, ...args: string[]): ChildProcess {
  return spawn(process.execPath, [builtProgram(), ...args], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
  });
}
