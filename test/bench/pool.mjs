// `npm run bench`: what the pool of threads costs beside the work itself, for replications of about a second (years of
// Wiltshire). The same replications in this thread, on one thread of a pool and on two, in turn, each after one that warms
// it up. Processor time says what the pool adds even where others use the machine; elapsed time what a person waits.
import { writeFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { keepYoungMemorySmall } from "../../dist/cli/young-memory.js";
import { inProcess } from "../../dist/experiment/executor.js";
import { workerThreads } from "../../dist/experiment/worker-threads.js";
import { readScenarioFile } from "../../dist/files/read-scenario.js";

const rounds = 3;
const tasks = 8;
const million = 1e6;
keepYoungMemorySmall();
const here = (path) => new URL(path, import.meta.url);
const outcome = readScenarioFile(here("../../scenarios/wiltshire-2017.yaml").pathname, {});
if (!outcome.ok) throw new Error("the reference scenario is not valid");
const numbers = Array.from({ length: tasks }, (_, i) => i);

async function timeOf(executor, threads = 1) {
  await run(executor, numbers.slice(0, threads));
  const [usedAt, startedAt] = [process.cpuUsage(), performance.now()];
  await run(executor, numbers);
  const elapsed = (performance.now() - startedAt) / 1000;
  const { user, system } = process.cpuUsage(usedAt);
  return { elapsed, processor: (user + system) / million };
}

async function run(executor, replications) {
  for await (const _ of executor.run(outcome.scenario, replications, { days: false }));
}

const middle = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const percent = (ratio) => `${(100 * (ratio - 1)).toFixed(1)} %`;

const ratios = { one: [], oneElapsed: [], two: [], twoElapsed: [] };
let seconds = 0;
for (let round = 0; round < rounds; round++) {
  const alone = await timeOf(inProcess());
  const one = await timeOf(workerThreads({ threads: 1, headStart: 0 }));
  const two = await timeOf(workerThreads({ threads: 2, headStart: 0 }), 2);
  seconds += alone.processor / tasks / rounds;
  ratios.one.push(one.processor / alone.processor);
  ratios.oneElapsed.push(one.elapsed / alone.elapsed);
  ratios.two.push(two.processor / alone.processor);
  ratios.twoElapsed.push((2 * two.elapsed) / alone.elapsed);
}
const text = `The pool of threads, ${tasks} tasks of ${seconds.toFixed(2)} s each, middle of ${rounds} rounds (goal: 5 %):

| threads | more processor time than in one thread | more elapsed time than the tasks shared out |
|---|---|---|
| 1 | ${percent(middle(ratios.one))} | ${percent(middle(ratios.oneElapsed))} |
| 2 | ${percent(middle(ratios.two))} | ${percent(middle(ratios.twoElapsed))} |
`;
process.stdout.write(text);
writeFileSync(here("pool.md"), `<!-- Written by npm run bench. -->\n\n${text}`);
