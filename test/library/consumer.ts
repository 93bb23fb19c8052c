// A program of somebody who uses sim101 as a library: it is compiled and run against the built package.
import {
  compare,
  type Executor,
  findRow,
  formatProblem,
  loadScenario,
  planSweep,
  type Result,
  replications,
  scenarioLoader,
  simulate,
  sweep,
} from "sim101";
import { openSweepFolder, readScenarioFile, workerThreads } from "sim101/node";

const text = `format: 1
name: A small centre
calendar: { timeZone: Europe/London, start: 2017-07-03, days: 7, interval: 30 min }
run: { seed: hello, replications: 4, warmUp: 1 week }
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
policies:
  one-more: { change: { teams: { handlers: { staffing: { everyDay: { "00:00-24:00": 3 } } } } } }
`;

function load(policy: string) {
  const loaded = loadScenario({ name: "centre.yaml", text }, { policy });
  if (!loaded.ok) throw new Error(loaded.problems.map((problem) => formatProblem(problem)).join("\n"));
  return loaded;
}

const waitIn = ({ rows }: Result): number | null | undefined =>
  findRow(rows, { measure: "meanTimeToAnswer", queue: "handlers" })?.value;

const base = load("base");
const { result } = await simulate(base);

const threads: Executor = workerThreads({ threads: 2, headStart: 0 });
const onThreads = await simulate(base, { executor: threads });

const aborting = new AbortController();
const finished: [replication: number, replicationsSoFar: number][] = [];
let last: Result | undefined;
for await (const progress of replications(base, { signal: aborting.signal })) {
  last = progress.result();
  finished.push([progress.replication, last.replications]);
  if (progress.replication === 2) aborting.abort();
}

const comparison = await compare([base, load("one-more")], { replications: 4, executor: threads });
const plan = `format: 1
scenario: centre.yaml
factors: { teams.handlers.staffing.everyDay.00:00-24:00: { values: [2, 3] } }
design: grid
measures: [{ measure: meanTimeToAnswer, queue: handlers }]
replications: 1
`;
const loadAgain = scenarioLoader({ name: "centre.yaml", text });
const planned = planSweep({ name: "plan.yaml", text: plan }, loadAgain);
if (!planned.ok) throw new Error(planned.problems.map((problem) => formatProblem(problem)).join("\n"));
const store = openSweepFolder("swept", planned.sweep);
const waits: (number | null)[] = [];
for await (const { result: cell } of sweep(planned.sweep, loadAgain, { store }))
  waits.push(cell.outcome.rows[0]?.value ?? null);

const broken = loadScenario({ name: "broken.yaml", text: text.replace("format: 1", "format: one") });
// @ts-expect-error A replication count is a number.
const refused = await simulate(base, { replications: "four" }).catch((fault: Error) => fault.name);

console.log(
  JSON.stringify({
    waitTime: waitIn(result),
    sameOnThreads: JSON.stringify(onThreads.result) === JSON.stringify(result),
    finished,
    lastIsComplete: last?.complete,
    compared: comparison.rows.length > 0,
    problems: broken.ok ? 0 : broken.problems.length,
    refused,
    swept: waits.map((wait) => wait !== null && wait > 0),
    reads: typeof readScenarioFile,
  }),
);
